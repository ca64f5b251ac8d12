package no.ks.budgets.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.ks.budgets.register.Project;

/**
 * One project, year and funder: granted beside submitted. Amounts are in NOK with two decimals;
 * what was not granted, or not submitted, is zero here, and the status says which.
 *
 * @param project the project as the register in force describes it
 * @param year budget year
 * @param funder such as {@code NMFA}
 * @param currency of both amounts
 * @param granted what the funder granted, as KS manages it
 * @param submitted the sum of the accepted budget lines that count
 * @param submissions how many submissions that sum comes from
 * @param status the verdict
 */
public record Reconciliation(
    Project project,
    int year,
    String funder,
    String currency,
    BigDecimal granted,
    BigDecimal submitted,
    int submissions,
    ReconciliationStatus status) {

  /** Submitted minus granted. */
  public BigDecimal difference() {
    return submitted.subtract(granted);
  }

  /** The difference in percent of the grant, with two decimals; empty where nothing was granted. */
  public Optional<BigDecimal> differencePercent() {
    return granted.signum() == 0
        ? Optional.empty()
        : Optional.of(
            difference()
                .multiply(BigDecimal.valueOf(100))
                .divide(granted, 2, RoundingMode.HALF_UP));
  }
}
