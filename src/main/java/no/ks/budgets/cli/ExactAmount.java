package no.ks.budgets.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Amounts on the console to the øre, such as {@code 1 035 000,50}; øre appear only where there are
 * any.
 */
final class ExactAmount {

  private ExactAmount() {}

  static String of(BigDecimal amount) {
    BigDecimal ore = amount.setScale(2, RoundingMode.HALF_UP);
    DecimalFormatSymbols norwegian = DecimalFormatSymbols.getInstance(Locale.ROOT);
    norwegian.setGroupingSeparator(' ');
    norwegian.setDecimalSeparator(',');
    boolean isWhole = ore.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(isWhole ? "#,##0" : "#,##0.00", norwegian).format(ore);
  }
}
