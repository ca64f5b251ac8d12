package no.ks.budgets.workbook;

import jakarta.validation.constraints.Positive;

/**
 * Absolute limits of what one file may cost. A file beyond one of them is refused with a finding
 * that names the limit; there is no limit on compression ratios, because honest spreadsheets
 * compress very well.
 *
 * @param maxFileBytes bytes of the file as it lies in the folder
 * @param maxInflatedBytes bytes of all zip entries together, once inflated
 * @param maxRows rows of a sheet that the file contains
 * @param maxCells cells of the whole file that hold something
 * @param maxTextLength characters of one cell
 * @param maxSheets sheets of the file
 * @param maxMergedRegions groups of merged cells of the whole file
 * @param maxSecondsPerFile seconds that reading one file may take. It is the last defence against
 *     content that passes all other limits, and generous: where it strikes depends on the machine,
 *     and a budget must not be accepted on one and refused on another
 */
public record ReadingLimits(
    @Positive long maxFileBytes,
    @Positive long maxInflatedBytes,
    @Positive int maxRows,
    @Positive long maxCells,
    @Positive int maxTextLength,
    @Positive int maxSheets,
    @Positive int maxMergedRegions,
    @Positive int maxSecondsPerFile) {

  /** Room for a million-row workbook, and none for an attack. */
  public static ReadingLimits defaults() {
    return new ReadingLimits(
        500_000_000L, 4_000_000_000L, 1_048_576, 50_000_000L, 32_767, 1_000, 100_000, 600);
  }

  /** The same with at most so many cells, where that is less. */
  public ReadingLimits cappedAtCells(long cells) {
    return new ReadingLimits(
        maxFileBytes,
        maxInflatedBytes,
        maxRows,
        Math.min(maxCells, cells),
        maxTextLength,
        maxSheets,
        maxMergedRegions,
        maxSecondsPerFile);
  }
}
