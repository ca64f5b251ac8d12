package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * Reads the sheet aside, ignores its rows, and says so where it says something else than the
   * others, or cannot be compared with them.
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
    Optional<Finding> unread = notChecked(aside);
    unread.ifPresent(account::find);
    if (aside.isHeld()) {
      return;
    }
    BudgetSums summed = new BudgetSums(start.name());
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (DataRow row = aside.nextReady(); row != null; row = aside.nextReady()) {
      if (!isTotal(row, labels)) {
        summed.add(row);
        for (ReadAmount amount : row.amounts()) {
          notChecked(row, amount).ifPresent(account::find);
          sum = amount.value() == null ? sum : sum.add(amount.value());
          any |= amount.value() != null;
        }
      }
    }
    if (any) {
      compare(summed, sum, account);
    }
  }

  /**
   * Compares what the summary says of each project, year and funder with what the other sheets do,
   * and then the whole. What no other sheet names so may be called otherwise there, and is only
   * wrong where the whole is, or where it is a code as the other sheets have them.
   */
  private void compare(BudgetSums summed, BigDecimal sum, RowAccount account) {
    BigDecimal off = sum.subtract(account.amountRead());
    boolean wholeIsOff = isOff(off);
    boolean codes = account.sums().nameCodes();
    BigDecimal explained = BigDecimal.ZERO;
    for (Map.Entry<BudgetSums.Whose, BudgetSums.Sum> stated : summed.all().entrySet()) {
      Optional<BigDecimal> covered = account.sums().covered(stated.getKey());
      if (covered.isEmpty() && !wholeIsOff && !(codes && stated.getKey().isCode())) {
        continue;
      }
      BigDecimal expected = covered.orElse(BigDecimal.ZERO.setScale(2));
      BigDecimal found = stated.getValue().amount();
      if (isOff(found.subtract(expected))) {
        explained = explained.add(found.subtract(expected));
        account.find(mismatch(stated.getValue().first(), found, expected));
      }
    }
    if (isOff(off.subtract(explained)) && wholeIsOff) {
      account.find(mismatch(CellLocation.ofSheet(start.name()), sum, account.amountRead()));
    }
  }

  private static boolean isOff(BigDecimal difference) {
    return difference.abs().compareTo(BigDecimal.ONE) >= 0;
  }

  private static Finding mismatch(CellLocation place, BigDecimal found, BigDecimal expected) {
    return new Finding(
        FindingType.TOTAL_MISMATCH,
        place,
        Field.AMOUNT.word(),
        found.toPlainString(),
        expected.toPlainString(),
        found.subtract(expected));
  }

  /** Why the sheet as a whole could not be checked; empty where it could, or holds no numbers. */
  private Optional<Finding> notChecked(RowAccount aside) {
    return Optional.ofNullable(aside.closed().held())
        .or(
            () ->
                aside.closed().findings().stream()
                    .filter(odd -> odd.type() == FindingType.SHEET_WITHOUT_TABLE)
                    .findFirst())
        .map(
            why ->
                Finding.of(
                    FindingType.SUMMARY_NOT_CHECKED,
                    why.location().sheet() == null
                        ? CellLocation.ofSheet(start.name())
                        : why.location(),
                    "",
                    why.type() == FindingType.SHEET_WITHOUT_TABLE ? "no heading" : why.found(),
                    why.type() == FindingType.SHEET_WITHOUT_TABLE
                        ? "a heading row"
                        : why.expected()));
  }

  /** Why an amount of the summary was not compared. */
  private static Optional<Finding> notChecked(DataRow row, ReadAmount amount) {
    Finding why = amount.finding();
    return why == null || amount.value() != null
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingType.SUMMARY_NOT_CHECKED,
                row.place(amount.column().columnIndex()),
                Field.AMOUNT.word(),
                why.found(),
                why.expected()));
  }

  private static boolean isTotal(DataRow row, FieldLabels labels) {
    return row.row().cells().stream()
        .anyMatch(cell -> !cell.isBlank() && labels.isTotal(cell.text()));
  }
}
