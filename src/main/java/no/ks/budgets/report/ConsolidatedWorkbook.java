package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.OwnWorkbook;

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
          SOURCES);

  private final ReportWords words;
  private final Map<String, String> returnedFiles;
  private final int rowsPerSheet;

  /**
   * Such a workbook.
   *
   * @param language of its texts; the names of its sheets are the same in all languages
   * @param returnedFiles for each file that goes back to its sender, where the marked copy lies in
   *     the folder of the run
   */
  public ConsolidatedWorkbook(Language language, Map<String, String> returnedFiles) {
    this(language, returnedFiles, LongTable.ROWS_PER_SHEET);
  }

  /** For tests, in which a sheet is full sooner. */
  ConsolidatedWorkbook(Language language, Map<String, String> returnedFiles, int rowsPerSheet) {
    this.words = new ReportWords(language);
    this.returnedFiles = Map.copyOf(returnedFiles);
    this.rowsPerSheet = rowsPerSheet;
  }

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    try (OwnWorkbook workbook = new OwnWorkbook("consolidated", "Consolidated budget")) {
      // All sheets are made before any is filled: what a full sheet cannot take goes behind them.
      SHEETS.forEach(workbook::page);
      Sources sources = Sources.of(budget);
      FilePlaces files = new FilePlaces(budget.files());
      new OverviewSheet(budget, words, workbook.page(OVERVIEW)).fill();
      ReconciliationSheet reconciliation =
          new ReconciliationSheet(budget, workbook.page(RECONCILIATION), sources, rowsPerSheet);
      reconciliation.fill();
      TotalsSheet.byCountry(budget, reconciliation, workbook.page(BY_COUNTRY)).fill();
      TotalsSheet.byFunder(budget, reconciliation, workbook.page(BY_FUNDER)).fill();
      new SourcesSheet(workbook, files, rowsPerSheet).fill(sources);
      new BudgetLinesSheet(workbook, files, rowsPerSheet).fill(budget);
      new FindingsSheet(workbook, rowsPerSheet).fill(budget);
      new FilesSheet(workbook.page(FILES), returnedFiles).fill(budget);
      new ChangesSheet(workbook, rowsPerSheet).fill(budget);
      workbook.save(folder.resolve("consolidated.xlsx"));
    }
  }
}
