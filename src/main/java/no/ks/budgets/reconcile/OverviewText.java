package no.ks.budgets.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts as the annual overview prints them: {@code 2005: 900.000/ NMFA 2006: 1.035.000/ NMFA}.
 * Points group the thousands; øre appear, after a comma, only where there are any.
 */
public final class OverviewText {

  private OverviewText() {}

  /** One entry such as {@code 2005: 900.000/ NMFA}; entries are joined by one space. */
  public static String entry(int year, BigDecimal amount, String funder) {
    return year + ": " + grouped(amount) + "/ " + funder;
  }

  private static String grouped(BigDecimal amount) {
    BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
    String digits = rounded.abs().toBigInteger().toString();
    StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
    for (int index = 0; index < digits.length(); index++) {
      if (index > 0 && (digits.length() - index) % 3 == 0) {
        text.append('.');
      }
      text.append(digits.charAt(index));
    }
    String plain = rounded.toPlainString();
    String ore = plain.substring(plain.length() - 2);
    return ore.equals("00") ? text.toString() : text.append(',').append(ore).toString();
  }
}
