package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.ConsolidatedBudget;

/**
 * {@code csv/changes.csv}: which budgets count differently than in the last published run that
 * differed.
 */
public final class ChangesCsv implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "project_code",
          "office",
          "year",
          "funder",
          "kind",
          "previous_nok",
          "new_nok",
          "difference_nok",
          "previous_lines",
          "new_lines",
          "previous_file",
          "new_file");

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/changes.csv"),
        COLUMNS,
        csv -> budget.changes().forEach(change -> addRow(csv, change)));
  }

  private static void addRow(CsvFile csv, Change change) {
    csv.text(change.projectCode())
        .text(change.office())
        .number(change.year())
        .text(change.funder())
        .text(change.kind().word())
        .amount(change.before().amountNok())
        .amount(change.now().amountNok())
        .amount(change.differenceNok())
        .number(change.before().lines())
        .number(change.now().lines())
        .text(change.before().file())
        .text(change.now().file())
        .endRow();
  }
}
