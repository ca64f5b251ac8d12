package no.ks.budgets.report;

import no.ks.budgets.ledger.ConsolidatedBudget;

/** {@code csv/by-country.csv}: granted beside submitted per country and year, in NOK. */
public final class ByCountryCsv extends CsvReport {

  private static final CsvTable TABLE =
      YearTotal.table(
          "by-country",
          "One row a country and year: granted beside submitted",
          CsvColumn.text(
                  "country",
                  "The country as the register spells it; a funder for programme-wide projects")
              .filled());

  public ByCountryCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    YearTotal.byCountry(budget).forEach(total -> total.addTo(csv));
  }
}
