package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.AmountColumn;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.workbook.Cell;

/**
 * Where a row has a column for its total beside its amounts, or for that of a year or funder, the
 * amounts add up to it.
 */
public final class RowSum implements Rule {

  /** Totals are shown in whole units, so they may be off by less than one. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (AmountColumn column : row.data().layout().totals()) {
      Cell total = row.data().row().cell(column.columnIndex());
      Optional<BigDecimal> sum = sum(row.data().amounts(), column);
      if (total == null || total.kind() != Cell.Kind.NUMBER || sum.isEmpty()) {
        continue;
      }
      BigDecimal unit = BigDecimal.valueOf(row.data().layout().amounts().get(0).unit());
      BigDecimal stated = total.number().multiply(unit);
      boolean ofAll = column.year() == 0 && column.funder().isEmpty();
      BigDecimal byOthers = ofAll ? paidByOthers(row.data()).multiply(unit) : BigDecimal.ZERO;
      BigDecimal expected = sum.get().add(byOthers);
      BigDecimal off = stated.subtract(expected);
      if (off.abs().compareTo(TOLERANCE) >= 0) {
        findings.accept(
            new Finding(
                FindingType.TOTAL_MISMATCH,
                row.data().place(column.columnIndex()),
                Field.ROW_TOTAL.word(),
                stated.toPlainString(),
                expected.toPlainString(),
                off));
      }
    }
  }

  /** The sum of the amounts that a total is for; none where one of them could not be read. */
  private static Optional<BigDecimal> sum(List<ReadAmount> amounts, AmountColumn total) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ReadAmount amount : amounts) {
      if (total.covers(amount.column())) {
        if (amount.value() == null) {
          return Optional.empty();
        }
        sum = sum.add(amount.value());
      }
    }
    return Optional.of(sum);
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
