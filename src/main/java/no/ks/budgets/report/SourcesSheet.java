package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Which offices and files each submitted amount comes from, with links to lines and files. */
final class SourcesSheet {

  private final LongTable table;
  private final WorkbookWords words;
  private final FilePlaces files;
  private final int rowsPerSheet;

  SourcesSheet(OwnWorkbook workbook, WorkbookWords words, FilePlaces files, int rowsPerSheet) {
    this.table =
        new LongTable(workbook, ConsolidatedWorkbook.SOURCES, columns(words), rowsPerSheet);
    this.words = words;
    this.files = files;
    this.rowsPerSheet = rowsPerSheet;
  }

  void fill(Sources sources) {
    sources.forEach((figure, source) -> addRow(table.startRow(), figure, source));
    table.finish(words.of(Label.NO_LINES));
  }

  private void addRow(SheetPage page, Reconciliation figure, Sources.Source source) {
    page.text(figure.project().code())
        .number(figure.year(), Look.YEAR, Tint.NONE)
        .text(figure.funder())
        .text(source.office())
        .amount(source.amountNok())
        .link(
            words.counted(source.lineCount(), Label.LINE, Label.LINES),
            LongTable.place(ConsolidatedWorkbook.BUDGET_LINES, source.firstLine(), rowsPerSheet));
    files.addLink(page, source.file());
  }

  private static List<Column> columns(WorkbookWords words) {
    return List.of(
        words.column(Label.CODE, 8),
        words.column(Label.YEAR, 7),
        words.column(Label.FUNDER, 10),
        words.column(Label.OFFICE, 22),
        words.numberColumn(Label.AMOUNT_NOK, 16),
        words.column(Label.BUDGET_LINES, 13),
        words.column(Label.FILE, 46));
  }
}
