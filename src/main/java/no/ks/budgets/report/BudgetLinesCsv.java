package no.ks.budgets.report;

import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;

/** {@code csv/budget-lines.csv}: every budget line that counts, with the cell it came from. */
public final class BudgetLinesCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
              "budget-lines",
              "One row a budget line that counts, with the cell that its amount stands in",
              CsvColumn.text("project_code", "Code of the project in the register").filled(),
              CsvColumn.text("office", "Who sent the budget").filled(),
              CsvColumn.year("year", "Budget year"),
              CsvColumn.text("funder", "Code of the funder, such as NMFA").filled(),
              CsvColumn.text("category", "Budget heading in the words of the office"),
              CsvColumn.text("description", "Purpose in the words of the office"),
              CsvColumn.text("currency", "ISO 4217 code of amount").filled(),
              CsvColumn.number("amount", "As submitted, in currency").filled(),
              CsvColumn.number("nok_per_unit", "Exchange rate that was applied; 1 for NOK")
                  .filled(),
              CsvColumn.number("amount_nok", "Amount in Norwegian kroner").filled(),
              CsvColumn.text("file", "Path of the file in the inbox").filled(),
              CsvColumn.text("sheet", "Name of the sheet"),
              CsvColumn.whole("row", "Physical row of the sheet, the first being 1").filled(),
              CsvColumn.text("amount_cell", "Address of the amount, such as F12").filled())
          .belongingTo("reconciliation", "project_code", "year", "funder");

  public BudgetLinesCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    budget.lines().forEach(line -> addRow(csv, line));
  }

  private static void addRow(CsvFile csv, LineRecord line) {
    csv.text(line.projectCode())
        .text(line.office())
        .year(line.year())
        .text(line.funder())
        .text(line.category())
        .text(line.description())
        .text(line.currency())
        .amount(line.amount())
        .rate(line.nokPerUnit())
        .amount(line.amountNok())
        .text(line.file())
        .text(line.sheet())
        .rowNumber(line.row())
        .text(line.amountCell())
        .endRow();
  }
}
