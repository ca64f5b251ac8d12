package no.ks.budgets.review;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.review.SendersWorkbook.CannotBeMarkedException;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookReader;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a file whose format cannot carry marks, such as CSV, in a workbook that can: each at
 * its own address and as the text that the sender typed.
 */
final class CellsAsText {

  private static final int WIDTH_OF_COLUMN = 18;

  /** What a row or a cell takes in a sheet's XML, and so in memory, however little it holds. */
  private static final long MARKUP_OF_ROW = 50;

  private static final long MARKUP_OF_CELL = 70;

  private final XSSFWorkbook workbook;
  private final CellStyle text;
  private @Nullable Sheet sheet;

  private CellsAsText(XSSFWorkbook workbook) {
    this.workbook = workbook;
    text = workbook.createCellStyle();
    // The number format "@" is text, so that 1.035 does not turn into a number when it is edited.
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    text.setQuotePrefixed(true);
  }

  static XSSFWorkbook copy(Path original, WorkbookOpening opening, ReturnLimits limits)
      throws IOException, CannotBeMarkedException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    OwnWorkbook.removeDates(workbook);
    CellsAsText cells = new CellsAsText(workbook);
    long characters = 0;
    try (WorkbookReader reader = opening.open(original)) {
      WorkbookPart part = reader.next();
      while (!(part instanceof WorkbookPart.End)) {
        if (part instanceof WorkbookPart.Damage damage) {
          throw new CannotBeMarkedException(damage.finding().type().meaning());
        }
        characters += cells.add(part);
        if (characters > limits.maxInflatedBytes()) {
          throw SendersWorkbook.tooLarge();
        }
        part = reader.next();
      }
    }
    return workbook;
  }

  private long add(WorkbookPart part) {
    if (part instanceof WorkbookPart.SheetStart start) {
      String name = WorkbookUtil.createSafeSheetName(start.name());
      sheet = workbook.getSheet(name) == null ? workbook.createSheet(name) : workbook.createSheet();
      sheet.setDefaultColumnWidth(WIDTH_OF_COLUMN);
      workbook.setSheetHidden(workbook.getSheetIndex(sheet), start.hidden());
      return 0;
    }
    return part instanceof WorkbookPart.SheetRow row ? addRow(row) : 0;
  }

  private long addRow(WorkbookPart.SheetRow from) {
    if (sheet == null) {
      throw new IllegalStateException("A row before the first sheet: " + from.rowNumber());
    }
    Row row = sheet.createRow(from.rowNumber() - 1);
    long characters = MARKUP_OF_ROW;
    for (Cell cell : from.cells()) {
      var copy = row.createCell(cell.columnIndex());
      copy.setCellValue(CellText.of(cell.text()));
      copy.setCellStyle(text);
      characters += cell.text().length() + MARKUP_OF_CELL;
    }
    return characters;
  }
}
