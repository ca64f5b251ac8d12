package no.ks.budgets.report;

/**
 * Texts of others, fit for a page: what XML has no place for, and halves of characters, become the
 * replacement character, so that one odd cell never keeps the page from being written or read.
 */
final class PageText {

  private static final int REPLACEMENT = 0xFFFD;

  private PageText() {}

  static String of(String text) {
    return text.codePoints()
        .map(character -> isAllowed(character) ? character : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Cut to some length, on one line, and without marks that turn the direction of what follows: a
   * drawing has nothing around a name that would end them.
   *
   * @param length the most characters, an ellipsis included
   */
  static String label(String text, int length) {
    String plain =
        of(text).replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Zl}\\p{Zp}]+", " ").strip();
    if (plain.codePointCount(0, plain.length()) <= length) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, length - 1)).strip() + "…";
  }

  private static boolean isAllowed(int character) {
    boolean isWhite = character == '\t' || character == '\n' || character == '\r';
    boolean isControl = Character.getType(character) == Character.CONTROL;
    boolean isHalf = Character.getType(character) == Character.SURROGATE;
    boolean isNone = (character & 0xFFFE) == 0xFFFE;
    return isWhite || !(isControl || isHalf || isNone);
  }
}
