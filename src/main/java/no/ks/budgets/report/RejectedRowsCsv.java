package no.ks.budgets.report;

import java.util.Arrays;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.RejectedRecord;

/** {@code csv/rejected-rows.csv}: every row that was held back, and what became of it. */
public final class RejectedRowsCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
          "rejected-rows",
          "One row a row that was held back; its texts as they were understood, else as typed",
          CsvColumn.text("file", "Path of the file in the inbox").filled(),
          CsvColumn.text("sheet", "Name of the sheet"),
          CsvColumn.whole("row", "Physical row of the sheet, the first being 1").filled(),
          CsvColumn.text("codes", "Codes of its errors, joined by semicolons"),
          CsvColumn.text("project_code", "Code of the project, else what stands there"),
          CsvColumn.text("year", "Budget year, else what stands there"),
          CsvColumn.text("funder", "Code of the funder, else what stands there"),
          CsvColumn.text("currency", "ISO 4217 code, else what stands there"),
          CsvColumn.text("amount", "Amount, else what stands there; several are joined"),
          CsvColumn.word(
              "state",
              "What became of the row",
              Arrays.stream(RejectedRecord.State.values())
                  .map(RejectedRecord.State::word)
                  .toList()));

  public RejectedRowsCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    budget.rejectedRows().forEach(row -> addRow(csv, row));
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
