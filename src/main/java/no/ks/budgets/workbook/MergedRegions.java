package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The merged regions of one sheet while it is read.
 *
 * <p>A region that cannot be is left out, and the file is read all the same: one that ends before
 * it begins, lies beyond any sheet, is a single cell, or overlaps another. Of regions that overlap
 * none is kept, because which of them counts would depend on the program that opens the file. What
 * is left out can mislead nobody: its cells are then cells like others, and a blank one is blank.
 */
final class MergedRegions {

  private static final int MAX_COLUMNS = 16_384;

  /** What the largest spreadsheet program can be built to hold. */
  private static final int MAX_ROWS = 16_777_216;

  private static final Pattern REFERENCE =
      Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,8}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,8})");

  private final ReadingLimits limits;
  private final List<MergedRegion> regions = new ArrayList<>();

  MergedRegions(ReadingLimits limits) {
    this.limits = limits;
  }

  /** Takes a region as Excel writes it, such as {@code A1:C2}. */
  void add(String reference) {
    Matcher corners = REFERENCE.matcher(reference);
    if (corners.matches()) {
      add(
          Integer.parseInt(corners.group(2)),
          Integer.parseInt(corners.group(4)),
          columnIndex(corners.group(1)),
          columnIndex(corners.group(3)));
    }
  }

  private static int columnIndex(String letters) {
    int column = 0;
    for (int index = 0; index < letters.length(); index++) {
      column = column * 26 + (letters.charAt(index) | 0x20) - 'a' + 1;
    }
    return column - 1;
  }

  /**
   * Takes a region by its corners, all of them part of it; rows are 1-based, columns 0-based.
   *
   * @throws UnreadableContent where the sheet alone has more regions than a file may have
   */
  void add(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean possible =
        firstRow >= 1
            && firstRow <= lastRow
            && lastRow <= MAX_ROWS
            && firstColumn >= 0
            && firstColumn <= lastColumn
            && lastColumn < MAX_COLUMNS;
    if (possible && (firstRow < lastRow || firstColumn < lastColumn)) {
      if (regions.size() == limits.maxMergedRegions()) {
        throw aboveLimit(limits);
      }
      regions.add(new MergedRegion(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  static UnreadableContent aboveLimit(ReadingLimits limits) {
    return UnreadableContent.aboveLimit(
        "more merged cells", limits.maxMergedRegions(), "merged regions", "max-merged-regions");
  }

  /** The regions that can be, from the top, and in a row from the left. */
  List<MergedRegion> withoutOverlaps() {
    if (regions.size() < 2) {
      return List.copyOf(regions);
    }
    regions.sort(
        Comparator.comparingInt(MergedRegion::firstRow)
            .thenComparingInt(MergedRegion::firstColumn));
    boolean[] overlaps = new boolean[regions.size()];
    // For each column the region that reaches down furthest: whatever begins above its end
    // overlaps it, and a region that overlaps two of them has made those overlap already.
    int[] deepest = new int[MAX_COLUMNS];
    Arrays.fill(deepest, -1);
    for (int index = 0; index < regions.size(); index++) {
      MergedRegion region = regions.get(index);
      for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
        int above = deepest[column];
        if (above >= 0 && regions.get(above).lastRow() >= region.firstRow()) {
          overlaps[above] = true;
          overlaps[index] = true;
        }
        if (above < 0 || regions.get(above).lastRow() < region.lastRow()) {
          deepest[column] = index;
        }
      }
    }
    List<MergedRegion> kept = new ArrayList<>(regions.size());
    for (int index = 0; index < regions.size(); index++) {
      if (!overlaps[index]) {
        kept.add(regions.get(index));
      }
    }
    return kept;
  }
}
