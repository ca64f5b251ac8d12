package no.ks.budgets.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/** What is submitted deviates from the grant by no more than the funder's agreement allows. */
public final class DeviationWithinLimit implements Check {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<DeviationLimit> limits;

  /**
   * @param limits the table of limits, of which only the enabled ones apply
   */
  public DeviationWithinLimit(List<DeviationLimit> limits) {
    this.limits = limits.stream().filter(DeviationLimit::enabled).toList();
  }

  @Override
  public List<Finding> check(ReconciledBudget budget) {
    return budget.reconciliations().stream()
        .filter(line -> line.submissions() > 0 && line.granted().signum() > 0)
        .flatMap(
            line ->
                limits.stream()
                    .filter(limit -> limit.funder().equals(line.funder()))
                    .filter(limit -> isAbove(line, limit))
                    .map(limit -> finding(line, limit)))
        .toList();
  }

  private static boolean isAbove(Reconciliation line, DeviationLimit limit) {
    BigDecimal allowed = line.granted().multiply(limit.percentOfTotal());
    return line.difference().abs().multiply(HUNDRED).compareTo(allowed) > 0;
  }

  private static Finding finding(Reconciliation line, DeviationLimit limit) {
    return new Finding(
        FindingType.DEVIATION_ABOVE_LIMIT,
        CellLocation.ofFile(),
        "amount",
        String.format(
            Locale.ROOT,
            "%s %d %s: %s NOK",
            line.project().code(),
            line.year(),
            line.funder(),
            line.submitted().toPlainString()),
        String.format(
            Locale.ROOT,
            "%s NOK, give or take %s %% (%s)",
            line.granted().toPlainString(),
            limit.percentOfTotal().toPlainString(),
            limit.source()),
        line.difference());
  }
}
