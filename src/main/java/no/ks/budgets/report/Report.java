package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.ledger.ConsolidatedBudget;

/** One file that finance reads. A report knows its own name inside the folder of a run. */
public interface Report {

  /**
   * Writes the file; whatever it replaces is lost.
   *
   * @param budget what the ledger says at this moment
   * @param folder the run's folder, which exists
   * @throws IOException where the file cannot be written whole
   */
  void write(ConsolidatedBudget budget, Path folder) throws IOException;
}
