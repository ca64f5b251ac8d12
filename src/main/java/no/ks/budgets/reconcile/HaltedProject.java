package no.ks.budgets.reconcile;

import java.util.List;
import java.util.Locale;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.register.Project;

/** Nobody submits a budget for a project that the register calls halted. */
public final class HaltedProject implements Check {

  @Override
  public List<Finding> check(ReconciledBudget budget) {
    return budget.reconciliations().stream()
        .filter(line -> line.project().status() == Project.Status.HALTED)
        .filter(line -> line.submissions() > 0)
        .map(
            line ->
                Finding.of(
                    FindingType.PROJECT_HALTED,
                    CellLocation.ofFile(),
                    "project",
                    String.format(
                        Locale.ROOT,
                        "%s %d %s: %s NOK",
                        line.project().code(),
                        line.year(),
                        line.funder(),
                        line.submitted().toPlainString()),
                    "no budget while the project is halted"))
        .toList();
  }
}
