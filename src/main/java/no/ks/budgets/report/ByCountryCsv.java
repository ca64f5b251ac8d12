package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;

/** {@code csv/by-country.csv}: granted beside submitted per country and year, in NOK. */
public final class ByCountryCsv implements Report {

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/by-country.csv"),
        List.of("country", "year", "granted", "submitted", "difference"),
        csv -> YearTotal.byCountry(budget).forEach(total -> total.addTo(csv)));
  }
}
