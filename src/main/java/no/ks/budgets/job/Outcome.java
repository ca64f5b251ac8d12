package no.ks.budgets.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.ks.budgets.ledger.ConsolidatedBudgets;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.ledger.RejectedRows;
import no.ks.budgets.ledger.RunFindings;
import org.springframework.stereotype.Component;

/** What the ledger comes to after a run, in the few figures that somebody in a hurry wants. */
@Component
public class Outcome {

  private final Registers registers;
  private final ConsolidatedBudgets budgets;
  private final Reconciliations reconciliations;
  private final RejectedRows rejectedRows;
  private final RunFindings runFindings;

  Outcome(
      Registers registers,
      ConsolidatedBudgets budgets,
      Reconciliations reconciliations,
      RejectedRows rejectedRows,
      RunFindings runFindings) {
    this.registers = registers;
    this.budgets = budgets;
    this.reconciliations = reconciliations;
    this.rejectedRows = rejectedRows;
    this.runFindings = runFindings;
  }

  /** The register in force; empty where none was ever imported. */
  public Optional<Registers.Version> register() {
    return registers.inForce();
  }

  /** All files that were ever received. */
  public List<FileRecord> files() {
    return budgets.files();
  }

  /** Granted and submitted of a year, in NOK. */
  public record YearTotal(BigDecimal granted, BigDecimal submitted) {}

  /** What the latest consolidation says, by year. */
  public Map<Integer, YearTotal> years() {
    Map<Integer, YearTotal> years = new TreeMap<>();
    for (Reconciliations.Stored line : reconciliations.latest()) {
      years.merge(
          line.year(),
          new YearTotal(line.granted(), line.submitted()),
          (one, other) ->
              new YearTotal(
                  one.granted().add(other.granted()), one.submitted().add(other.submitted())));
    }
    return years;
  }

  /** The lines of the latest consolidation. */
  public List<Reconciliations.Stored> reconciliations() {
    return reconciliations.latest();
  }

  /** How many rejected rows wait for a person. */
  public long openRejectedRows() {
    return rejectedRows.open();
  }

  /** Errors of a run about registers, rates and files that could not be taken. */
  public List<FindingRecord> runFindings(int runId) {
    return runFindings.of(runId);
  }
}
