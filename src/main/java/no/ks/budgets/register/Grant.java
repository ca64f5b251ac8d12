package no.ks.budgets.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one funder granted one project for one year.
 *
 * @param projectCode such as {@code BA-01}
 * @param year calendar year
 * @param funder such as {@code NMFA}
 * @param currency ISO 4217 code
 * @param amount what KS manages, in {@code currency}
 * @param programmeTotal the larger contribution of which {@code amount} is KS's share; null where
 *     there is none
 * @param frame name of the {@link Frame} agreement that it is granted under; empty where there is
 *     none
 */
public record Grant(
    String projectCode,
    int year,
    String funder,
    String currency,
    BigDecimal amount,
    @Nullable BigDecimal programmeTotal,
    String frame) {

  public Grant {
    if (projectCode.isBlank() || funder.isBlank() || currency.isBlank()) {
      throw new IllegalArgumentException(
          "A grant needs a project, a funder and a currency: " + projectCode + " " + year);
    }
  }

  /** A grant under no frame agreement. */
  public Grant(
      String projectCode,
      int year,
      String funder,
      String currency,
      BigDecimal amount,
      @Nullable BigDecimal programmeTotal) {
    this(projectCode, year, funder, currency, amount, programmeTotal, "");
  }

  /**
   * How much of a co-financed contribution KS manages, in percent with two decimals: 4,356,357 of
   * 5,000,000 is 87.13. Empty where the grant is no share of anything, or of nothing.
   */
  public Optional<BigDecimal> sharePercent() {
    BigDecimal total = programmeTotal;
    return total == null || total.signum() == 0
        ? Optional.empty()
        : Optional.of(
            amount.multiply(BigDecimal.valueOf(100)).divide(total, 2, RoundingMode.HALF_UP));
  }
}
