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
 */
public record FieldText(
    String text,
    Cell.@Nullable Kind kind,
    CellLocation location,
    @Nullable Calculation calculation) {

  public FieldText(String text, Cell.@Nullable Kind kind, CellLocation location) {
    this(text, kind, location, null);
  }

  static FieldText of(Cell cell, String sheet, int rowNumber) {
    return new FieldText(
        cell.text().strip(),
        cell.kind(),
        CellLocation.ofCell(sheet, rowNumber, cell.columnIndex()),
        cell.calculation());
  }

  static FieldText absent(CellLocation location) {
    return new FieldText("", null, location);
  }

  public boolean isAbsent() {
    return text.isEmpty();
  }
}
