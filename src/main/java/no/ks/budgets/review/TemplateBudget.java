package no.ks.budgets.review;

import java.util.Arrays;
import no.ks.budgets.layout.TemplateMark;
import no.ks.budgets.review.TemplateWords.Label;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet of a template that the office fills in, and the only one that is read. */
final class TemplateBudget {

  /** Rows to fill in below those that are filled already. */
  private static final int EMPTY_ROWS = 200;

  /** Title, instruction, office, a blank row and the headings stand above. */
  private static final int FIRST_ROW = 6;

  private static final int OFFICE_ROW = 3;
  private static final int LAST_COLUMN_OF_OFFICE = TemplateColumn.FUNDER.ordinal();

  private final BudgetTemplate template;
  private final TemplateWords words;
  private final TemplateLists lists;

  TemplateBudget(BudgetTemplate template, TemplateWords words, TemplateLists lists) {
    this.template = template;
    this.words = words;
    this.lists = lists;
  }

  /** The cells of a column that may be filled in, as a formula on another sheet takes them. */
  String cells(TemplateColumn column) {
    return column.range(words.of(Label.BUDGET_SHEET), FIRST_ROW, lastRow());
  }

  private int lastRow() {
    return FIRST_ROW + template.entries().size() + EMPTY_ROWS - 1;
  }

  void write(OwnWorkbook workbook) {
    SheetPage page = TemplateWorkbook.page(workbook, words, Label.BUDGET_SHEET);
    page.widths(Arrays.stream(TemplateColumn.values()).map(TemplateColumn::width).toList());
    writeHead(page);
    page.header(
        Arrays.stream(TemplateColumn.values()).map(column -> column.headed(words)).toList());
    page.freezeHeader(1, 0);
    template.entries().forEach(entry -> write(page.startRow(), entry));
    for (int row = 0; row < EMPTY_ROWS; row++) {
      writeEmpty(page.startRow());
    }
    offerChoices(page.sheet());
    protect(page.sheet());
  }

  private void writeHead(SheetPage page) {
    page.title(words.of(Label.TITLE, template.subject()));
    for (int column = 1; column < TemplateColumn.DESCRIPTION.ordinal(); column++) {
      page.blank(Look.TITLE, Tint.NONE);
    }
    page.text(TemplateMark.BUDGET, Look.MARK, Tint.NONE);
    page.note(
        words.of(Label.IN_SHORT, words.of(Label.GRANTED_SHEET), words.of(Label.GUIDANCE_SHEET)),
        Tint.NONE);
    page.startRow();
    page.text(words.of(Label.OFFICE), Look.STRONG, Tint.NONE);
    page.text(template.office(), Look.ENTRY, Tint.GREEN);
    for (int column = 2; column <= LAST_COLUMN_OF_OFFICE; column++) {
      page.blank(Look.ENTRY, Tint.GREEN);
    }
    page.merge(OFFICE_ROW - 1, OFFICE_ROW - 1, 1, LAST_COLUMN_OF_OFFICE);
    page.skipRow();
  }

  private static void write(SheetPage page, BudgetTemplate.Entry entry) {
    page.text(entry.project(), Look.ENTRY, Tint.GREEN);
    page.number(entry.year(), Look.ENTRY_OF_NUMBER, Tint.GREEN);
    page.text(entry.funder(), Look.ENTRY, Tint.GREEN);
    page.text(entry.category(), Look.ENTRY, Tint.GREEN);
    page.text(entry.description(), Look.ENTRY, Tint.GREEN);
    page.text(entry.currency(), Look.ENTRY, Tint.GREEN);
    if (entry.amount() == null) {
      page.blank(Look.ENTRY_OF_AMOUNT, Tint.GREEN);
    } else {
      page.amount(entry.amount(), Look.ENTRY_OF_AMOUNT, Tint.GREEN);
    }
  }

  private static void writeEmpty(SheetPage page) {
    for (TemplateColumn column : TemplateColumn.values()) {
      page.blank(
          switch (column) {
            case YEAR -> Look.ENTRY_OF_NUMBER;
            case AMOUNT -> Look.ENTRY_OF_AMOUNT;
            default -> Look.ENTRY;
          },
          Tint.GREEN);
    }
  }

  /**
   * What the register must know is refused where it is not in the list; a year that nothing was
   * granted for yet, another currency or another name of the office is only asked about.
   */
  private void offerChoices(SXSSFSheet sheet) {
    offer(sheet, TemplateColumn.PROJECT, DataValidation.ErrorStyle.STOP);
    offer(sheet, TemplateColumn.YEAR, DataValidation.ErrorStyle.WARNING);
    offer(sheet, TemplateColumn.FUNDER, DataValidation.ErrorStyle.STOP);
    offer(sheet, TemplateColumn.CURRENCY, DataValidation.ErrorStyle.WARNING);
    offer(
        sheet,
        Label.OFFICE,
        new CellRangeAddressList(OFFICE_ROW - 1, OFFICE_ROW - 1, 1, 1),
        DataValidation.ErrorStyle.WARNING);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation amount =
        helper.createValidation(
            helper.createDecimalConstraint(
                DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", ""),
            entries(TemplateColumn.AMOUNT));
    amount.setErrorStyle(DataValidation.ErrorStyle.STOP);
    amount.setEmptyCellAllowed(true);
    amount.setShowErrorBox(true);
    amount.createErrorBox(words.of(Label.AMOUNT), words.of(Label.AMOUNT_HINT));
    amount.setShowPromptBox(true);
    amount.createPromptBox(words.of(Label.AMOUNT), words.of(Label.AMOUNT_HINT));
    sheet.addValidationData(amount);
  }

  private void offer(SXSSFSheet sheet, TemplateColumn column, int errorStyle) {
    offer(sheet, column.label(), entries(column), errorStyle);
  }

  private CellRangeAddressList entries(TemplateColumn column) {
    return new CellRangeAddressList(
        FIRST_ROW - 1, lastRow() - 1, column.ordinal(), column.ordinal());
  }

  private void offer(SXSSFSheet sheet, Label list, CellRangeAddressList cells, int errorStyle) {
    String range = lists.range(list);
    if (range.isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation choice =
        helper.createValidation(helper.createFormulaListConstraint(range), cells);
    choice.setErrorStyle(errorStyle);
    choice.setEmptyCellAllowed(true);
    choice.setShowErrorBox(true);
    choice.createErrorBox(
        words.of(list),
        words.of(
            errorStyle == DataValidation.ErrorStyle.STOP ? Label.NOT_IN_LIST : Label.KEEP_ANYHOW));
    sheet.addValidationData(choice);
  }

  /** Without a password: whoever must, may take the protection off. */
  private static void protect(SXSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
  }
}
