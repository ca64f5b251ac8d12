package no.ks.budgets.review;

import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.review.ReviewWords.Label;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Makes a form of a sheet of rejected rows: only the columns that staff fill in can be written
 * into, and they offer what the register knows.
 */
final class ReviewForm implements LongTable.Form {

  /** The last column that stays in sight, and is printed on every page. */
  private static final ReviewColumn LAST_FROZEN = ReviewColumn.CELL;

  /** What is wrong, all that was sent, and what is corrected: each fills a page across. */
  private static final List<ReviewColumn> LAST_OF_PAGES =
      List.of(ReviewColumn.TO_DO, ReviewColumn.DECISION);

  private static final ReviewColumn LAST_PRINTED = ReviewColumn.COMMENT;
  private static final int PERCENT_OF_SIZE_IN_PRINT = 62;

  private final ReviewLists lists;
  private final ReviewWords words;

  ReviewForm(ReviewLists lists, ReviewWords words) {
    this.lists = lists;
    this.words = words;
  }

  @Override
  public int frozenColumns() {
    return LAST_FROZEN.ordinal() + 1;
  }

  @Override
  public void finish(SheetPage page) {
    page.filter();
    int lastRow = page.rowNumber();
    offerDecisions(page.sheet(), lastRow);
    for (ReviewColumn column : ReviewColumn.values()) {
      String offered = lists.rangeFor(column);
      if (!offered.isEmpty()) {
        offer(page.sheet(), column, offered, lastRow, DataValidation.ErrorStyle.WARNING);
      }
    }
    protect(page.sheet());
    print(page.sheet(), lastRow);
  }

  /**
   * "Accept as is" stands last in the list, and rows that do not allow it offer all but the last.
   * The formula looks at its own row, so it holds where rows were moved.
   */
  private void offerDecisions(SXSSFSheet sheet, int lastRow) {
    String acceptable =
        "$"
            + CellLocation.columnLetters(ReviewColumn.ACCEPTABLE.ordinal())
            + "2=\""
            + words.of(Label.YES)
            + "\"";
    String formula =
        "IF(" + acceptable + "," + lists.allDecisions() + "," + lists.decisionsButTheLast() + ")";
    offer(sheet, ReviewColumn.DECISION, formula, lastRow, DataValidation.ErrorStyle.STOP);
  }

  private void offer(
      SXSSFSheet sheet, ReviewColumn column, String formula, int lastRow, int errorStyle) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    CellRangeAddressList cells =
        new CellRangeAddressList(1, lastRow - 1, column.ordinal(), column.ordinal());
    DataValidation validation =
        helper.createValidation(helper.createFormulaListConstraint(formula), cells);
    validation.setEmptyCellAllowed(true);
    validation.setErrorStyle(errorStyle);
    validation.setShowErrorBox(true);
    validation.createErrorBox(
        words.heading(column),
        errorStyle == DataValidation.ErrorStyle.STOP
            ? words.of(Label.CHOOSE_FROM_LIST)
            : words.of(Label.KEEP_ANYHOW));
    sheet.addValidationData(validation);
  }

  /** Without a password: whoever must, may take the protection off, and the reading notices. */
  private static void protect(SXSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockAutoFilter(false);
    sheet.lockSort(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  private static void print(SXSSFSheet sheet, int lastRow) {
    sheet.setFitToPage(false);
    PrintSetup print = sheet.getPrintSetup();
    print.setScale((short) PERCENT_OF_SIZE_IN_PRINT);
    print.setLeftToRight(true);
    LAST_OF_PAGES.forEach(column -> sheet.setColumnBreak(column.ordinal()));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, LAST_FROZEN.ordinal()));
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, LAST_PRINTED.ordinal(), 0, lastRow - 1);
  }
}
