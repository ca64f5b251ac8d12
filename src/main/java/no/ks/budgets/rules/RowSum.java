package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.workbook.Cell;

/** Where a row has a column for its total beside its amounts, the amounts add up to it. */
public final class RowSum implements Rule {

  /** Totals are shown in whole units, so they may be off by less than one. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (int column : row.data().layout().columnsOf(Field.ROW_TOTAL)) {
      Cell total = row.data().row().cell(column);
      if (total == null || total.kind() != Cell.Kind.NUMBER) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (ReadAmount amount : row.data().amounts()) {
        if (amount.value() == null) {
          return;
        }
        sum = sum.add(amount.value());
      }
      BigDecimal unit = BigDecimal.valueOf(row.data().layout().amounts().get(0).unit());
      BigDecimal stated = total.number().multiply(unit);
      sum = sum.add(paidByOthers(row.data()).multiply(unit));
      BigDecimal off = stated.subtract(sum);
      if (off.abs().compareTo(TOLERANCE) >= 0) {
        findings.accept(
            new Finding(
                FindingType.TOTAL_MISMATCH,
                row.data().place(column),
                Field.ROW_TOTAL.word(),
                stated.toPlainString(),
                sum.toPlainString(),
                off));
      }
    }
  }

  /** What others pay counts towards the total of a row, though it is no budget of ours. */
  private static BigDecimal paidByOthers(DataRow row) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int column : row.layout().columnsOf(Field.CO_FINANCING)) {
      Cell cell = row.row().cell(column);
      if (cell != null && cell.kind() == Cell.Kind.NUMBER) {
        sum = sum.add(cell.number());
      }
    }
    return sum;
  }
}
