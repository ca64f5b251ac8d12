package no.ks.budgets.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.workbook.Cell;

/** Amounts in a hidden column are read like any other, and said once a column. */
public final class HiddenColumn implements Rule {

  private record Column(String sheet, int columnIndex) {}

  private final Set<Column> said = new HashSet<>();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (ReadAmount amount : row.data().amounts()) {
      int column = amount.column().columnIndex();
      Cell cell = row.data().row().cell(column);
      if (cell != null && cell.hiddenColumn() && said.add(new Column(row.data().sheet(), column))) {
        findings.accept(
            Finding.of(
                FindingType.COLUMN_HIDDEN,
                row.data().place(column),
                Field.AMOUNT.word(),
                "hidden",
                "visible"));
      }
    }
  }
}
