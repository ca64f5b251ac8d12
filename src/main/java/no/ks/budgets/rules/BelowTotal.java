package no.ks.budgets.rules;

import java.util.List;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.workbook.Cell;

/**
 * A row below the total of its table is a budget line only if it says on its own, in its own
 * columns, what it is for; else it may as well be a remark such as "of which administration".
 */
public final class BelowTotal implements Rule {

  private static final List<Field> IDENTITY = List.of(Field.PROJECT, Field.YEAR, Field.FUNDER);

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().belowTotal() && !saysWhatItIsFor(row.data())) {
      findings.accept(
          Finding.of(
              FindingType.ROW_BELOW_TOTAL,
              row.data().place(),
              "",
              "an amount below the total",
              "a row of its own project, year and funder"));
    }
  }

  private static boolean saysWhatItIsFor(DataRow row) {
    List<Integer> columns =
        IDENTITY.stream().flatMap(field -> row.layout().columnsOf(field).stream()).toList();
    return !columns.isEmpty()
        && columns.stream()
            .allMatch(
                column -> {
                  Cell cell = row.row().cell(column);
                  return cell != null && !cell.isBlank();
                });
  }
}
