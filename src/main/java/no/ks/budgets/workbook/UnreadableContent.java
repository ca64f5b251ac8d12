package no.ks.budgets.workbook;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * Content that cannot be read, on its way from deep inside a format to the fence that turns it into
 * {@link WorkbookPart.Damage}. It never leaves this package.
 */
final class UnreadableContent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FindingType type;
  private final transient @Nullable CellLocation location;
  private final String found;
  private final String expected;

  private UnreadableContent(
      FindingType type, @Nullable CellLocation location, String found, String expected) {
    // No stack trace: this is a verdict about a file, not about the program.
    super(type + ": " + found, null, false, false);
    this.type = type;
    this.location = location;
    this.found = found;
    this.expected = expected;
  }

  /** Damage at the place that the reader has reached. */
  static UnreadableContent damaged(String found) {
    return new UnreadableContent(FindingType.FILE_DAMAGED, null, found, "");
  }

  static UnreadableContent damaged(CellLocation location, String found) {
    return new UnreadableContent(FindingType.FILE_DAMAGED, location, found, "");
  }

  static UnreadableContent empty(String found) {
    return new UnreadableContent(FindingType.FILE_EMPTY, CellLocation.ofFile(), found, "");
  }

  /** Content that is something else than a workbook that can be read. */
  static UnreadableContent unsupported(OtherFormat format) {
    return new UnreadableContent(
        format.finding(),
        CellLocation.ofFile(),
        format.words(),
        "Excel workbook (.xlsx, .xlsm, .xlsb, .xls), OpenDocument spreadsheet (.ods) or CSV text");
  }

  static UnreadableContent encrypted(String found) {
    return new UnreadableContent(FindingType.FILE_ENCRYPTED, CellLocation.ofFile(), found, "");
  }

  /**
   * @param limit how much is allowed
   * @param unit of what, such as {@code rows}
   * @param limitName the setting that finance can raise, such as {@code max-rows}
   */
  static UnreadableContent aboveLimit(String found, long limit, String unit, String limitName) {
    return new UnreadableContent(
        FindingType.FILE_ABOVE_LIMIT,
        null,
        found,
        "at most " + limit + " " + unit + " (" + limitName + ")");
  }

  static UnreadableContent textTooLong(ReadingLimits limits) {
    int limit = limits.maxTextLength();
    return aboveLimit("a longer text", limit, "characters in a cell", "max-text-length");
  }

  /** The same at a place, unless it says its place itself. */
  UnreadableContent at(CellLocation place) {
    return location == null ? new UnreadableContent(type, place, found, expected) : this;
  }

  /**
   * The finding that this becomes.
   *
   * @param reached where the reader is, for content that does not say its place itself
   */
  Finding finding(CellLocation reached) {
    return Finding.of(type, location == null ? reached : location, "", found, expected);
  }

  FindingType type() {
    return type;
  }
}
