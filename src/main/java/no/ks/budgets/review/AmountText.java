package no.ks.budgets.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts in running text, the Norwegian way: {@code 1 035 000,50} with no-break spaces; øre appear
 * only where there are any.
 */
public final class AmountText {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private AmountText() {}

  public static String of(BigDecimal amount) {
    BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    String ore = plain.substring(plain.length() - 2);
    String kroner = grouped(plain.substring(0, plain.length() - 3));
    String text = ore.equals("00") ? kroner : kroner + "," + ore;
    return rounded.signum() < 0 ? "−" + text : text;
  }

  public static String of(long count) {
    return of(BigDecimal.valueOf(count));
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int index = digits.length() - 3; index > 0; index -= 3) {
      text.insert(index, NO_BREAK_SPACE);
    }
    return text.toString();
  }
}
