package no.ks.budgets.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/** What is submitted is not about a thousandth of the grant, which would be a unit left unsaid. */
public final class SubmittedInThousands implements Check {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** A budget is seldom exactly its grant. */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  @Override
  public List<Finding> check(ReconciledBudget budget) {
    return budget.reconciliations().stream()
        .filter(line -> line.granted().signum() > 0)
        .filter(line -> isNear(line.submitted().multiply(THOUSAND), line.granted()))
        .map(SubmittedInThousands::finding)
        .toList();
  }

  private static boolean isNear(BigDecimal submitted, BigDecimal granted) {
    return submitted.subtract(granted).abs().compareTo(granted.multiply(NEAR)) <= 0;
  }

  private static Finding finding(Reconciliation line) {
    return new Finding(
        FindingType.SUBMITTED_IN_THOUSANDS,
        CellLocation.ofFile(),
        "amount",
        String.format(
            Locale.ROOT,
            "%s %d %s: %s NOK",
            line.project().code(),
            line.year(),
            line.funder(),
            line.submitted().toPlainString()),
        line.granted().toPlainString() + " NOK",
        line.difference());
  }
}
