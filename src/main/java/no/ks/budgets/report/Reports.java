package no.ks.budgets.report;

import java.util.ArrayList;
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
   * The files for other programs: one a table, and behind them the package that describes them.
   *
   * @param language of the sentences among their cells
   */
  public static List<Report> csvFiles(Language language) {
    List<CsvReport> tables =
        List.of(
            new OverviewCsv(),
            new ReconciliationCsv(),
            new ByCountryCsv(),
            new ByFunderCsv(),
            new FramesCsv(),
            new BudgetLinesCsv(),
            new FindingsCsv(language),
            new RejectedRowsCsv(),
            new FilesCsv(language),
            new ChangesCsv());
    List<Report> all = new ArrayList<>(tables);
    all.add(new DataPackage(tables.stream().map(CsvReport::table).toList()));
    return List.copyOf(all);
  }
}
