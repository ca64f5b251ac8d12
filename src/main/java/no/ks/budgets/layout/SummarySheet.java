package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.jspecify.annotations.Nullable;

/** A sheet that is called a summary, kept until the other sheets of its workbook are known. */
final class SummarySheet {

  /** No summary of a budget is longer. */
  private static final int MAX_ROWS = 2_000;

  private final SheetStart start;
  private final List<SheetRow> rows = new ArrayList<>();

  SummarySheet(SheetStart start) {
    this.start = start;
  }

  /** Keeps a row; false once there are so many that the sheet can be no summary. */
  boolean add(SheetRow row) {
    rows.add(row);
    return rows.size() < MAX_ROWS;
  }

  String name() {
    return start.name();
  }

  boolean hidden() {
    return start.hidden();
  }

  List<SheetRow> rows() {
    return rows;
  }

  /** Ignores the sheet's rows, and says so where it adds up to something else than the others. */
  void check(RowAccount account, FieldLabels labels) {
    Table table = null;
    BigDecimal sum = BigDecimal.ZERO;
    boolean summed = false;
    for (SheetRow row : rows) {
      IgnoredReason reason = row.isBlank() ? IgnoredReason.BLANK : IgnoredReason.TITLE;
      if (!row.isBlank() && HeaderReading.of(row, labels, 1) instanceof HeaderReading.Table found) {
        table = new Table(name(), found.layout(), row);
        reason = IgnoredReason.HEADER;
      } else if (table != null && !row.isBlank()) {
        BigDecimal amount = detail(table, row, labels);
        summed |= amount != null;
        sum = amount == null ? sum : sum.add(amount);
        reason = IgnoredReason.TOTAL;
      }
      account.ignore(name(), row, reason);
    }
    BigDecimal off = sum.subtract(account.amountRead());
    if (summed && off.abs().compareTo(BigDecimal.ONE) >= 0) {
      account.find(
          new Finding(
              FindingType.TOTAL_MISMATCH,
              CellLocation.ofSheet(name()),
              Field.AMOUNT.word(),
              sum.toPlainString(),
              account.amountRead().toPlainString(),
              off));
    }
  }

  /** The amounts of a row that is no total itself; null where it holds none. */
  private static @Nullable BigDecimal detail(Table table, SheetRow row, FieldLabels labels) {
    boolean total =
        row.cells().stream().anyMatch(cell -> !cell.isBlank() && labels.isTotal(cell.text()));
    if (total) {
      return null;
    }
    return table.take(row, Map.of(), table.amountCells(row)).stream()
        .flatMap(data -> data.amounts().stream())
        .map(ReadAmount::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
