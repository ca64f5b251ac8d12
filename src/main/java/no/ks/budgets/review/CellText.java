package no.ks.budgets.review;

import org.apache.poi.ss.SpreadsheetVersion;

/** Text as a cell can hold it. */
final class CellText {

  private static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private CellText() {}

  /**
   * The text without characters that XML cannot hold, each one replaced by {@code �}, and cut to
   * what a cell can hold, with an ellipsis at its end.
   */
  static String of(String text) {
    String cut = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    return isPlain(cut) ? cut : cleaned(cut);
  }

  private static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if ((letter < ' ' && letter != '\n' && letter != '\t')
          || letter >= '\uFFFE'
          || Character.isSurrogate(letter)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              boolean held = letter >= ' ' || letter == '\n' || letter == '\t' || letter == '\r';
              boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
              boolean none = letter == 0xFFFE || letter == 0xFFFF;
              clean.appendCodePoint(held && !half && !none ? letter : 0xFFFD);
            });
    return clean.toString();
  }
}
