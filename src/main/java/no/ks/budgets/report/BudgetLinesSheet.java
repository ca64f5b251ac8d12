package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.report.WorkbookWords.Label;
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

  private static final String TABLE = "BudgetLines";

  private final LongTable table;
  private final WorkbookWords words;
  private final FilePlaces files;

  BudgetLinesSheet(OwnWorkbook workbook, WorkbookWords words, FilePlaces files, int rowsPerSheet) {
    table =
        new LongTable(
            workbook, ConsolidatedWorkbook.BUDGET_LINES, TABLE, columns(words), rowsPerSheet);
    this.words = words;
    this.files = files;
  }

  void fill(ConsolidatedBudget budget) {
    budget.lines().forEach(line -> addRow(table.startRow(), line));
    table.finish(words.of(Label.NO_LINES));
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

  private static List<Column> columns(WorkbookWords words) {
    return List.of(
        words.column(Label.CODE, 8),
        words.column(Label.OFFICE, 20),
        words.column(Label.YEAR, 7),
        words.column(Label.FUNDER, 9),
        words.column(Label.CATEGORY, 20),
        words.column(Label.DESCRIPTION, 36),
        words.column(Label.CURRENCY, 9),
        words.numberColumn(Label.AMOUNT, 16),
        words.numberColumn(Label.NOK_PER_UNIT, 12),
        words.numberColumn(Label.AMOUNT_NOK, 16),
        words.column(Label.FILE, 34),
        words.column(Label.SHEET, 16),
        words.column(Label.ROW, 7),
        words.column(Label.CELL, 8));
  }
}
