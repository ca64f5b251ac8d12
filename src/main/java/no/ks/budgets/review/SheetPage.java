package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook of ours, filled from top to bottom and from left to right. */
public final class SheetPage {

  /** Units of a column's width that make one character. */
  private static final int WIDTH_OF_CHARACTER = 256;

  private static final float LINE_HEIGHT_IN_POINTS = 13.5f;

  /** No row of a spreadsheet program is higher. */
  private static final float MAX_HEIGHT_IN_POINTS = 409;

  /** Letters of running text that fit where one digit does, on the side of caution. */
  private static final double LETTERS_PER_DIGIT = 1.15;

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final PagePrint print;
  private final SheetLinks links;
  private @Nullable SXSSFRow row;
  private int rows;
  private int cells;
  private List<Integer> widths = List.of();
  private int linesOfRow;
  private List<String> headings = List.of();
  private int headerRow = -1;

  SheetPage(SXSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
    print = new PagePrint(sheet);
    links = new SheetLinks(sheet);
  }

  public String name() {
    return sheet.getSheetName();
  }

  /** What can be done with the sheet beyond filling it. */
  SXSSFSheet sheet() {
    return sheet;
  }

  /** Keeps the sheet out of sight; formulas and drop-downs use it all the same. */
  void hide() {
    sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), true);
  }

  /** Sets the widths of the columns from A on, in characters. */
  public SheetPage widths(List<Integer> characters) {
    for (int column = 0; column < characters.size(); column++) {
      sheet.setColumnWidth(column, characters.get(column) * WIDTH_OF_CHARACTER);
    }
    widths = List.copyOf(characters);
    return this;
  }

  /** Adds the title in a row of its own. */
  public void title(String text) {
    startRow();
    currentRow().setHeightInPoints(26);
    text(text, Look.TITLE, Tint.NONE);
  }

  /** Adds a sentence across the whole width. It is given the height that it needs. */
  public void note(String text, Tint tint) {
    startRow();
    text(text, Look.NOTE, tint);
    linesOfRow = 0;
    giveHeight(text, widths.stream().mapToInt(Integer::intValue).sum());
    while (cells < widths.size()) {
      blank(Look.NOTE, tint);
    }
    merge(rows - 1, rows - 1, 0, widths.size() - 1);
  }

  /** Adds a table's headings and sets the widths; see {@link #freezeHeader}. */
  public void header(List<Column> columns) {
    startRow();
    // A narrow column of numbers may need a second line for its heading.
    currentRow().setHeightInPoints(2 * LINE_HEIGHT_IN_POINTS + 2);
    for (Column column : columns) {
      text(column.heading(), column.headingLook(), Tint.NONE);
    }
    headings = columns.stream().map(Column::heading).toList();
  }

  /**
   * Keeps everything down to the current row in sight, and prints the headings on every page.
   *
   * @param headerRows how many rows the headings have, the current one being the last
   * @param columns how many columns stay in sight too
   */
  public void freezeHeader(int headerRows, int columns) {
    headerRow = rows - 1;
    sheet.createFreezePane(columns, rows);
    print.repeatRows(rows - headerRows, rows - 1, widths.size());
  }

  /** Puts a filter on the table between its headings and the current row. */
  public void filter() {
    sheet.setAutoFilter(
        new CellRangeAddress(headerRow, Math.max(rows - 1, headerRow), 0, widths.size() - 1));
  }

  /**
   * Makes a table that formulas may name of the rows between the headings and the current row. It
   * brings a filter of its own.
   *
   * @param tableName unique in the workbook, without spaces
   */
  public void table(String tableName) {
    SheetTable.add(template(), tableName, headings, headerRow, rows - 1);
  }

  /**
   * Prints a sheet that is too wide for one page on several side by side.
   *
   * @param repeated how many of the first columns are printed on each
   * @param firstOfGroups the first columns of the groups that stay together, 0-based
   */
  public void printAcross(int repeated, List<Integer> firstOfGroups) {
    print.breakBetween(widths, repeated, firstOfGroups);
  }

  /**
   * Draws a chart below the current row; nothing may be added beneath it afterwards.
   *
   * @param firstColumn 0-based
   * @param columns how many columns it is wide
   * @param rowsHigh how many rows it is high
   */
  public void chart(BarChart chart, int firstColumn, int columns, int rowsHigh) {
    int first = rows + 1;
    print.keepTogether(first, rowsHigh);
    chart.draw(template(), firstColumn, first, firstColumn + columns, first + rowsHigh);
  }

  /** What holds all of the sheet but its rows. */
  private XSSFSheet template() {
    return sheet.getWorkbook().getXSSFWorkbook().getSheet(name());
  }

  /** Begins the next row. */
  public SheetPage startRow() {
    row = sheet.createRow(rows++);
    cells = 0;
    linesOfRow = 1;
    return this;
  }

  /** Leaves a row empty. */
  public void skipRow() {
    rows++;
  }

  /** The number of the current row as the sheet shows it, 1-based. */
  public int rowNumber() {
    return rows;
  }

  public SheetPage text(String text) {
    return text(text, Look.TEXT, Tint.NONE);
  }

  public SheetPage text(String text, Look look, Tint tint) {
    SXSSFCell cell = nextCell();
    if (text.isEmpty()) {
      cell.setCellStyle(styles.of(look, tint));
      return this;
    }
    cell.setCellValue(CellText.of(text));
    cell.setCellStyle(
        SpreadsheetText.isFormulaLike(text) ? styles.quoted(look, tint) : styles.of(look, tint));
    if (look.isWrapped() && cells <= widths.size()) {
      giveHeight(text, widths.get(cells - 1));
    }
    return this;
  }

  /**
   * Makes the row high enough for a wrapped text. Not every program does that by itself when it
   * opens a file, and measuring needs fonts, so letters count as a little narrower than the digits
   * that a column's width is given in.
   */
  private void giveHeight(String text, int characters) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(line.length() / (characters * LETTERS_PER_DIGIT)));
    }
    if (lines > linesOfRow) {
      linesOfRow = lines;
      currentRow()
          .setHeightInPoints(Math.min(MAX_HEIGHT_IN_POINTS, lines * LINE_HEIGHT_IN_POINTS + 2));
    }
  }

  public SheetPage blank(Look look, Tint tint) {
    nextCell().setCellStyle(styles.of(look, tint));
    return this;
  }

  public SheetPage number(long number, Look look, Tint tint) {
    SXSSFCell cell = nextCell();
    cell.setCellValue(number);
    cell.setCellStyle(styles.of(look, tint));
    return this;
  }

  /** Adds the number of a row; nothing for 0, which is no row. */
  public SheetPage rowNumber(int rowNumber) {
    return rowNumber == 0 ? blank(Look.YEAR, Tint.NONE) : number(rowNumber, Look.YEAR, Tint.NONE);
  }

  public SheetPage amount(BigDecimal amount) {
    return amount(amount, Look.AMOUNT, Tint.NONE);
  }

  public SheetPage amount(BigDecimal amount, Look look, Tint tint) {
    SXSSFCell cell = nextCell();
    cell.setCellValue(amount.doubleValue());
    cell.setCellStyle(styles.of(look, tint));
    return this;
  }

  /**
   * Adds a formula together with its value, for programs that show saved values only.
   *
   * @param formula without its equals sign, in English
   * @param value what it gives
   */
  public SheetPage formula(String formula, BigDecimal value, Look look, Tint tint) {
    SXSSFCell cell = nextCell();
    cell.setCellFormula(formula);
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(styles.of(look, tint));
    return this;
  }

  /**
   * Adds a formula that gives a text, together with that text.
   *
   * @param formula without its equals sign, in English
   */
  public SheetPage formula(String formula, String text, Look look, Tint tint) {
    SXSSFCell cell = nextCell();
    cell.setCellFormula(formula);
    cell.setCellValue(text);
    cell.setCellStyle(styles.of(look, tint));
    return this;
  }

  /**
   * Adds a text that leads to a place in the same workbook.
   *
   * @param place such as {@code 'Budget lines'!A12}
   */
  public SheetPage link(String text, String place) {
    if (!links.hasRoom()) {
      return text(text);
    }
    text(text, Look.LINK, Tint.NONE);
    links.toPlace(currentRow().getCell(cells - 1), place);
    return this;
  }

  /**
   * Adds a text that leads to another file.
   *
   * @param path of the file, relative to this workbook's own
   * @param place in it, such as {@code 'Ark1'!A7}; empty for wherever it opens
   */
  public SheetPage fileLink(String text, String path, String place) {
    if (!links.hasRoom()) {
      return text(text);
    }
    text(text, Look.LINK, Tint.NONE);
    links.toFile(currentRow().getCell(cells - 1), path, place);
    return this;
  }

  /**
   * Adds a formula whose cell leads to a place in the same workbook.
   *
   * @param look one of a link
   */
  public SheetPage linkedFormula(String formula, BigDecimal value, Look look, String place) {
    if (!links.hasRoom()) {
      return formula(formula, value, look.withoutLink(), Tint.NONE);
    }
    formula(formula, value, look, Tint.NONE);
    links.toPlace(currentRow().getCell(cells - 1), place);
    return this;
  }

  /** Merges cells; all numbers are 0-based and included. */
  public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (lastRow > firstRow || lastColumn > firstColumn) {
      // Without the check against all earlier regions, which takes longer with every region.
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  private SXSSFCell nextCell() {
    return currentRow().createCell(cells++);
  }

  private SXSSFRow currentRow() {
    if (row == null) {
      throw new IllegalStateException("No row was started on the sheet " + name());
    }
    return row;
  }
}
