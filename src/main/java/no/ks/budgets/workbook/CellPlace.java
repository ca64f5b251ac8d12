package no.ks.budgets.workbook;

import java.util.Comparator;

/**
 * A cell of a workbook that is calculated.
 *
 * @param sheet 0-based position of its sheet
 * @param row 0-based
 * @param column 0-based
 */
record CellPlace(int sheet, int row, int column) implements Comparable<CellPlace> {

  private static final Comparator<CellPlace> ORDER =
      Comparator.comparingInt(CellPlace::sheet)
          .thenComparingInt(CellPlace::row)
          .thenComparingInt(CellPlace::column);

  @Override
  public int compareTo(CellPlace other) {
    return ORDER.compare(this, other);
  }
}
