package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.report.TotalsSheet.Kind;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;

/** {@code consolidated.xlsx}: what finance shows the board, with everything behind it. */
public final class ConsolidatedWorkbook implements Report {

  static final String OVERVIEW = "Overview";
  static final String RECONCILIATION = "Reconciliation";
  static final String BY_COUNTRY = "By country";
  static final String BY_FUNDER = "By funder";
  static final String BUDGET_LINES = "Budget lines";
  static final String FINDINGS = "Findings";
  static final String FILES = "Files";
  static final String CHANGES = "Changes";
  static final String SOURCES = "Sources";
  static final String BY_PROGRAMME = "By programme";
  static final String YEAR_ON_YEAR = "Year on year";

  private static final List<String> SHEETS =
      List.of(
          OVERVIEW,
          RECONCILIATION,
          BY_COUNTRY,
          BY_FUNDER,
          BUDGET_LINES,
          FINDINGS,
          FILES,
          CHANGES,
          SOURCES,
          BY_PROGRAMME,
          YEAR_ON_YEAR);

  private final WorkbookWords words;
  private final ReportCurrency currency;
  private final Map<String, String> returnedFiles;
  private final int rowsPerSheet;

  /**
   * Such a workbook.
   *
   * @param language of its texts; the names of its sheets are the same in all languages
   * @param currency in which totals are shown besides kroner
   * @param returnedFiles for each file that goes back to its sender, where the marked copy lies in
   *     the folder of the run
   */
  public ConsolidatedWorkbook(
      Language language, ReportCurrency currency, Map<String, String> returnedFiles) {
    this(language, currency, returnedFiles, LongTable.ROWS_PER_SHEET);
  }

  /** For tests, in which a sheet is full sooner. */
  ConsolidatedWorkbook(
      Language language,
      ReportCurrency currency,
      Map<String, String> returnedFiles,
      int rowsPerSheet) {
    this.words = new WorkbookWords(language);
    this.currency = currency;
    this.returnedFiles = Map.copyOf(returnedFiles);
    this.rowsPerSheet = rowsPerSheet;
  }

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    try (OwnWorkbook workbook = new OwnWorkbook("consolidated", words.of(Label.DOCUMENT_TITLE))) {
      workbook.describe(
          words.of(Label.DOCUMENT_SUBJECT, OverviewSheet.years(budget)),
          words.of(Label.DOCUMENT_KEYWORDS));
      // All sheets are made before any is filled: what a full sheet cannot take goes behind them.
      SHEETS.forEach(workbook::page);
      Sources sources = Sources.of(budget);
      FilePlaces files = new FilePlaces(budget.files());
      LineSums lineSums = new LineSums(sources.lineCount(), rowsPerSheet);
      new OverviewSheet(
              budget, words, workbook.page(OVERVIEW), sources, lineSums, currency, rowsPerSheet)
          .fill();
      ReconciliationSheet reconciliation =
          new ReconciliationSheet(
              budget, words, workbook.page(RECONCILIATION), sources, lineSums, rowsPerSheet);
      reconciliation.fill();
      reconciliation.define(workbook);
      totals(Kind.COUNTRY, budget, workbook.page(BY_COUNTRY));
      totals(Kind.FUNDER, budget, workbook.page(BY_FUNDER));
      totals(Kind.PROGRAMME, budget, workbook.page(BY_PROGRAMME));
      new YearOnYearSheet(budget, words, workbook.page(YEAR_ON_YEAR)).fill();
      new SourcesSheet(workbook, words, files, rowsPerSheet).fill(sources);
      new BudgetLinesSheet(workbook, words, files, rowsPerSheet).fill(budget);
      lineSums.define(workbook);
      new FindingsSheet(workbook, words, rowsPerSheet).fill(budget);
      new FilesSheet(words, workbook.page(FILES), returnedFiles).fill(budget);
      new ChangesSheet(workbook, words, rowsPerSheet).fill(budget);
      workbook.numberPages(words.of(Label.PAGE_NUMBERS));
      workbook.save(folder.resolve("consolidated.xlsx"));
    }
  }

  private void totals(Kind kind, ConsolidatedBudget budget, SheetPage page) {
    new TotalsSheet(kind, budget, words, currency, page).fill();
  }
}
