package no.ks.budgets.review;

import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.FindingRecord;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The first sheet of a return: all findings about the file, each with a link to its cell. Holds
 * nothing but text, so that it is no table of amounts when the workbook comes back corrected.
 */
final class ReturnFindingsSheet {

  static final String NAME = "Findings";

  /** What stands in A1, by which the sheet of an earlier return is recognised and replaced. */
  static final String TITLE = "Findings of Partner Budgets";

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Severity", 10),
          Column.text("Sheet", 16),
          Column.text("Place", 9),
          Column.text("What is wrong", 46),
          Column.text("Found", 24),
          Column.text("Expected", 28),
          Column.text("Difference", 14),
          Column.text("What to do", 46),
          Column.text("Code", 28));

  private static final int PLACE_COLUMN = 2;

  /** A workbook in memory; what goes beyond stands in rejected-rows.xlsx and findings.csv. */
  static final int MAX_LISTED = 20_000;

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle link;
  private int rows;

  ReturnFindingsSheet(Workbook workbook) {
    this.workbook = workbook;
    title = style(bold(16, IndexedColors.DARK_BLUE));
    header = style(bold(10, IndexedColors.WHITE));
    header.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = style(plain());
    text.setWrapText(true);
    Font linked = plain();
    linked.setColor(IndexedColors.BLUE.getIndex());
    linked.setUnderline(Font.U_SINGLE);
    link = style(linked);
  }

  void addAsFirst(List<FindingRecord> findings) {
    removeEarlier();
    Sheet sheet = workbook.createSheet(freeName());
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    for (int index = 0; index < COLUMNS.size(); index++) {
      sheet.setColumnWidth(index, COLUMNS.get(index).width() * 256);
    }
    addHead(sheet, findings.size());
    findings.stream().limit(MAX_LISTED).forEach(finding -> add(sheet, finding));
    sheet.createFreezePane(0, 4);
    sheet.setAutoFilter(new CellRangeAddress(3, Math.max(3, rows - 1), 0, COLUMNS.size() - 1));
    print(sheet);
    show(sheet);
  }

  private void removeEarlier() {
    for (int index = workbook.getNumberOfSheets() - 1; index >= 0; index--) {
      Row first = workbook.getSheetAt(index).getRow(0);
      Cell cell = first == null ? null : first.getCell(0);
      if (cell != null && workbook.getNumberOfSheets() > 1 && cell.toString().equals(TITLE)) {
        workbook.removeSheetAt(index);
      }
    }
  }

  private String freeName() {
    String name = NAME;
    for (int number = 2; workbook.getSheet(name) != null; number++) {
      name = NAME + " (" + number + ")";
    }
    return name;
  }

  private void addHead(Sheet sheet, int count) {
    Row first = sheet.createRow(rows++);
    first.setHeightInPoints(24);
    cell(first, 0, TITLE, title);
    String beyond =
        count <= MAX_LISTED
            ? ""
            : " The first " + AmountText.of(MAX_LISTED) + " of " + AmountText.of(count) + ".";
    cell(
        sheet.createRow(rows++),
        0,
        "Please correct the cells that are marked and send this workbook again. Red is held back,"
            + " yellow was counted and needs a look."
            + beyond,
        style(plain()));
    rows++;
    Row headings = sheet.createRow(rows++);
    for (int index = 0; index < COLUMNS.size(); index++) {
      cell(headings, index, COLUMNS.get(index).heading(), header);
    }
  }

  private void add(Sheet sheet, FindingRecord finding) {
    Row row = sheet.createRow(rows++);
    String difference = finding.difference() == null ? "" : AmountText.of(finding.difference());
    List<String> texts =
        List.of(
            finding.severity() == Severity.ERROR ? "error" : "warning",
            finding.sheet(),
            place(finding),
            finding.type().title() + ". " + finding.type().meaning(),
            finding.found(),
            finding.expected(),
            difference,
            finding.type().remedy(),
            finding.type().code());
    int lines = 1;
    for (int index = 0; index < texts.size(); index++) {
      cell(row, index, texts.get(index), text);
      lines = Math.max(lines, 1 + texts.get(index).length() / COLUMNS.get(index).width());
    }
    row.setHeightInPoints(Math.min(lines, 20) * 13.5f + 2);
    addLink(row.getCell(PLACE_COLUMN), finding);
  }

  private static String place(FindingRecord finding) {
    if (finding.row() == 0) {
      return "";
    }
    return finding.cell().isEmpty() ? "row " + finding.row() : finding.cell();
  }

  private void addLink(Cell cell, FindingRecord finding) {
    Sheet target = finding.sheet().isEmpty() ? null : CellMarks.sheetOf(workbook, finding.sheet());
    if (target == null || finding.row() == 0) {
      return;
    }
    Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    int columnIndex = Math.max(0, CellLocation.columnIndexOf(finding.cell()));
    hyperlink.setAddress(
        InternalLink.to(
            target.getSheetName(), CellLocation.columnLetters(columnIndex) + finding.row()));
    cell.setHyperlink(hyperlink);
    cell.setCellStyle(link);
  }

  private static void cell(Row row, int column, String value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(CellText.of(value));
    cell.setCellStyle(style);
  }

  private static void print(Sheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setRight("Page &P of &N");
  }

  /** Opens the workbook here, with no other sheet selected: typing would go into both. */
  private void show(Sheet sheet) {
    for (Sheet other : workbook) {
      other.setSelected(false);
    }
    workbook.setActiveSheet(0);
    workbook.setFirstVisibleTab(0);
    sheet.setSelected(true);
  }

  private CellStyle style(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private Font plain() {
    Font font = workbook.createFont();
    font.setFontHeightInPoints((short) 10);
    return font;
  }

  private Font bold(int points, IndexedColors colour) {
    Font font = plain();
    font.setFontHeightInPoints((short) points);
    font.setBold(true);
    font.setColor(colour.getIndex());
    return font;
  }
}
