package no.ks.budgets.review;

import java.util.EnumSet;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.layout.ReturnSheet;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.review.ReturnWords.Label;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The first sheet of a return: all findings about the file, each with a link to its cell. It is
 * marked as ours, so that it is no budget when the workbook comes back repaired.
 */
final class ReturnFindingsSheet {

  /** The name of a sheet that holds findings alone. */
  static final String NAME = "Findings";

  private static final int[] WIDTHS = {9, 13, 8, 38, 17, 22, 12, 38, 25};

  private static final int PLACE_COLUMN = 2;
  private static final double MARGIN_IN_INCHES = 0.4;

  /** A workbook in memory; what goes beyond stands in rejected-rows.xlsx and findings.csv. */
  static final int MAX_LISTED = 20_000;

  private final Workbook workbook;
  private final ReturnWords words;
  private final CellStyle title;
  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle link;
  private final CellStyle mark;
  private int rows;

  ReturnFindingsSheet(Workbook workbook, ReturnWords words) {
    this.workbook = workbook;
    this.words = words;
    title = style(bold(16, IndexedColors.DARK_BLUE));
    header = style(bold(10, IndexedColors.WHITE));
    header.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = style(plain());
    text.setWrapText(true);
    mark = style(small(IndexedColors.GREY_40_PERCENT));
    Font linked = plain();
    linked.setColor(IndexedColors.BLUE.getIndex());
    linked.setUnderline(Font.U_SINGLE);
    link = style(linked);
  }

  void addAsFirst(List<FindingRecord> findings) {
    removeEarlier();
    Sheet sheet = workbook.createSheet(freeName(words.of(Label.SHEET_NAME)));
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    for (int index = 0; index < WIDTHS.length; index++) {
      sheet.setColumnWidth(index, WIDTHS[index] * 256);
    }
    addHead(sheet, findings.size());
    findings.stream().limit(MAX_LISTED).forEach(finding -> add(sheet, finding));
    sheet.createFreezePane(0, 4);
    sheet.setAutoFilter(new CellRangeAddress(3, Math.max(3, rows - 1), 0, WIDTHS.length - 1));
    print(sheet);
    show(sheet);
  }

  private void removeEarlier() {
    for (int index = workbook.getNumberOfSheets() - 1; index >= 0; index--) {
      if (workbook.getNumberOfSheets() > 1 && isOurs(workbook.getSheetAt(index))) {
        workbook.removeSheetAt(index);
      }
    }
  }

  /** Whether an earlier return put the sheet there. */
  static boolean isOurs(Sheet sheet) {
    Row first = sheet.getRow(0);
    if (first == null) {
      return false;
    }
    for (Cell cell : first) {
      if (cell.toString().equals(ReturnSheet.MARK)) {
        return true;
      }
    }
    return false;
  }

  private String freeName(String wanted) {
    String name = wanted;
    for (int number = 2; workbook.getSheet(name) != null; number++) {
      name = wanted + " (" + number + ")";
    }
    return name;
  }

  private void addHead(Sheet sheet, int count) {
    Row first = sheet.createRow(rows++);
    first.setHeightInPoints(24);
    cell(first, 0, words.of(Label.TITLE), title);
    cell(first, WIDTHS.length - 1, ReturnSheet.MARK, mark);
    String beyond =
        count <= MAX_LISTED
            ? ""
            : " " + words.of(Label.FIRST_OF, AmountText.of(MAX_LISTED), AmountText.of(count));
    cell(sheet.createRow(rows++), 0, words.of(Label.WHAT_TO_DO_WITH_IT) + beyond, style(plain()));
    rows++;
    Row headings = sheet.createRow(rows++);
    List<Label> labels = List.copyOf(EnumSet.range(Label.SEVERITY, Label.CODE));
    for (int index = 0; index < labels.size(); index++) {
      cell(headings, index, words.of(labels.get(index)), header);
    }
  }

  private void add(Sheet sheet, FindingRecord finding) {
    Row row = sheet.createRow(rows++);
    String difference = finding.difference() == null ? "" : AmountText.of(finding.difference());
    List<String> texts =
        List.of(
            words.severity(finding),
            finding.sheet(),
            place(finding),
            words.title(finding) + ". " + words.meaning(finding),
            words.found(finding),
            words.expected(finding),
            difference,
            words.remedy(finding),
            finding.type().code());
    int lines = 1;
    for (int index = 0; index < texts.size(); index++) {
      cell(row, index, texts.get(index), text);
      lines = Math.max(lines, 1 + texts.get(index).length() / WIDTHS[index]);
    }
    row.setHeightInPoints(Math.min(lines, 20) * 13.5f + 2);
    addLink(row.getCell(PLACE_COLUMN), finding);
  }

  private String place(FindingRecord finding) {
    if (finding.row() == 0) {
      return "";
    }
    return finding.cell().isEmpty() ? words.of(Label.ROW, finding.row()) : finding.cell();
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

  private void print(Sheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
    sheet.getFooter().setRight(words.of(Label.PAGE, "&P", "&N"));
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

  private Font small(IndexedColors colour) {
    Font font = plain();
    font.setFontHeightInPoints((short) 8);
    font.setColor(colour.getIndex());
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
