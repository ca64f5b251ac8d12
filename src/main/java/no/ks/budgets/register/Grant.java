package no.ks.budgets.register;

import java.math.BigDecimal;
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
 */
public record Grant(
    String projectCode,
    int year,
    String funder,
    String currency,
    BigDecimal amount,
    @Nullable BigDecimal programmeTotal) {

  public Grant {
    if (projectCode.isBlank() || funder.isBlank() || currency.isBlank()) {
      throw new IllegalArgumentException(
          "A grant needs a project, a funder and a currency: " + projectCode + " " + year);
    }
  }
}
