package no.ks.budgets.report;

import java.util.Arrays;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;

/** {@code csv/reconciliation.csv}: granted beside submitted per project, year and funder. */
public final class ReconciliationCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
              "reconciliation",
              "One row a project, year and funder: granted beside submitted",
              CsvColumn.text("project_code", "Code of the project in the register").filled(),
              CsvColumn.text("country", "The country as the register spells it").filled(),
              CsvColumn.text("title", "Title of the project").filled(),
              CsvColumn.year("year", "Budget year"),
              CsvColumn.text("funder", "Code of the funder, such as NMFA").filled(),
              CsvColumn.text("currency", "ISO 4217 code of all amounts").filled(),
              CsvColumn.number("granted", "What the funder granted, as KS manages it").filled(),
              CsvColumn.number("submitted", "Sum of the budget lines that count").filled(),
              CsvColumn.number("difference", "submitted minus granted").filled(),
              CsvColumn.number(
                  "difference_percent", "difference in percent of granted; blank for no grant"),
              CsvColumn.word(
                  "status",
                  "The verdict",
                  Arrays.stream(ReconciliationStatus.values())
                      .map(ReconciliationStatus::word)
                      .toList()),
              CsvColumn.whole("submissions", "Submissions that submitted is the sum of").filled())
          .keyedBy("project_code", "year", "funder");

  public ReconciliationCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    budget.reconciliations().forEach(reconciliation -> addRow(csv, reconciliation));
  }

  private static void addRow(CsvFile csv, Reconciliation reconciliation) {
    csv.text(reconciliation.project().code())
        .text(reconciliation.project().country())
        .text(reconciliation.project().title())
        .year(reconciliation.year())
        .text(reconciliation.funder())
        .text(reconciliation.currency())
        .amount(reconciliation.granted())
        .amount(reconciliation.submitted())
        .amount(reconciliation.difference());
    reconciliation.differencePercent().ifPresentOrElse(csv::amount, csv::blank);
    csv.text(reconciliation.status().word()).number(reconciliation.submissions()).endRow();
  }
}
