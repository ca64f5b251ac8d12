package no.ks.budgets.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Text as people type it, folded so that spellings of the same words are equal: lower case, no
 * accents, Cyrillic in Latin letters, every run of anything but letters and digits one space.
 *
 * <p>Example: {@code " Lodeynoye – Pole (2006)"} becomes {@code "lodeynoye pole 2006"}, {@code
 * "Gildeskål"} becomes {@code "gildeskal"}, {@code "Општина"} becomes {@code "opstina"}.
 */
public final class PlainText {

  /** Letters that canonical decomposition leaves whole, and Cyrillic of Russian and Serbian. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ß', "ss"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('ђ', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "z"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('ј', "j"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('љ', "lj"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('њ', "nj"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('ћ', "c"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "h"),
          Map.entry('ц', "c"),
          Map.entry('ч', "c"),
          Map.entry('џ', "dz"),
          Map.entry('ш', "s"),
          Map.entry('щ', "sc"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "ju"),
          Map.entry('я', "ja"));

  private PlainText() {}

  /** Folds a text; empty where nothing but punctuation and white space stands. */
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int index = 0; index < decomposed.length(); index++) {
      char letter = decomposed.charAt(index);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      String mapped = LETTERS.get(letter);
      if (mapped == null && !Character.isLetterOrDigit(letter)) {
        gap = true;
        continue;
      }
      if (gap && folded.length() > 0) {
        folded.append(' ');
      }
      gap = false;
      if (mapped == null) {
        folded.append(letter);
      } else {
        folded.append(mapped);
      }
    }
    return folded.toString();
  }
}
