package no.ks.budgets.review;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook of ours, filled from top to bottom and from left to right. It prints on A4
 * across, as wide as the paper, with its headings on every page and the page number below.
 */
public final class SheetPage {

  /** Units of a column's width that make one character. */
  private static final int WIDTH_OF_CHARACTER = 256;

  private static final float LINE_HEIGHT_IN_POINTS = 13.5f;

  /** No row of a spreadsheet program is higher. */
  private static final float MAX_HEIGHT_IN_POINTS = 409;

  /** Excel repairs, that is strips, a sheet with more than 65,530 links. */
  private static final int MAX_LINKS = 65_000;

  /** Letters of running text that fit where one digit does, on the side of caution. */
  private static final double LETTERS_PER_DIGIT = 1.15;

  private static final double MARGIN_IN_INCHES = 0.4;

  private final SXSSFSheet sheet;
  private final Styles styles;
  private @Nullable SXSSFRow row;
  private int rows;
  private int cells;
  private List<Integer> widths = List.of();
  private int linesOfRow;
  private int links;
  private int headerRow = -1;

  SheetPage(SXSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.TOP, MARGIN_IN_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
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
    sheet.setRepeatingRows(new CellRangeAddress(rows - headerRows, rows - 1, 0, widths.size() - 1));
  }

  /** Puts a filter on the table between its headings and the current row. */
  public void filter() {
    sheet.setAutoFilter(
        new CellRangeAddress(headerRow, Math.max(rows - 1, headerRow), 0, widths.size() - 1));
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
   * Adds a text that leads to a place in the same workbook.
   *
   * @param place such as {@code 'Budget lines'!A12}
   */
  public SheetPage link(String text, String place) {
    return link(text, HyperlinkType.DOCUMENT, place, "");
  }

  /**
   * Adds a text that leads to another file.
   *
   * @param path of the file, relative to this workbook's own
   * @param place in it, such as {@code 'Ark1'!A7}; empty for wherever it opens
   */
  public SheetPage fileLink(String text, String path, String place) {
    return link(text, HyperlinkType.FILE, address(path), place);
  }

  /** Spaces and letters of other alphabets do not stand as they are in the address of a link. */
  private static String address(String relativePath) {
    try {
      return new URI(null, null, relativePath, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("No address for the file " + relativePath, impossible);
    }
  }

  /**
   * Adds an amount that leads to a place in the same workbook.
   *
   * @param place such as {@code 'Budget lines'!A12}
   */
  public SheetPage linkedAmount(BigDecimal amount, String place) {
    if (links == MAX_LINKS) {
      return amount(amount);
    }
    amount(amount, Look.LINKED_AMOUNT, Tint.NONE);
    return lead(HyperlinkType.DOCUMENT, place, "");
  }

  private SheetPage link(String text, HyperlinkType type, String address, String place) {
    if (links == MAX_LINKS) {
      return text(text);
    }
    text(text, Look.LINK, Tint.NONE);
    return lead(type, address, place);
  }

  /** Makes a link of the last cell. */
  private SheetPage lead(HyperlinkType type, String address, String place) {
    links++;
    XSSFHyperlink link =
        (XSSFHyperlink) sheet.getWorkbook().getCreationHelper().createHyperlink(type);
    link.setAddress(address);
    if (!place.isEmpty()) {
      link.setLocation(place);
    }
    currentRow().getCell(cells - 1).setHyperlink(link);
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
