package no.ks.budgets.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetEnd;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/** Reads files of tests to their end. */
final class PartsOf {

  /** The end of a sheet without merged cells. */
  static final SheetEnd NOTHING_MERGED = new SheetEnd(List.of());

  private PartsOf() {}

  static List<WorkbookPart> file(Path file) {
    return file(file, ReadingLimits.defaults());
  }

  static List<WorkbookPart> file(Path file, ReadingLimits limits) {
    try (WorkbookReader reader = Workbooks.open(file, limits)) {
      List<WorkbookPart> parts = new ArrayList<>();
      WorkbookPart part;
      do {
        part = reader.next();
        parts.add(part);
      } while (!(part instanceof End) && !(part instanceof Damage));
      return parts;
    }
  }

  /** All rows of a file that must be readable. */
  static List<SheetRow> rows(Path file) {
    List<WorkbookPart> parts = file(file);
    WorkbookPart last = parts.get(parts.size() - 1);
    if (last instanceof Damage damage) {
      throw new AssertionError("Not readable: " + damage.finding());
    }
    List<SheetRow> rows = new ArrayList<>();
    for (WorkbookPart part : parts) {
      if (part instanceof SheetRow row) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The merged cells of each sheet of a file. */
  static List<List<MergedRegion>> mergedRegions(Path file) {
    List<List<MergedRegion>> sheets = new ArrayList<>();
    for (WorkbookPart part : file(file)) {
      if (part instanceof SheetEnd end) {
        sheets.add(end.mergedRegions());
      }
    }
    return sheets;
  }

  /** The finding of a file that must not be readable. */
  static Finding finding(Path file) {
    return finding(file, ReadingLimits.defaults());
  }

  static Finding finding(Path file, ReadingLimits limits) {
    List<WorkbookPart> parts = file(file, limits);
    if (parts.get(parts.size() - 1) instanceof Damage damage) {
      return damage.finding();
    }
    throw new AssertionError("Readable: " + parts);
  }
}
