package no.ks.budgets.workbook;

import java.math.BigDecimal;

/** Numbers as text, in the one form that {@link BigDecimal} reads without rounding. */
final class NumberText {

  /** No spreadsheet number is longer; a longer one only costs time. */
  private static final int MAX_LENGTH = 400;

  /** Beyond the range of a double. A larger exponent would make a plain number of gigabytes. */
  private static final int MAX_EXPONENT = 400;

  private NumberText() {}

  /** Whether the text is a decimal number with or without an exponent, such as {@code -1.5E-3}. */
  static boolean isNumber(char[] text, int length) {
    int position = skipSign(text, 0, length);
    int digitsStart = position;
    position = skipDigits(text, position, length);
    int digits = position - digitsStart;
    if (position < length && text[position] == '.') {
      int fractionStart = position + 1;
      position = skipDigits(text, fractionStart, length);
      digits += position - fractionStart;
    }
    if (digits == 0 || length > MAX_LENGTH) {
      return false;
    }
    return position == length || isExponent(text, position, length);
  }

  static boolean isNumber(String text) {
    return isNumber(text.toCharArray(), text.length());
  }

  private static boolean isExponent(char[] text, int position, int length) {
    if (text[position] != 'E' && text[position] != 'e') {
      return false;
    }
    int start = skipSign(text, position + 1, length);
    if (start == length || length - start > 4 || skipDigits(text, start, length) != length) {
      return false;
    }
    int exponent = 0;
    for (int digit = start; digit < length; digit++) {
      exponent = exponent * 10 + (text[digit] - '0');
    }
    return exponent <= MAX_EXPONENT;
  }

  private static int skipSign(char[] text, int position, int length) {
    return position < length && (text[position] == '-' || text[position] == '+')
        ? position + 1
        : position;
  }

  private static int skipDigits(char[] text, int position, int length) {
    int next = position;
    while (next < length && text[next] >= '0' && text[next] <= '9') {
      next++;
    }
    return next;
  }

  /** The shortest text of a double, without an exponent where that stays readable. */
  static String of(double value) {
    long whole = (long) value;
    if (whole == value && Math.abs(value) < 1e15) {
      return Long.toString(whole);
    }
    BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
    return Math.abs(shortest.scale()) > 30 ? shortest.toString() : shortest.toPlainString();
  }
}
