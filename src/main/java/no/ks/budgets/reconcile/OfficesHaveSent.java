package no.ks.budgets.reconcile;

import java.util.List;
import java.util.Locale;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;

/** Every office that the register lists sends a budget for each year its project is granted. */
public final class OfficesHaveSent implements Check {

  @Override
  public List<Finding> check(ReconciledBudget budget) {
    return budget.register().offices().stream()
        .flatMap(
            office ->
                budget.register().grantsOf(office.projectCode()).stream()
                    .map(Grant::year)
                    .distinct()
                    .sorted()
                    .filter(year -> !hasSent(budget, office, year))
                    .map(year -> finding(office, year)))
        .toList();
  }

  private static boolean hasSent(ReconciledBudget budget, Office office, int year) {
    return budget
        .sent()
        .contains(new ReconciledBudget.Sent(office.projectCode(), office.name(), year));
  }

  private static Finding finding(Office office, int year) {
    return Finding.of(
        FindingType.OFFICE_NOT_SENT,
        CellLocation.ofFile(),
        "office",
        "nothing from " + office.name(),
        String.format(
            Locale.ROOT, "a budget of %s for %s %d", office.name(), office.projectCode(), year));
  }
}
