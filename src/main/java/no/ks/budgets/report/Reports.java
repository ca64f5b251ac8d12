package no.ks.budgets.report;

import java.util.List;

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
        new FilesCsv());
  }
}
