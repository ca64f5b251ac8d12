package no.ks.budgets.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import no.ks.budgets.review.SendersWorkbook.CannotBeMarkedException;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookReader;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a file whose format cannot be written, such as CSV or OpenDocument, in a workbook
 * that can carry marks: each at its own address and as what it was, so that the copy reads like the
 * original. Formulas become the values that were saved with them.
 */
final class CopiedCells {

  private static final int WIDTH_OF_COLUMN = 18;

  /** What a row or a cell takes in a sheet's XML, and so in memory, however little it holds. */
  private static final long MARKUP_OF_ROW = 50;

  private static final long MARKUP_OF_CELL = 70;

  /** Excel holds 4,000 styles in its oldest form; nobody uses so many number formats. */
  private static final int MAX_FORMATS = 500;

  private static final String DATE_FORMAT = "yyyy-mm-dd";
  private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm";

  private final XSSFWorkbook workbook;
  private final CellStyle text;
  private final Map<String, CellStyle> formats = new HashMap<>();
  private @Nullable Sheet sheet;

  private CopiedCells(XSSFWorkbook workbook) {
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
    CopiedCells cells = new CopiedCells(workbook);
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
    } else if (part instanceof WorkbookPart.SheetRow row) {
      return addRow(opened(), row);
    } else if (part instanceof WorkbookPart.SheetEnd end) {
      end.mergedRegions().forEach(region -> merge(opened(), region));
    }
    return 0;
  }

  private Sheet opened() {
    if (sheet == null) {
      throw new IllegalStateException("A row or an end before the first sheet");
    }
    return sheet;
  }

  private static void merge(Sheet sheet, MergedRegion region) {
    if (region.lastRow() > region.firstRow() || region.lastColumn() > region.firstColumn()) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(
              region.firstRow() - 1,
              region.lastRow() - 1,
              region.firstColumn(),
              region.lastColumn()));
    }
  }

  private long addRow(Sheet to, WorkbookPart.SheetRow from) {
    Row row = to.createRow(from.rowNumber() - 1);
    row.setZeroHeight(from.hidden());
    long characters = MARKUP_OF_ROW;
    for (Cell cell : from.cells()) {
      write(cell, row.createCell(cell.columnIndex()));
      if (cell.hiddenColumn()) {
        to.setColumnHidden(cell.columnIndex(), true);
      }
      characters += cell.text().length() + MARKUP_OF_CELL;
    }
    return characters;
  }

  private void write(Cell from, org.apache.poi.ss.usermodel.Cell to) {
    switch (from.kind()) {
      case NUMBER -> {
        to.setCellValue(from.number().doubleValue());
        to.setCellStyle(format(from.numberFormat()));
      }
      case DATE -> writeDate(from, to);
      case BOOLEAN -> to.setCellValue(from.text().equals("TRUE"));
      case ERROR -> writeError(from, to);
      case TEXT, FORMULA_WITHOUT_VALUE -> writeText(from, to);
    }
  }

  private void writeText(Cell from, org.apache.poi.ss.usermodel.Cell to) {
    to.setCellValue(CellText.of(from.text()));
    to.setCellStyle(text);
  }

  private void writeDate(Cell from, org.apache.poi.ss.usermodel.Cell to) {
    boolean day = from.text().length() == DATE_FORMAT.length();
    double serial;
    try {
      LocalDateTime time = LocalDateTime.parse(day ? from.text() + "T00:00" : from.text());
      serial = DateUtil.getExcelDate(time);
    } catch (DateTimeException noDay) {
      // A time of day, or a day before the first that a workbook knows.
      serial = -1;
    }
    if (serial < 0) {
      writeText(from, to);
      return;
    }
    to.setCellValue(serial);
    boolean known = DateUtil.isADateFormat(-1, from.numberFormat());
    to.setCellStyle(format(known ? from.numberFormat() : day ? DATE_FORMAT : TIME_FORMAT));
  }

  private void writeError(Cell from, org.apache.poi.ss.usermodel.Cell to) {
    try {
      to.setCellErrorValue(FormulaError.forString(from.text()).getCode());
    } catch (IllegalArgumentException unknown) {
      // LibreOffice has errors of its own, such as Err:502, which only a text can show.
      writeText(from, to);
    }
  }

  private CellStyle format(String code) {
    if (code.isEmpty() || (formats.size() >= MAX_FORMATS && !formats.containsKey(code))) {
      return workbook.getCellStyleAt(0);
    }
    return formats.computeIfAbsent(
        code,
        missing -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(missing));
          return style;
        });
  }
}
