package no.ks.budgets.layout;

import java.util.List;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row before its place decides what it is.
 *
 * @param amounts its cells in the columns of amounts of the open table
 * @param labelled the values that it labels
 * @param headings how it reads as headings
 */
record SeenRow(
    SheetRow row, List<AmountCell> amounts, List<LabelledValue> labelled, HeaderReading headings) {

  /**
   * Looks at a row.
   *
   * @param open the table that it would be a row of, or null
   * @param mayBeHeadings whether headings are looked for here
   */
  static SeenRow of(
      String sheet, SheetRow row, @Nullable Table open, boolean mayBeHeadings, FieldLabels labels) {
    if (row.isBlank()) {
      return new SeenRow(row, List.of(), List.of(), new HeaderReading.None());
    }
    List<AmountCell> amounts = open == null ? List.of() : open.amountCells(row);
    List<LabelledValue> labelled =
        amounts.stream().noneMatch(AmountCell::isMoney)
            ? LabelledValues.read(sheet, row, labels)
            : List.of();
    boolean noHeadings =
        !mayBeHeadings
            || !labelled.isEmpty()
            || amounts.stream().anyMatch(AmountCell::isPlainNumber);
    boolean oneWordIsEnough =
        open == null || repeatsHeading(row, open.headings()) || areYearsOfHeadings(amounts);
    HeaderReading headings =
        noHeadings
            ? new HeaderReading.None()
            : HeaderReading.of(row, labels, oneWordIsEnough ? 1 : 2);
    return new SeenRow(row, amounts, labelled, headings);
  }

  /** Whether a row begins with the very heading of its column. */
  private static boolean repeatsHeading(SheetRow row, Headings headings) {
    Cell first = row.cells().get(0);
    return !first.text().isEmpty() && first.text().equals(headings.text(first.columnIndex()));
  }

  /**
   * Whether nothing stands in columns headed by years but these years again, or those beside them,
   * as above another table: {@code Activity | 2006} below {@code Description | 2005}.
   */
  private static boolean areYearsOfHeadings(List<AmountCell> amounts) {
    return !amounts.isEmpty() && amounts.stream().allMatch(SeenRow::isYearOfHeading);
  }

  private static boolean isYearOfHeading(AmountCell amount) {
    int headed = amount.column().year();
    String text = amount.cell().text();
    return headed != 0
        && (text.equals("" + (headed - 1))
            || text.equals("" + headed)
            || text.equals("" + (headed + 1)));
  }

  /** Whether the texts of the row are all of them headings, so that it may be one row of two. */
  boolean isAllHeadings(FieldLabels labels) {
    return Headings.textsOf(row).values().stream()
        .allMatch(text -> ColumnHeading.read(text, labels).field().isPresent());
  }
}
