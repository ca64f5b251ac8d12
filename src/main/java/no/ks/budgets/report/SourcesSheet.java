package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.review.AmountText;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Which offices and files each submitted amount comes from, with links to lines and files. */
final class SourcesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Code", 8),
          Column.text("Year", 7),
          Column.text("Funder", 10),
          Column.text("Office", 22),
          Column.number("Amount NOK", 16),
          Column.text("Budget lines", 13),
          Column.text("File", 46));

  private final LongTable table;
  private final FilePlaces files;
  private final int rowsPerSheet;

  SourcesSheet(OwnWorkbook workbook, FilePlaces files, int rowsPerSheet) {
    this.table = new LongTable(workbook, ConsolidatedWorkbook.SOURCES, COLUMNS, rowsPerSheet);
    this.files = files;
    this.rowsPerSheet = rowsPerSheet;
  }

  void fill(Sources sources) {
    sources.forEach((figure, source) -> addRow(table.startRow(), figure, source));
    table.finish("No budget line was accepted.");
  }

  private void addRow(SheetPage page, Reconciliation figure, Sources.Source source) {
    page.text(figure.project().code())
        .number(figure.year(), Look.YEAR, Tint.NONE)
        .text(figure.funder())
        .text(source.office())
        .amount(source.amountNok())
        .link(
            AmountText.of(source.lineCount()) + (source.lineCount() == 1 ? " line" : " lines"),
            LongTable.place(ConsolidatedWorkbook.BUDGET_LINES, source.firstLine(), rowsPerSheet));
    files.addLink(page, source.file());
  }
}
