package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.ShownNumber;

/** An amount whose number format shows nothing of it is read like any other, and said. */
public final class HiddenAmount implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (ReadAmount amount : row.data().amounts()) {
      int column = amount.column().columnIndex();
      Cell cell = row.data().row().cell(column);
      if (cell != null && isHidden(cell)) {
        findings.accept(
            Finding.of(
                FindingType.AMOUNT_HIDDEN,
                row.data().place(column),
                Field.AMOUNT.word(),
                amount.text() + " in the format " + cell.numberFormat() + ", which shows nothing",
                "visible"));
      }
    }
  }

  /** A zero that is not shown hides no money. */
  private static boolean isHidden(Cell cell) {
    if (cell.kind() != Cell.Kind.NUMBER || cell.numberFormat().isEmpty()) {
      return false;
    }
    BigDecimal number = cell.number();
    return number.signum() != 0 && ShownNumber.isNothing(cell.numberFormat(), number.signum());
  }
}
