package no.ks.budgets.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How one office's workbooks look; each office has its own habits.
 *
 * @param font of every cell
 * @param headingFill behind the column headings
 * @param amountFormat of numbers, such as {@code #,##0} or the {@code # ##0} that Norwegian offices
 *     type by hand
 */
record SheetLook(String font, IndexedColors headingFill, String amountFormat) {

  static final SheetLook GREY = new SheetLook("Arial", IndexedColors.GREY_25_PERCENT, "#,##0");
  static final SheetLook YELLOW =
      new SheetLook("Times New Roman", IndexedColors.LIGHT_YELLOW, "# ##0");
  static final SheetLook BLUE = new SheetLook("Verdana", IndexedColors.PALE_BLUE, "#,##0");
  static final SheetLook GREEN = new SheetLook("Arial", IndexedColors.LIGHT_GREEN, "#,##0.00");
  static final SheetLook PLAIN = new SheetLook("Arial", IndexedColors.WHITE, "# ##0");

  /** The look as the styles of one workbook. */
  Styles in(Workbook workbook) {
    CellStyle title = style(workbook, font(workbook, 14, true));
    CellStyle titleAcross = copy(workbook, title);
    titleAcross.setAlignment(HorizontalAlignment.CENTER);
    CellStyle bold = style(workbook, font(workbook, 10, true));
    CellStyle text = style(workbook, font(workbook, 10, false));
    CellStyle year = copy(workbook, text);
    year.setAlignment(HorizontalAlignment.LEFT);
    CellStyle amount = copy(workbook, text);
    amount.setDataFormat(workbook.createDataFormat().getFormat(amountFormat));
    CellStyle typedAmount = copy(workbook, text);
    typedAmount.setAlignment(HorizontalAlignment.RIGHT);
    CellStyle heading = heading(workbook, bold);
    CellStyle amountHeading = copy(workbook, heading);
    amountHeading.setAlignment(HorizontalAlignment.RIGHT);
    CellStyle subtotal = copy(workbook, bold);
    subtotal.setBorderTop(BorderStyle.THIN);
    subtotal.setBorderBottom(BorderStyle.THIN);
    CellStyle subtotalAmount = copy(workbook, subtotal);
    subtotalAmount.setDataFormat(amount.getDataFormat());
    CellStyle total = copy(workbook, subtotal);
    total.setBorderBottom(BorderStyle.DOUBLE);
    CellStyle totalAmount = copy(workbook, total);
    totalAmount.setDataFormat(amount.getDataFormat());
    totalAmount.setAlignment(HorizontalAlignment.RIGHT);
    Font small = font(workbook, 9, false);
    small.setItalic(true);
    CellStyle note = style(workbook, small);
    return new Styles(
        title,
        titleAcross,
        bold,
        text,
        year,
        amount,
        typedAmount,
        heading,
        amountHeading,
        subtotal,
        subtotalAmount,
        total,
        totalAmount,
        note);
  }

  private CellStyle heading(Workbook workbook, CellStyle bold) {
    CellStyle heading = copy(workbook, bold);
    heading.setFillForegroundColor(headingFill.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    heading.setBorderTop(BorderStyle.THIN);
    heading.setBorderBottom(BorderStyle.THIN);
    return heading;
  }

  private Font font(Workbook workbook, int points, boolean bold) {
    Font made = workbook.createFont();
    made.setFontName(font);
    made.setFontHeightInPoints((short) points);
    made.setBold(bold);
    return made;
  }

  private static CellStyle style(Workbook workbook, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static CellStyle copy(Workbook workbook, CellStyle original) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(original);
    return style;
  }

  /** The styles of one workbook, by what a cell is for. */
  record Styles(
      CellStyle title,
      CellStyle titleAcross,
      CellStyle bold,
      CellStyle text,
      CellStyle year,
      CellStyle amount,
      CellStyle typedAmount,
      CellStyle heading,
      CellStyle amountHeading,
      CellStyle subtotal,
      CellStyle subtotalAmount,
      CellStyle total,
      CellStyle totalAmount,
      CellStyle note) {}
}
