package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * The totals that a table states, and what they ought to be: the sum of all rows since the table
 * began, or since the total before; that of a year only of the rows for that year. Rows may be
 * added late, because some amounts can only be read once the table has ended.
 */
final class TableTotals {

  /** Totals are shown in whole units, so they may be off by less than one. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  private final Map<Integer, BigDecimal> sinceStart = new HashMap<>();
  private final Map<Integer, BigDecimal> sinceTotal = new HashMap<>();
  private final Map<Integer, Map<Integer, BigDecimal>> ofYears = new TreeMap<>();
  private final Map<Integer, Set<Integer>> unread = new HashMap<>();
  private final List<Stated> totals = new ArrayList<>();
  private int lastTotalRow;
  private int rowsSinceStart;
  private int rowsSinceTotal;

  /** A total in one column, with both sums above it as far as they are known; null if unread. */
  static final class Stated {

    private final CellLocation place;
    private final int columnIndex;
    private final int sectionAfterRow;
    private final int year;
    private final String text;
    private @Nullable BigDecimal amount;
    private BigDecimal ofTable;
    private BigDecimal ofSection;

    Stated(
        CellLocation place,
        int columnIndex,
        int sectionAfterRow,
        int year,
        String text,
        @Nullable BigDecimal amount,
        BigDecimal ofTable,
        BigDecimal ofSection) {
      this.place = place;
      this.columnIndex = columnIndex;
      this.sectionAfterRow = sectionAfterRow;
      this.year = year;
      this.text = text;
      this.amount = amount;
      this.ofTable = ofTable;
      this.ofSection = ofSection;
    }
  }

  /**
   * Whether amounts are, all of them, the sums of at least two rows: since the table began, or
   * since the last total.
   */
  boolean areSums(List<ReadAmount> amounts) {
    return (rowsSinceStart > 1 && areSums(amounts, sinceStart))
        || (rowsSinceTotal > 1 && areSums(amounts, sinceTotal));
  }

  private static boolean areSums(List<ReadAmount> amounts, Map<Integer, BigDecimal> sums) {
    for (ReadAmount amount : amounts) {
      BigDecimal value = amount.value();
      BigDecimal sum = sums.get(amount.column().columnIndex());
      if (value == null || value.signum() == 0 || sum == null || sum.compareTo(value) != 0) {
        return false;
      }
    }
    return !amounts.isEmpty();
  }

  /**
   * Adds the amounts of a row; totals below it that were stated already are completed.
   *
   * @param year the year that the row is for, 0 where it is not known
   */
  void add(int rowNumber, int year, List<ReadAmount> amounts) {
    rowsSinceStart++;
    rowsSinceTotal += rowNumber > lastTotalRow ? 1 : 0;
    for (ReadAmount amount : amounts) {
      BigDecimal value = amount.value();
      int column = amount.column().columnIndex();
      if (value == null) {
        unread.computeIfAbsent(column, first -> new TreeSet<>()).add(rowNumber);
        continue;
      }
      ofYears.computeIfAbsent(year, first -> new HashMap<>()).merge(column, value, BigDecimal::add);
      sinceStart.merge(column, value, BigDecimal::add);
      if (rowNumber > lastTotalRow) {
        sinceTotal.merge(column, value, BigDecimal::add);
      }
      for (int index = totals.size() - 1; index >= 0; index--) {
        Stated total = totals.get(index);
        if (total.place.rowNumber() <= rowNumber) {
          break;
        }
        if (total.columnIndex == column) {
          total.ofTable = total.ofTable.add(value);
          total.ofSection =
              rowNumber > total.sectionAfterRow ? total.ofSection.add(value) : total.ofSection;
        }
      }
    }
  }

  /**
   * Takes down the totals that a row states.
   *
   * @param year the year that its label names, 0 for none
   * @return what was taken down, in the order of the amounts
   */
  List<Stated> state(String sheet, int rowNumber, int year, List<ReadAmount> amounts) {
    List<Stated> stated = new ArrayList<>(amounts.size());
    for (ReadAmount amount : amounts) {
      int column = amount.column().columnIndex();
      stated.add(
          new Stated(
              CellLocation.ofCell(sheet, rowNumber, column),
              column,
              lastTotalRow,
              amount.column().year() == 0 ? year : 0,
              amount.text(),
              amount.value(),
              sinceStart.getOrDefault(column, BigDecimal.ZERO),
              sinceTotal.getOrDefault(column, BigDecimal.ZERO)));
    }
    totals.addAll(stated);
    sinceTotal.clear();
    rowsSinceTotal = 0;
    lastTotalRow = rowNumber;
    return stated;
  }

