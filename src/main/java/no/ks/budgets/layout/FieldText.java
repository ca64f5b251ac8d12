package no.ks.budgets.layout;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.Calculation;
import no.ks.budgets.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a field, and where.
 *
 * @param text as typed, without outer white space; empty where nothing stands
 * @param kind what the cell holds; null where nothing stands
 * @param location the cell, or where one would have been expected
 * @param calculation what became of a formula that was saved without its result; null for all else
 * @param struck whether it is struck through, or a part of it is
 */
public record FieldText(
    String text,
    Cell.@Nullable Kind kind,
    CellLocation location,
    @Nullable Calculation calculation,
    boolean struck) {

  public FieldText(String text, Cell.@Nullable Kind kind, CellLocation location) {
    this(text, kind, location, null, false);
  }

  /** What stands in a cell of a row, 1-based. */
  public static FieldText of(Cell cell, String sheet, int rowNumber) {
    return new FieldText(
        cell.text().strip(),
        cell.kind(),
        CellLocation.ofCell(sheet, rowNumber, cell.columnIndex()),
        cell.calculation(),
        cell.struck());
  }

  static FieldText absent(CellLocation location) {
    return new FieldText("", null, location);
  }

  public boolean isAbsent() {
    return text.isEmpty();
  }
}
