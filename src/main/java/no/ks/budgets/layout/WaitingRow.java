package no.ks.budgets.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that is judged later.
 *
 * @param above what stands above the table for it
 * @param cells its filled cells of amounts
 * @param amounts the same as they are read; null until the table has ended
 * @param amountRows where it has no amount, the row of the nearest amount above in each column
 * @param blanks its blank cells below filled ones
 * @param signs what is known about it so far
 * @param unclearAbove the line of text above that may say what it is for, or null
 */
record WaitingRow(
    SheetRow row,
    Map<Field, FieldText> above,
    List<AmountCell> cells,
    @Nullable List<ReadAmount> amounts,
    Map<Integer, Integer> amountRows,
    List<BlankCell> blanks,
    Set<RowSign> signs,
    @Nullable FieldText unclearAbove) {

  /** Whether the end of its table is not enough. */
  boolean needsMergedCells() {
    return !blanks.isEmpty() || cells.isEmpty();
  }

  /** Whether its amount is the one above it, in cells that are merged. */
  boolean sharesAmount(MergedCells merged) {
    return amountRows.entrySet().stream()
        .anyMatch(
            amount ->
                merged
                    .firstRow(row.rowNumber(), amount.getKey())
                    .filter(amount.getValue()::equals)
                    .isPresent());
  }
}
