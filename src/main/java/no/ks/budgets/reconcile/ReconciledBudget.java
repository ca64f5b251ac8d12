package no.ks.budgets.reconcile;

import java.util.List;
import java.util.Set;
import no.ks.budgets.register.Register;

/**
 * What checks look at.
 *
 * @param register the register in force
 * @param reconciliations in the order of its projects
 * @param sent who sent a budget that counts, for which project and year
 */
public record ReconciledBudget(
    Register register, List<Reconciliation> reconciliations, Set<Sent> sent) {

  /**
   * An office whose budget counts.
   *
   * @param projectCode such as {@code BA-01}
   * @param office as the ledger names it
   * @param year budget year
   */
  public record Sent(String projectCode, String office, int year) {}

  public ReconciledBudget {
    reconciliations = List.copyOf(reconciliations);
    sent = Set.copyOf(sent);
  }
}