  /** Completes totals whose amounts could not be read when their row went by. */
  static void settle(List<Stated> stated, List<ReadAmount> amounts) {
    for (int index = 0; index < stated.size(); index++) {
      stated.get(index).amount = amounts.get(index).value();
    }
  }

  /** The first total of which all rows above are exactly the double, sums among them. */
  Optional<Finding> doubled() {
    return totals.stream()
        .filter(
            total ->
                total.amount != null
                    && total.amount.signum() != 0
                    && !isOfOneYearAmongOthers(total)
                    && total.amount.add(total.amount).compareTo(total.ofTable) == 0
                    && total.amount.compareTo(total.ofSection) != 0)
        .findFirst()
        .map(
            total ->
                new Finding(
                    FindingType.ROWS_TWICE_THE_TOTAL,
                    total.place,
                    Field.AMOUNT.word(),
                    total.ofTable.toPlainString(),
                    String.valueOf(total.amount),
                    total.ofTable.subtract(total.amount == null ? BigDecimal.ZERO : total.amount)));
  }

  /**
   * Whether a total is the sum of the rows above it but for some of them, and of nothing else.
   *
   * @param left the amounts of those rows, by the row
   */
  boolean leaveOut(Map<Integer, List<ReadAmount>> left) {
    return totals.stream().anyMatch(total -> leavesOut(total, left));
  }

  private boolean leavesOut(Stated total, Map<Integer, List<ReadAmount>> left) {
    BigDecimal stated = total.amount;
    if (stated == null || stated.compareTo(total.ofSection) == 0 || isOfOneYearAmongOthers(total)) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Integer, List<ReadAmount>> row : left.entrySet()) {
      for (ReadAmount amount : row.getValue()) {
        boolean above = row.getKey() < total.place.rowNumber();
        if (above && amount.column().columnIndex() == total.columnIndex && amount.value() != null) {
          sum = sum.add(amount.value());
        }
      }
    }
    return sum.signum() != 0 && total.ofTable.subtract(sum).compareTo(stated) == 0;
  }

  /** A finding for each total that cannot be read, or that neither sum agrees with. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Stated total : totals) {
      if (!isOfOneYearAmongOthers(total)) {
        boolean section = isNearer(total.amount, total.ofSection, total.ofTable);
        BigDecimal expected = section ? total.ofSection : total.ofTable;
        compare(total, expected, section ? total.sectionAfterRow : 0).ifPresent(findings::add);
      } else if (ofYears.containsKey(total.year)) {
        BigDecimal expected =
            ofYears.get(total.year).getOrDefault(total.columnIndex, BigDecimal.ZERO);
        compare(total, expected, 0).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Whether a total is for one year, and the rows say that they are for others, or others too. */
  private boolean isOfOneYearAmongOthers(Stated total) {
    return total.year != 0
        && !ofYears.isEmpty()
        && !ofYears.containsKey(0)
        && !ofYears.keySet().equals(Set.of(total.year));
  }

  private static boolean isNearer(@Nullable BigDecimal stated, BigDecimal one, BigDecimal other) {
    return stated != null && stated.subtract(one).abs().compareTo(stated.subtract(other).abs()) < 0;
  }

  private Optional<Finding> compare(Stated total, BigDecimal expected, int afterRow) {
    BigDecimal stated = total.amount;
    BigDecimal off = stated == null ? null : stated.subtract(expected);
    return off != null && off.abs().compareTo(TOLERANCE) < 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                FindingType.TOTAL_MISMATCH,
                total.place,
                Field.AMOUNT.word(),
                stated == null ? total.text : stated.toPlainString(),
                expected.toPlainString() + withoutUnread(total, afterRow),
                off));
  }

  /** Names the rows whose amounts could not be read and so may be all that the sum lacks. */
  private String withoutUnread(Stated total, int afterRow) {
    String rows =
        unread.getOrDefault(total.columnIndex, Set.of()).stream()
            .filter(row -> row > afterRow && row < total.place.rowNumber())
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return rows.isEmpty() ? "" : " without the amounts that cannot be read, in rows " + rows;
  }
}
