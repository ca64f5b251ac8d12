package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.finding.Language;

/**
 * The reports that are files for other programs, in the order in which they are written. {@link
 * ConsolidatedWorkbook} comes after what goes back to people, since it leads there; {@link
 * HtmlReport} and {@link ManifestReport}, which carry the clock, come last.
 */
public final class Reports {

  private Reports() {}

  /**
   * The files for other programs, one a table.
   *
   * @param language of the sentences among their cells
   */
  public static List<Report> csvFiles(Language language) {
    return List.of(
        new OverviewCsv(),
        new ReconciliationCsv(),
        new ByCountryCsv(),
        new ByFunderCsv(),
        new BudgetLinesCsv(),
        new FindingsCsv(language),
        new RejectedRowsCsv(),
        new FilesCsv(),
        new ChangesCsv());
  }
}
