package no.ks.budgets.review;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a folder or file, made from words that somebody else chose: one step of a path and
 * never more, valid on every system that finance and the offices use.
 */
final class SafeName {

  /** At most 240 bytes in UTF-8; file systems hold 255. */
  private static final int MAX_CODE_POINTS = 60;

  private static final String RESERVED = "<>:\"/\\|?*";

  /** Names that Windows gives to devices, whatever ending follows. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private SafeName() {}

  /**
   * A safe form of the text.
   *
   * @param otherwise the name where nothing is left of the text
   */
  static String of(String text, String otherwise) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> kept.appendCodePoint(isSafe(letter) ? letter : '_'));
    String name = trimmed(kept.toString());
    if (name.codePointCount(0, name.length()) > MAX_CODE_POINTS) {
      name = trimmed(name.substring(0, name.offsetByCodePoints(0, MAX_CODE_POINTS)));
    }
    if (name.isEmpty()) {
      return otherwise;
    }
    return expressible(DEVICE.matcher(name).matches() || name.startsWith("~") ? "_" + name : name);
  }

  /** The name as it is, or in plain letters where this process's locale has no others for files. */
  private static String expressible(String name) {
    try {
      return Path.of(name).toString();
    } catch (InvalidPathException beyondTheLocale) {
      return Normalizer.normalize(name, Normalizer.Form.NFKD)
          .replaceAll("\\p{M}", "")
          .replaceAll("[^\\x20-\\x7e]", "_");
    }
  }

  private static boolean isSafe(int letter) {
    int type = Character.getType(letter);
    return !Character.isISOControl(letter)
        && RESERVED.indexOf(letter) < 0
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** Without spaces around, dots in front (hidden, or a parent) or behind (Windows drops them). */
  private static String trimmed(String name) {
    return name.replaceAll("^[\\s.]+|[\\s.]+$", "").strip();
  }

  /** The name without its ending: {@code budget.2006.xlsx} gives {@code budget.2006}. */
  static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Names that differ in case alone are one on Windows and macOS. */
  static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
