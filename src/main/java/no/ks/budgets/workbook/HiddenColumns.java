package no.ks.budgets.workbook;

import java.util.BitSet;

/** The columns of one sheet that a person who opens it does not see. */
final class HiddenColumns {

  private static final int MAX_COLUMNS = 16_384;

  private final BitSet columns = new BitSet();

  /**
   * Takes a range of columns.
   *
   * @param first 0-based; columns beyond the end of a sheet are none
   * @param last 0-based, part of the range
   */
  void hide(int first, int last) {
    int from = Math.max(first, 0);
    int to = Math.min(last, MAX_COLUMNS - 1);
    if (from <= to) {
      columns.set(from, to + 1);
    }
  }

  /** The cell, saying so where its column is hidden. */
  Cell told(Cell cell) {
    return columns.get(cell.columnIndex()) ? cell.inHiddenColumn() : cell;
  }
}
