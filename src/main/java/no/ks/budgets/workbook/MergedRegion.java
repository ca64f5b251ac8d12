package no.ks.budgets.workbook;

/**
 * Cells merged into one; only the first of them, at the top left, can hold something.
 *
 * @param firstRow 1-based
 * @param lastRow 1-based, at least {@code firstRow}
 * @param firstColumn 0-based
 * @param lastColumn 0-based, at least {@code firstColumn}
 */
public record MergedRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  public MergedRegion {
    if (firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "No region: rows "
              + firstRow
              + " to "
              + lastRow
              + ", columns "
              + firstColumn
              + " to "
              + lastColumn);
    }
  }

  /** Whether a cell is part of it; the row is 1-based, the column 0-based. */
  public boolean contains(int rowNumber, int columnIndex) {
    return rowNumber >= firstRow
        && rowNumber <= lastRow
        && columnIndex >= firstColumn
        && columnIndex <= lastColumn;
  }
}
