package no.ks.budgets.layout;

import java.util.Collection;
import java.util.Optional;
import no.ks.budgets.workbook.MergedRegion;

/**
 * A heading in the upper of two rows, and how far to the right it was taken to reach.
 *
 * @param row 1-based
 * @param text as typed
 * @param firstColumn where it stands, 0-based
 * @param lastColumn the last column that it was taken to speak of, 0-based
 */
record HeadingGroup(int row, String text, int firstColumn, int lastColumn) {

  /** Whether it was taken to speak of a column. */
  boolean reaches(int columnIndex) {
    return columnIndex >= firstColumn && columnIndex <= lastColumn;
  }

  /** The merged cells that show that its author meant other columns. */
  Optional<MergedRegion> contradiction(Collection<MergedRegion> merged) {
    return merged.stream().filter(this::isContradictedBy).findFirst();
  }

  /**
   * Cells that are merged with this heading end where it was taken to end, or beyond, where nothing
   * else stands; cells to its right that are merged without it are not its own.
   */
  private boolean isContradictedBy(MergedRegion region) {
    if (row < region.firstRow() || row > region.lastRow()) {
      return false;
    }
    return region.contains(row, firstColumn)
        ? region.firstColumn() < firstColumn || region.lastColumn() < lastColumn
        : region.firstColumn() > firstColumn && region.firstColumn() <= lastColumn;
  }
}
