package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Which budgets count differently than in the last published run that differed. */
final class ChangesSheet {

  private final LongTable table;
  private final WorkbookWords words;

  ChangesSheet(OwnWorkbook workbook, WorkbookWords words, int rowsPerSheet) {
    table = new LongTable(workbook, ConsolidatedWorkbook.CHANGES, columns(words), rowsPerSheet);
    this.words = words;
  }

  void fill(ConsolidatedBudget budget) {
    budget.changes().forEach(change -> addRow(table.startRow(), change));
    table.finish(words.of(Label.NO_CHANGES));
  }

  private void addRow(SheetPage page, Change change) {
    page.text(change.projectCode())
        .text(change.office())
        .number(change.year(), Look.YEAR, Tint.NONE)
        .text(change.funder())
        .text(words.shared().change(change.kind()))
        .amount(change.before().amountNok())
        .amount(change.now().amountNok())
        .amount(change.differenceNok())
        .number(change.before().lines(), Look.COUNT, Tint.NONE)
        .number(change.now().lines(), Look.COUNT, Tint.NONE)
        .text(change.before().file())
        .text(change.now().file());
  }

  private static List<Column> columns(WorkbookWords words) {
    return List.of(
        words.column(Label.CODE, 8),
        words.column(Label.OFFICE, 20),
        words.column(Label.YEAR, 7),
        words.column(Label.FUNDER, 9),
        words.column(Label.WHAT_HAPPENED, 14),
        words.numberColumn(Label.NOK_BEFORE, 18),
        words.numberColumn(Label.NOK_NOW, 16),
        words.numberColumn(Label.DIFFERENCE_NOK, 16),
        words.numberColumn(Label.LINES_BEFORE, 8),
        words.numberColumn(Label.LINES_NOW, 8),
        words.column(Label.FILE_BEFORE, 34),
        words.column(Label.FILE_NOW, 34));
  }
}
