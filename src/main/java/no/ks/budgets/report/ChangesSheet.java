package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Which budgets count differently than in the last published run that differed. */
final class ChangesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Code", 8),
          Column.text("Office", 20),
          Column.text("Year", 7),
          Column.text("Funder", 9),
          Column.text("What happened", 14),
          Column.number("NOK in the last published run that differed", 18),
          Column.number("NOK now", 16),
          Column.number("Difference NOK", 16),
          Column.number("Lines then", 8),
          Column.number("Lines now", 8),
          Column.text("File then", 34),
          Column.text("File now", 34));

  private final LongTable table;

  ChangesSheet(OwnWorkbook workbook, int rowsPerSheet) {
    table = new LongTable(workbook, ConsolidatedWorkbook.CHANGES, COLUMNS, rowsPerSheet);
  }

  void fill(ConsolidatedBudget budget) {
    budget.changes().forEach(change -> addRow(table.startRow(), change));
    table.finish("Nothing counts, and nothing counted before.");
  }

  private static void addRow(SheetPage page, Change change) {
    page.text(change.projectCode())
        .text(change.office())
        .number(change.year(), Look.YEAR, Tint.NONE)
        .text(change.funder())
        .text(change.kind().word())
        .amount(change.before().amountNok())
        .amount(change.now().amountNok())
        .amount(change.differenceNok())
        .number(change.before().lines(), Look.COUNT, Tint.NONE)
        .number(change.now().lines(), Look.COUNT, Tint.NONE)
        .text(change.before().file())
        .text(change.now().file());
  }
}
