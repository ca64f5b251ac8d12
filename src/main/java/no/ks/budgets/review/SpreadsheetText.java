package no.ks.budgets.review;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program will show as it stands, and not take for a formula that runs as
 * soon as somebody opens the file.
 */
public final class SpreadsheetText {

  /** What starts a formula, also in the full-width forms that East Asian versions fold. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  /** A number all through, such as {@code -1500.00}: it can do nothing, and must stay a number. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]+)?");

  private SpreadsheetText() {}

  /**
   * The text, behind an apostrophe where it would start a formula: {@code =1+1} is {@code '=1+1}.
   */
  public static String harmless(String text) {
    return isFormulaLike(text) ? "'" + text : text;
  }

  /** Whether a spreadsheet program would take the text for a formula. A number is none. */
  static boolean isFormulaLike(String text) {
    return startsLikeFormula(text) && !NUMBER.matcher(text).matches();
  }

  private static boolean startsLikeFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first == '\t' || first == '\r' || first == '\n') {
      return true;
    }
    int index = 0;
    while (index < text.length() && isSpace(text.charAt(index))) {
      index++;
    }
    return index < text.length() && FORMULA_STARTS.indexOf(text.charAt(index)) >= 0;
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }
}
