package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;

/** A sheet that is called a summary, kept until the other sheets of its workbook are known. */
final class SummarySheet {

  /** No summary of a budget is longer. */
  private static final int MAX_ROWS = 2_000;

  private final SheetStart start;
  private final List<SheetRow> rows = new ArrayList<>();
  private List<MergedRegion> mergedRegions = List.of();

  SummarySheet(SheetStart start) {
    this.start = start;
  }

  /** Keeps a row; false once there are so many that the sheet can be no summary. */
  boolean add(SheetRow row) {
    rows.add(row);
    return rows.size() < MAX_ROWS;
  }

  void end(List<MergedRegion> merged) {
    mergedRegions = merged;
  }

  List<SheetRow> rows() {
    return rows;
  }

  /** Reads the sheet as the budget itself. */
  void readInto(
      RowAccount account, AmountRemarks remarks, FieldLabels labels, OfficeLayout office) {
    SheetReader reader = new SheetReader(start, labels, office, remarks, account);
    rows.forEach(reader::take);
    reader.end(mergedRegions);
  }

  /**
   * Reads the sheet aside, ignores its rows, and says so where it adds up to something else than
   * the others.
   */
  void check(RowAccount account, FieldLabels labels, OfficeLayout office) {
    RowAccount aside = new RowAccount();
    readInto(aside, new AmountRemarks(labels), labels, office);
    Map<Integer, IgnoredReason> reasons = new HashMap<>();
    for (IgnoredRows ignored : aside.ignored()) {
      for (int row = ignored.firstRow(); row <= ignored.lastRow(); row++) {
        reasons.put(row, ignored.reason());
      }
    }
    for (SheetRow row : rows) {
      account.ignore(start.name(), row, reasons.getOrDefault(row.rowNumber(), IgnoredReason.TOTAL));
    }
    compare(aside, account, labels);
  }

  private void compare(RowAccount aside, RowAccount account, FieldLabels labels) {
    List<DataRow> details = new ArrayList<>();
    for (DataRow row = aside.nextReady(); row != null; row = aside.nextReady()) {
      details.add(row);
    }
    Optional<BigDecimal> sum =
        details.stream()
            .filter(row -> !isTotal(row, labels))
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
              CellLocation.ofSheet(start.name()),
              Field.AMOUNT.word(),
              sum.get().toPlainString(),
              account.amountRead().toPlainString(),
              off));
    }
  }

  private static boolean isTotal(DataRow row, FieldLabels labels) {
    return row.row().cells().stream()
        .anyMatch(cell -> !cell.isBlank() && labels.isTotal(cell.text()));
  }
}
