package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The total of a table that stands above all of its rows, where it is a check like any other: the
 * rows below come to exactly it, or the file is held. A table whose rows say on their own what they
 * are for needs no such proof, and its total is that of nothing above.
 */
final class TotalOnTop {

  /** Totals are shown in whole units, so they may be off by less than one. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  private final String sheet;
  private final boolean rowsStandOnTheirOwn;
  private final Map<Integer, BigDecimal> sums = new HashMap<>();
  private boolean begun;
  private int lastRow;
  private @Nullable SheetRow row;
  private List<AmountCell> amounts = List.of();

  TotalOnTop(String sheet, TableLayout layout) {
    this.sheet = sheet;
    rowsStandOnTheirOwn =
        Stream.of(Field.PROJECT, Field.YEAR, Field.FUNDER)
            .anyMatch(field -> !layout.columnsOf(field).isEmpty());
  }

  /** A row of the table goes by; no total below it is on top. */
  void begin() {
    begun = true;
  }

  /** Takes a total, if no row of the table stands above it; false where one does. */
  boolean take(SheetRow total, List<AmountCell> amountsOfTotal, boolean grandTotal) {
    boolean first = !begun && grandTotal && !rowsStandOnTheirOwn;
    begun = true;
    if (first) {
      row = total;
      amounts = amountsOfTotal;
    }
    return first;
  }

  /** Adds a row below; one whose amount cannot be read leaves the total unproven. */
  void add(int rowNumber, List<ReadAmount> read) {
    lastRow = Math.max(lastRow, rowNumber);
    for (ReadAmount amount : read) {
      BigDecimal value = amount.value();
      if (value != null) {
        sums.merge(amount.column().columnIndex(), value, BigDecimal::add);
      }
    }
  }

  /** Its amounts, to be read once the table has ended; none where there is no such total. */
  List<AmountCell> amounts() {
    return amounts;
  }

  Optional<SheetRow> row() {
    return Optional.ofNullable(row);
  }

  /**
   * Why the file is held: the rows below do not come to it.
   *
   * @param read its amounts
   */
  Optional<Finding> finding(SheetRow total, List<ReadAmount> read) {
    if (lastRow == 0) {
      return Optional.empty();
    }
    for (ReadAmount amount : read) {
      BigDecimal sum = sums.getOrDefault(amount.column().columnIndex(), BigDecimal.ZERO);
      BigDecimal stated = amount.value();
      BigDecimal off = stated == null ? null : stated.subtract(sum);
      if (off == null || off.abs().compareTo(TOLERANCE) >= 0) {
        String rows = ", the sum of rows " + (total.rowNumber() + 1) + " to " + lastRow;
        return Optional.of(
            new Finding(
                FindingType.PARTS_DO_NOT_ADD_UP,
                CellLocation.ofCell(sheet, total.rowNumber(), amount.column().columnIndex()),
                Field.AMOUNT.word(),
                stated == null ? amount.text() : stated.toPlainString(),
                sum.toPlainString() + rows,
                off));
      }
    }
    return Optional.empty();
  }
}
