package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;

/** {@code csv/budget-lines.csv}: every budget line that counts, with the cell it came from. */
public final class BudgetLinesCsv implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "project_code",
          "office",
          "year",
          "funder",
          "category",
          "description",
          "currency",
          "amount",
          "nok_per_unit",
          "amount_nok",
          "file",
          "sheet",
          "row",
          "amount_cell");

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/budget-lines.csv"),
        COLUMNS,
        csv -> budget.lines().forEach(line -> addRow(csv, line)));
  }

  private static void addRow(CsvFile csv, LineRecord line) {
    csv.text(line.projectCode())
        .text(line.office())
        .number(line.year())
        .text(line.funder())
        .text(line.category())
        .text(line.description())
        .text(line.currency())
        .amount(line.amount())
        .rate(line.nokPerUnit())
        .amount(line.amountNok())
        .text(line.file())
        .text(line.sheet())
        .rowNumber(line.row())
        .text(line.amountCell())
        .endRow();
  }
}
