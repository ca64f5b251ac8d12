package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Register;

/**
 * Everything that the reports of one run say, as the ledger has it at that moment. Holds no clock:
 * the same inputs give the same consolidated budget.
 *
 * @param register the register in force
 * @param years the years of its grants and of the accepted lines, ascending
 * @param reconciliations in the order of the register's projects, then year, then funder
 * @param lines the budget lines that count, by file and place
 * @param findings by file and place
 * @param rejectedRows by file and place, whatever their state
 * @param files by path
 * @param changes since the last published state that differed, by project, office, year and funder
 * @param toleranceNok differences up to this count as matched
 */
public record ConsolidatedBudget(
    Register register,
    List<Integer> years,
    List<Reconciliation> reconciliations,
    RecordSource<LineRecord> lines,
    RecordSource<FindingRecord> findings,
    RecordSource<RejectedRecord> rejectedRows,
    List<FileRecord> files,
    List<Change> changes,
    BigDecimal toleranceNok) {

  public ConsolidatedBudget {
    years = List.copyOf(years);
    reconciliations = List.copyOf(reconciliations);
    files = List.copyOf(files);
    changes = List.copyOf(changes);
  }
}
