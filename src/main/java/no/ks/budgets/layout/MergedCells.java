package no.ks.budgets.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.ks.budgets.workbook.MergedRegion;

/** The cells of a sheet that are merged over several rows, by their first column. */
final class MergedCells {

  private final Map<Integer, NavigableMap<Integer, MergedRegion>> columns = new HashMap<>();

  MergedCells(Collection<MergedRegion> regions) {
    for (MergedRegion region : regions) {
      if (region.lastRow() > region.firstRow()) {
        columns
            .computeIfAbsent(region.firstColumn(), first -> new TreeMap<>())
            .put(region.firstRow(), region);
      }
    }
  }

  /** The first row, 1-based, of the merged cells that hold the cell and begin in its column. */
  Optional<Integer> firstRow(int rowNumber, int columnIndex) {
    NavigableMap<Integer, MergedRegion> regions = columns.get(columnIndex);
    Map.Entry<Integer, MergedRegion> region =
        regions == null ? null : regions.floorEntry(rowNumber);
    return region != null && region.getValue().contains(rowNumber, columnIndex)
        ? Optional.of(region.getKey())
        : Optional.empty();
  }
}
