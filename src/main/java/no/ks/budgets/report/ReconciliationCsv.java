package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;

/** {@code csv/reconciliation.csv}: granted beside submitted per project, year and funder. */
public final class ReconciliationCsv implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "project_code",
          "country",
          "title",
          "year",
          "funder",
          "currency",
          "granted",
          "submitted",
          "difference",
          "difference_percent",
          "status",
          "submissions");

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/reconciliation.csv"),
        COLUMNS,
        csv -> budget.reconciliations().forEach(reconciliation -> addRow(csv, reconciliation)));
  }

  private static void addRow(CsvFile csv, Reconciliation reconciliation) {
    csv.text(reconciliation.project().code())
        .text(reconciliation.project().country())
        .text(reconciliation.project().title())
        .number(reconciliation.year())
        .text(reconciliation.funder())
        .text(reconciliation.currency())
        .amount(reconciliation.granted())
        .amount(reconciliation.submitted())
        .amount(reconciliation.difference());
    reconciliation.differencePercent().ifPresentOrElse(csv::amount, csv::blank);
    csv.text(reconciliation.status().word()).number(reconciliation.submissions()).endRow();
  }
}
