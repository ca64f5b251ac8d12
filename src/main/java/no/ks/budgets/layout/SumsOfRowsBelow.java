package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/**
 * Rows that are the exact sums of those right below them, as where a heading carries its subtotal.
 * Nothing calls them totals, and when the first part goes by, the sum has long been handed out; so
 * where a whole table is made of such groups, or its total proves them, its file is held, and
 * elsewhere, where it may be chance, it is said.
 */
final class SumsOfRowsBelow {

  /** Tables with subtotals are made for people and are short; longer ones are exports. */
  private static final int MAX_ROWS = 2_000;

  private final List<Counted> rows = new ArrayList<>();

  /**
   * A row that was handed out.
   *
   * @param whose the project, year and funder that it is for
   * @param onItsOwn whether it says so in its own cells, as lines do and headings seldom
   */
  private record Counted(
      CellLocation place, String whose, boolean onItsOwn, List<ReadAmount> amounts) {

    boolean isHeading() {
      return !onItsOwn;
    }

    int rowNumber() {
      return place.rowNumber();
    }
  }

  /** A row and those below that add up to it; indexes of the rows, in order. */
  private record Group(int sum, int lastPart) {

    int parts() {
      return lastPart - sum;
    }
  }

  void look(DataRow row) {
    if (rows.size() < MAX_ROWS && !row.amounts().isEmpty()) {
      CellLocation place = row.place(row.amounts().get(0).column().columnIndex());
      rows.add(new Counted(place, row.whose(), row.standsOnItsOwn(), row.amounts()));
    }
  }

  /** Why the file is held: the table is made of sums and their parts, and of nothing else. */
  Optional<Finding> hold() {
    List<Group> groups = groups(Counted::isHeading, 2);
    boolean certain = groups.size() > 1 || groups.stream().anyMatch(group -> group.parts() > 2);
    if (!certain || !coverTheTable(groups)) {
      groups = groups(any -> true, 2);
      certain = groups.size() > 1 && coverTheTable(groups);
    }
    return certain && coverTheTable(groups)
        ? Optional.of(finding(FindingType.ROWS_SUM_THOSE_BELOW, groups.get(0)))
        : Optional.empty();
  }

  /** Why the file is held: its total leaves out a row that is the sum of those below it, or all. */
  Optional<Finding> provenBy(TableTotals totals) {
    List<Group> groups = groups(any -> true, 1);
    boolean all = !groups.isEmpty() && leavesOut(totals, groups);
    return groups.stream()
        .filter(group -> all || leavesOut(totals, List.of(group)))
        .findFirst()
        .map(group -> finding(FindingType.ROWS_SUM_THOSE_BELOW, group));
  }

  private boolean leavesOut(TableTotals totals, List<Group> groups) {
    return totals.leaveOut(
        groups.stream()
            .map(group -> rows.get(group.sum))
            .collect(Collectors.toMap(Counted::rowNumber, Counted::amounts)));
  }

  /** A finding for each group, for a person to look at. */
  List<Finding> findings() {
    return groups(Counted::isHeading, 2).stream()
        .map(group -> finding(FindingType.ROW_PERHAPS_SUM, group))
        .toList();
  }

  private boolean coverTheTable(List<Group> groups) {
    return groups.stream().mapToInt(group -> group.parts() + 1).sum() == rows.size();
  }

  /**
   * The groups of the table, in their order.
   *
   * @param sums which rows may be the sum of a group
   * @param parts how many parts it has at least
   */
  private List<Group> groups(Predicate<Counted> sums, int parts) {
    if (rows.size() == MAX_ROWS) {
      return List.of();
    }
    rows.sort(Comparator.comparingInt(Counted::rowNumber));
    List<Group> groups = new ArrayList<>();
    int index = 0;
    while (index < rows.size()) {
      Optional<Group> group = sums.test(rows.get(index)) ? groupOf(index, parts) : Optional.empty();
      group.ifPresent(groups::add);
      index = group.map(Group::lastPart).orElse(index) + 1;
    }
    return groups;
  }

  /** The rows below that add up to a row, all of them for the same. */
  private Optional<Group> groupOf(int sum, int parts) {
    Map<Integer, BigDecimal> left = new HashMap<>();
    if (!add(rows.get(sum), left, BigDecimal.ONE)) {
      return Optional.empty();
    }
    for (int part = sum + 1; part < rows.size(); part++) {
      boolean same = rows.get(part).whose.equals(rows.get(sum).whose);
      if (!same || !add(rows.get(part), left, BigDecimal.ONE.negate())) {
        return Optional.empty();
      }
      if (left.values().stream().anyMatch(amount -> amount.signum() < 0)) {
        return Optional.empty();
      }
      if (part >= sum + parts && left.values().stream().allMatch(amount -> amount.signum() == 0)) {
        return Optional.of(new Group(sum, part));
      }
    }
    return Optional.empty();
  }

  /** Adds the amounts of a row by their columns; false where one is unread or not above zero. */
  private static boolean add(Counted row, Map<Integer, BigDecimal> sums, BigDecimal sign) {
    for (ReadAmount amount : row.amounts) {
      BigDecimal value = amount.value();
      if (value == null || value.signum() <= 0) {
        return false;
      }
      sums.merge(amount.column().columnIndex(), value.multiply(sign), BigDecimal::add);
    }
    return true;
  }

  private Finding finding(FindingType type, Group group) {
    Counted sum = rows.get(group.sum);
    return Finding.of(
        type,
        sum.place,
        Field.AMOUNT.word(),
        sum.amounts.get(0).text(),
        "a row that is not the sum of rows "
            + rows.get(group.sum + 1).rowNumber()
            + " to "
            + rows.get(group.lastPart).rowNumber());
  }
}
