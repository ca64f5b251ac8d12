package no.ks.budgets.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.layout.AmountColumn;
import no.ks.budgets.layout.CalculatedCell;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.TableLayout;
import no.ks.budgets.workbook.Cell;

/**
 * What the product has calculated, because the file was saved without the result of a formula, is
 * counted and said, every cell of it.
 */
public final class FormulaCalculated implements Rule {

  /** The fields that a line takes over; what is only checked or left out needs no word. */
  private static final Set<Field> COUNTED = EnumSet.range(Field.PROJECT, Field.CURRENCY);

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    TableLayout layout = row.data().layout();
    for (AmountColumn amount : layout.amounts()) {
      check(row, amount.columnIndex(), Field.AMOUNT, findings);
    }
    for (Field field : COUNTED) {
      for (int column : layout.columnsOf(field)) {
        check(row, column, field, findings);
      }
    }
  }

  private static void check(ExaminedRow row, int column, Field field, Consumer<Finding> findings) {
    Cell cell = row.data().row().cell(column);
    if (cell != null && cell.isCalculated()) {
      findings.accept(CalculatedCell.finding(cell, row.data().place(column), field.word()));
    }
  }
}
