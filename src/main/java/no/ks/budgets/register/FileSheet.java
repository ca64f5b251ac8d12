package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookReader;

/**
 * One sheet of a small file, read whole.
 *
 * @param file the file's name below the inbox
 * @param name the sheet's name
 * @param hidden whether the sheet is hidden
 * @param rows the rows that the file contains, ascending
 */
record FileSheet(String file, String name, boolean hidden, List<SheetRow> rows) {

  /** Far above any register, and far below what a budget of a million rows may hold. */
  private static final long MAX_CELLS = 5_000_000L;

  /**
   * All sheets of a file; none where the file is damaged or our own output, which is then among the
   * findings.
   */
  static List<FileSheet> read(
      SourceFile file, WorkbookOpener opener, ReadingLimits limits, Findings findings) {
    try (WorkbookReader reader = opener.open(file.path(), limits.cappedAtCells(MAX_CELLS))) {
      if (reader.ownDocument().isPresent()) {
        findings.addForFile(
            file.name(), FindingType.FILE_OWN_OUTPUT, reader.ownDocument().get(), "a table");
        return List.of();
      }
      return sheets(file, reader, findings);
    }
  }

  private static List<FileSheet> sheets(SourceFile file, WorkbookReader reader, Findings findings) {
    List<FileSheet> sheets = new ArrayList<>();
    for (WorkbookPart part = reader.next(); ; part = reader.next()) {
      if (part instanceof WorkbookPart.SheetStart start) {
        sheets.add(new FileSheet(file.name(), start.name(), start.hidden(), new ArrayList<>()));
      } else if (part instanceof SheetRow row) {
        sheets.get(sheets.size() - 1).rows().add(row);
      } else if (part instanceof WorkbookPart.Damage damage) {
        findings.add(file.name(), damage.finding());
        return List.of();
      } else if (part instanceof WorkbookPart.End) {
        return sheets;
      }
    }
  }
}
