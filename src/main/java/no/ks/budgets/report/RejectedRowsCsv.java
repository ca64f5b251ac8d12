package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.RejectedRecord;

/** {@code csv/rejected-rows.csv}: every row that was held back, and what became of it. */
public final class RejectedRowsCsv implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "sheet",
          "row",
          "codes",
          "project_code",
          "year",
          "funder",
          "currency",
          "amount",
          "state");

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/rejected-rows.csv"),
        COLUMNS,
        csv -> budget.rejectedRows().forEach(row -> addRow(csv, row)));
  }

  private static void addRow(CsvFile csv, RejectedRecord row) {
    csv.text(row.file())
        .text(row.sheet())
        .rowNumber(row.row())
        .text(String.join(";", row.codes()))
        .text(row.projectCode())
        .text(row.year())
        .text(row.funder())
        .text(row.currency())
        .text(row.amount())
        .text(row.state().word())
        .endRow();
  }
}
