package no.ks.budgets.reconcile;

import java.util.List;
import no.ks.budgets.finding.Finding;

/** One sentence about granted beside submitted; every check sees the whole budget. */
@FunctionalInterface
public interface Check {

  /** What breaks the sentence, in the order of the register. */
  List<Finding> check(ReconciledBudget budget);
}
