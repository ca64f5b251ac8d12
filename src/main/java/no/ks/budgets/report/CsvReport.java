package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.ledger.ConsolidatedBudget;

/** A report that is one CSV file in the sub-folder {@code csv} of a run. */
abstract class CsvReport implements Report {

  /** The sub-folder of all CSV files. */
  static final String FOLDER = "csv";

  private final CsvTable table;

  CsvReport(CsvTable table) {
    this.table = table;
  }

  /** What the file is. */
  final CsvTable table() {
    return table;
  }

  /** Adds every row, cell by cell in the order of the table's columns. */
  abstract void addRows(ConsolidatedBudget budget, CsvFile csv);

  @Override
  public final void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(folder.resolve(FOLDER), table, csv -> addRows(budget, csv));
  }
}
