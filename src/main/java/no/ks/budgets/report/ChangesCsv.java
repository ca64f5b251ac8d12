package no.ks.budgets.report;

import java.util.Arrays;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.ConsolidatedBudget;

/**
 * {@code csv/changes.csv}: which budgets count differently than in the last published run that
 * differed.
 */
public final class ChangesCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
              "changes",
              "One row a budget that counts differently than in the last published run that"
                  + " differed",
              CsvColumn.text("project_code", "Code of the project in the register").filled(),
              CsvColumn.text("office", "Who sent the budget").filled(),
              CsvColumn.year("year", "Budget year"),
              CsvColumn.text("funder", "Code of the funder, such as NMFA").filled(),
              CsvColumn.word(
                  "kind",
                  "What happened to it",
                  Arrays.stream(Change.Kind.values()).map(Change.Kind::word).toList()),
              CsvColumn.number("previous_nok", "What counted then, in NOK").filled(),
              CsvColumn.number("new_nok", "What counts now, in NOK").filled(),
              CsvColumn.number("difference_nok", "new_nok minus previous_nok").filled(),
              CsvColumn.whole("previous_lines", "Budget lines that counted then").filled(),
              CsvColumn.whole("new_lines", "Budget lines that count now").filled(),
              CsvColumn.text("previous_file", "The file that counted then; blank where none did"),
              CsvColumn.text("new_file", "The file that counts now; blank where none does"))
          .keyedBy("project_code", "office", "year", "funder");

  public ChangesCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    budget.changes().forEach(change -> addRow(csv, change));
  }

  private static void addRow(CsvFile csv, Change change) {
    csv.text(change.projectCode())
        .text(change.office())
        .year(change.year())
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
