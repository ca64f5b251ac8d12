package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;

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
    List<DataRow> details = new ArrayList<>();
    UnitNote unit = UnitNote.none();
    Table table = null;
    for (SheetRow row : rows) {
      IgnoredReason reason = IgnoredReason.TITLE;
      if (row.isBlank()) {
        reason = IgnoredReason.BLANK;
      } else if (HeaderReading.of(row, labels, 1) instanceof HeaderReading.Table found) {
        details.addAll(table == null ? List.of() : table.release());
        table = new Table(name(), unit.applied(found.layout()), row);
        reason = IgnoredReason.HEADER;
      } else if (table != null) {
        details.addAll(detail(table, row, labels));
        reason = IgnoredReason.TOTAL;
      } else {
        unit = unit.or(UnitNote.in(name(), row, labels));
      }
      account.ignore(name(), row, reason);
    }
    details.addAll(table == null ? List.of() : table.release());
    compare(details, account);
  }

  private void compare(List<DataRow> details, RowAccount account) {
    Optional<BigDecimal> sum =
        details.stream()
            .flatMap(row -> row.amounts().stream())
            .map(ReadAmount::value)
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add);
    if (sum.isEmpty()) {
      return;
    }
    BigDecimal off = sum.get().subtract(account.amountRead());
    if (off.abs().compareTo(BigDecimal.ONE) >= 0) {
      account.find(
          new Finding(
              FindingType.TOTAL_MISMATCH,
              CellLocation.ofSheet(name()),
              Field.AMOUNT.word(),
              sum.get().toPlainString(),
              account.amountRead().toPlainString(),
              off));
    }
  }

  /** The row, if it is no total itself; one that only the end of the table settles comes later. */
  private static List<DataRow> detail(Table table, SheetRow row, FieldLabels labels) {
    boolean total =
        row.cells().stream().anyMatch(cell -> !cell.isBlank() && labels.isTotal(cell.text()));
    return total ? List.of() : table.take(row, Map.of(), table.amountCells(row), false);
  }
}
