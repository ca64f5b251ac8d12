package no.ks.budgets.ledger;

import java.math.BigDecimal;
import no.ks.budgets.reconcile.Reconciliation;

/**
 * What the whole ledger came to in one run.
 *
 * @param name of the run, as its output folder is called
 * @param rowsAccepted rows of all files that became budget lines
 * @param rowsRejected rows of all files that were held back, whatever became of them
 * @param rowsOpen rejected rows that nobody had corrected or waived, and nothing superseded
 * @param grantedNok the sum of all grants, in NOK
 * @param submittedNok the sum of everything that counted, in NOK
 */
public record RunFigures(
    String name,
    long rowsAccepted,
    long rowsRejected,
    long rowsOpen,
    BigDecimal grantedNok,
    BigDecimal submittedNok) {

  /** The figures of a budget. */
  public static RunFigures of(String name, ConsolidatedBudget budget) {
    long[] open = {0};
    budget
        .rejectedRows()
        .forEach(row -> open[0] += row.state() == RejectedRecord.State.OPEN ? 1 : 0);
    return new RunFigures(
        name,
        budget.files().stream().mapToLong(FileRecord::rowsAccepted).sum(),
        budget.files().stream().mapToLong(FileRecord::rowsRejected).sum(),
        open[0],
        budget.reconciliations().stream()
            .map(Reconciliation::granted)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        budget.reconciliations().stream()
            .map(Reconciliation::submitted)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The last part of its name, such as {@code run7}. */
  public String shortName() {
    return name.substring(name.lastIndexOf('-') + 1);
  }

  /** Whether both runs came to the same. */
  boolean isLike(RunFigures other) {
    return rowsAccepted == other.rowsAccepted
        && rowsRejected == other.rowsRejected
        && rowsOpen == other.rowsOpen
        && grantedNok.compareTo(other.grantedNok) == 0
        && submittedNok.compareTo(other.submittedNok) == 0;
  }
}
