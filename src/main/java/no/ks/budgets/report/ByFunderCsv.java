package no.ks.budgets.report;

import no.ks.budgets.ledger.ConsolidatedBudget;

/** {@code csv/by-funder.csv}: granted beside submitted per funder and year, in NOK. */
public final class ByFunderCsv extends CsvReport {

  private static final CsvTable TABLE =
      YearTotal.table(
          "by-funder",
          "One row a funder and year: granted beside submitted",
          CsvColumn.text("funder", "Code of the funder, such as NMFA").filled());

  public ByFunderCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    YearTotal.byFunder(budget).forEach(total -> total.addTo(csv));
  }
}
