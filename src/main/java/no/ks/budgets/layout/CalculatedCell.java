package no.ks.budgets.layout;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Calculation;
import no.ks.budgets.workbook.Cell;

/** A cell whose file has no result for its formula, and that holds what was calculated instead. */
public final class CalculatedCell {

  private CalculatedCell() {}

  /**
   * The finding that says formula and result.
   *
   * @param field what the cell was read as; empty for what stands above a table
   */
  public static Finding finding(Cell cell, CellLocation place, String field) {
    Calculation calculation = cell.calculation();
    String result = cell.kind() == Cell.Kind.NUMBER ? cell.number().toPlainString() : cell.text();
    return Finding.of(
        FindingType.FORMULA_CALCULATED,
        place,
        field,
        calculation == null ? "" : calculation.formula(),
        result);
  }
}
