package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * Every budget line that counts, with the cell it came from; on further sheets where one is full.
 */
final class BudgetLinesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Code", 8),
          Column.text("Office", 20),
          Column.text("Year", 7),
          Column.text("Funder", 9),
          Column.text("Category", 20),
          Column.text("Description", 36),
          Column.text("Currency", 9),
          Column.number("Amount", 16),
          Column.number("NOK per unit", 12),
          Column.number("Amount NOK", 16),
          Column.text("File", 34),
          Column.text("Sheet", 16),
          Column.text("Row", 7),
          Column.text("Cell", 8));

  private final LongTable table;
  private final FilePlaces files;

  BudgetLinesSheet(OwnWorkbook workbook, FilePlaces files, int rowsPerSheet) {
    table = new LongTable(workbook, ConsolidatedWorkbook.BUDGET_LINES, COLUMNS, rowsPerSheet);
    this.files = files;
  }

  void fill(ConsolidatedBudget budget) {
    budget.lines().forEach(line -> addRow(table.startRow(), line));
    table.finish("No budget line was accepted.");
  }

  private void addRow(SheetPage page, LineRecord line) {
    page.text(line.projectCode())
        .text(line.office())
        .number(line.year(), Look.YEAR, Tint.NONE)
        .text(line.funder())
        .text(line.category())
        .text(line.description())
        .text(line.currency())
        .amount(line.amount())
        .amount(line.nokPerUnit(), Look.RATE, Tint.NONE)
        .amount(line.amountNok());
    files.addLink(page, line.file());
    page.text(line.sheet()).rowNumber(line.row()).text(line.amountCell());
  }
}
