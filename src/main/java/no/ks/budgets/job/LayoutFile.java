package no.ks.budgets.job;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import no.ks.budgets.layout.OfficeLayout;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookReader;

/**
 * A file in {@code jobs/layouts/}: for which budgets it holds, and what is peculiar about them. Of
 * what it names to tell them by, all must be so.
 *
 * @param office a folder of the inbox, called like the office; empty for any
 * @param namePattern the name of the budget's file, with {@code *} and {@code ?}; empty for any
 * @param mark a text that stands in a cell of the first sheet
 * @param layout what is peculiar
 */
record LayoutFile(String office, String namePattern, Optional<Mark> mark, OfficeLayout layout) {

  /**
   * A text in a cell of the first sheet.
   *
   * @param row 1-based
   * @param columnIndex 0-based
   */
  record Mark(int row, int columnIndex, String text) {

    /** Whether it stands there; reads the workbook up to the cell. */
    boolean isIn(WorkbookReader workbook) {
      WorkbookPart part = workbook.next();
      while (!(part instanceof WorkbookPart.SheetRow row && row.rowNumber() >= this.row)) {
        if (part instanceof WorkbookPart.SheetEnd
            || part instanceof WorkbookPart.End
            || part instanceof WorkbookPart.Damage) {
          return false;
        }
        part = workbook.next();
      }
      WorkbookPart.SheetRow found = (WorkbookPart.SheetRow) part;
      Cell cell = found.rowNumber() == this.row ? found.cell(columnIndex) : null;
      return cell != null && PlainText.fold(cell.text()).equals(PlainText.fold(text));
    }
  }

  /** Whether folders and name are those of the budgets that it holds for. */
  boolean holdsByName(ReceivedSubmission submission) {
    Path name = Path.of(submission.path()).getFileName();
    boolean named =
        namePattern.isEmpty()
            || FileSystems.getDefault().getPathMatcher("glob:" + namePattern).matches(name);
    return named
        && (office.isEmpty()
            || submission.folders().stream()
                .anyMatch(folder -> PlainText.fold(folder).equals(PlainText.fold(office))));
  }
}
