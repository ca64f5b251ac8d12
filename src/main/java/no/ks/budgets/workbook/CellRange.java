package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * A rectangle of cells that a formula reads; everything 0-based, both ends included.
 *
 * @param sheet position of the sheet
 */
record CellRange(int sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {

  /** How many cells it spans, filled or not. */
  long size() {
    return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
  }

  /** Those of the places that lie within, in order. */
  List<CellPlace> within(NavigableSet<CellPlace> places) {
    CellPlace first = new CellPlace(sheet, firstRow, firstColumn);
    CellPlace last = new CellPlace(sheet, lastRow, lastColumn);
    List<CellPlace> inside = new ArrayList<>();
    for (CellPlace place : places.subSet(first, true, last, true)) {
      if (place.column() >= firstColumn && place.column() <= lastColumn) {
        inside.add(place);
      }
    }
    return inside;
  }
}
