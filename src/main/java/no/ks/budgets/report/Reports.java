package no.ks.budgets.report;

import java.util.List;
import java.util.stream.Stream;

/** The reports of a run, in the order in which they are written. */
public final class Reports {

  private Reports() {}

  /** The files for other programs, one a table. */
  public static List<Report> csvFiles() {
    return List.of(
        new OverviewCsv(),
        new ReconciliationCsv(),
        new ByCountryCsv(),
        new ByFunderCsv(),
        new BudgetLinesCsv(),
        new FindingsCsv(),
        new RejectedRowsCsv(),
        new FilesCsv(),
        new ChangesCsv());
  }

  /**
   * What the consolidated budget alone decides: the same budget gives the same bytes. {@link
   * HtmlReport} and {@link ManifestReport}, which carry the clock, come after these and after what
   * goes back to people, the manifest last.
   */
  public static List<Report> withoutClock() {
    return Stream.concat(csvFiles().stream(), Stream.of(new ConsolidatedWorkbook())).toList();
  }
}
