package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;

/** {@code csv/by-funder.csv}: granted beside submitted per funder and year, in NOK. */
public final class ByFunderCsv implements Report {

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/by-funder.csv"),
        List.of("funder", "year", "granted", "submitted", "difference"),
        csv -> YearTotal.byFunder(budget).forEach(total -> total.addTo(csv)));
  }
}
