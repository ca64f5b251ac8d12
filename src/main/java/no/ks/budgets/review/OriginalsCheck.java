package no.ks.budgets.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a rejected row together with a check of each column that repeats what was sent,
 * such as {@code 1f2e3d4c-…}: by it a review document tells by itself that somebody wrote over what
 * was sent.
 *
 * @param version of the rejected row, 8 hexadecimal digits
 * @param checks of the original columns in their order, 4 hexadecimal digits each
 */
record OriginalsCheck(String version, String checks) {

  private static final int DIGITS = 4;
  private static final List<ReviewColumn> COLUMNS = ReviewColumn.originals();
  private static final Pattern TEXT =
      Pattern.compile("([0-9a-f]{8})-([0-9a-f]{" + DIGITS * COLUMNS.size() + "})");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  /** The check of a row as it is written. */
  static OriginalsCheck of(String version, Map<ReviewColumn, String> originals) {
    StringBuilder checks = new StringBuilder();
    COLUMNS.forEach(column -> checks.append(check(originals.getOrDefault(column, ""))));
    return new OriginalsCheck(version, checks.toString());
  }

  /** The check that stands in a cell; null where the text is none. */
  static @Nullable OriginalsCheck parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches() ? new OriginalsCheck(matcher.group(1), matcher.group(2)) : null;
  }

  String text() {
    return version + "-" + checks;
  }

  /** The columns in which something else stands than what was written. */
  List<ReviewColumn> edited(Map<ReviewColumn, String> originals) {
    List<ReviewColumn> edited = new ArrayList<>();
    for (int index = 0; index < COLUMNS.size(); index++) {
      ReviewColumn column = COLUMNS.get(index);
      String written = checks.substring(index * DIGITS, (index + 1) * DIGITS);
      if (!written.equals(check(originals.getOrDefault(column, "")))) {
        edited.add(column);
      }
    }
    return edited;
  }

  private static String check(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(comparable(text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** Without what programs change when they save: zeros behind the point, kinds of white space. */
  private static String comparable(String text) {
    String stripped = text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    return NUMBER.matcher(stripped).matches()
        ? new BigDecimal(stripped).stripTrailingZeros().toPlainString()
        : stripped;
  }
}
