package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/**
 * Rows and their parts, as numbers ({@code 1}, {@code 1.1}), dashes or indents tell them. A row
 * with an amount above parts with amounts is their sum, or ought to be: both would count the same
 * money, so the file is held, with the difference where they do not add up.
 */
final class Outline {

  /** Outlines are made for people and are short; longer tables are exports. */
  private static final int MAX_ROWS = 2_000;

  /** Amounts are shown in whole units, so a sum may be off by less than one. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  /** Dashed rows that come to more than this share of the row above are no parts of it. */
  private static final BigDecimal AT_MOST = new BigDecimal("1.1");

  private final List<Ranked> rows = new ArrayList<>();

  private record Ranked(CellLocation place, String whose, RowRank rank, List<ReadAmount> amounts) {

    int rowNumber() {
      return place.rowNumber();
    }
  }

  /** An amount, and what those of the parts in its column come to. */
  private record Compared(BigDecimal stated, BigDecimal parts) {

    boolean agrees() {
      return stated.subtract(parts).abs().compareTo(TOLERANCE) < 0;
    }

    boolean mayHoldParts() {
      return parts.compareTo(stated.multiply(AT_MOST)) <= 0;
    }
  }

  void look(DataRow row) {
    if (rows.size() < MAX_ROWS && !row.amounts().isEmpty()) {
      CellLocation place = row.place(row.amounts().get(0).column().columnIndex());
      rows.add(new Ranked(place, row.whose(), RowRank.of(row.row(), row.layout()), row.amounts()));
    }
  }

  /** Why the file is held: the first row that stands above parts of its own amount. */
  Optional<Finding> finding() {
    if (rows.size() == MAX_ROWS) {
      return Optional.empty();
    }
    rows.sort(Comparator.comparingInt(Ranked::rowNumber));
    return IntStream.range(0, rows.size() - 1)
        .mapToObj(row -> numbered(row).or(() -> marked(row)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Finding> numbered(int parent) {
    int last = lastBelow(parent);
    List<Ranked> leaves = new ArrayList<>();
    for (int part = parent + 1; part <= last; part++) {
      if (lastBelow(part) == part) {
        leaves.add(rows.get(part));
      }
    }
    List<Compared> compared = compare(rows.get(parent), leaves);
    return compared.isEmpty() ? Optional.empty() : Optional.of(finding(parent, last, compared));
  }

  /** The last of the rows that follow a row and whose numbers are below its own, or itself. */
  private int lastBelow(int parent) {
    int last = parent;
    while (last + 1 < rows.size() && isBelow(last + 1, parent, last == parent)) {
      last++;
    }
    return last;
  }

  private boolean isBelow(int part, int parent, boolean first) {
    RowRank above = rows.get(parent).rank;
    RowRank below = rows.get(part).rank;
    return isForTheSame(part, parent) && (first ? below.isFirstBelow(above) : below.isBelow(above));
  }

  private boolean isForTheSame(int part, int parent) {
    return rows.get(part).whose.equals(rows.get(parent).whose);
  }

  private Optional<Finding> marked(int parent) {
    RowRank.Mark mark = rows.get(parent + 1).rank.mark();
    int last = parent;
    while (last + 1 < rows.size()
        && rows.get(last + 1).rank.mark() == mark
        && isForTheSame(last + 1, parent)) {
      last++;
    }
    if (rows.get(parent).rank.mark() != RowRank.Mark.NONE || mark == RowRank.Mark.NONE) {
      return Optional.empty();
    }
    List<Compared> compared = compare(rows.get(parent), rows.subList(parent + 1, last + 1));
    boolean parts =
        mark == RowRank.Mark.DASH
            ? compared.stream().allMatch(Compared::mayHoldParts)
            : compared.stream().allMatch(Compared::agrees);
    return compared.isEmpty() || !parts
        ? Optional.empty()
        : Optional.of(finding(parent, last, compared));
  }

  /** The amounts of a row beside those of its parts; none where it has no amount to share. */
  private static List<Compared> compare(Ranked parent, List<Ranked> parts) {
    Map<Integer, BigDecimal> sums = new HashMap<>();
    for (Ranked part : parts) {
      for (ReadAmount amount : part.amounts) {
        if (amount.value() != null) {
          sums.merge(amount.column().columnIndex(), amount.value(), BigDecimal::add);
        }
      }
    }
    List<Compared> compared = new ArrayList<>();
    for (ReadAmount amount : parent.amounts) {
      BigDecimal sum = sums.get(amount.column().columnIndex());
      BigDecimal value = amount.value();
      if (sum != null && value != null && value.signum() != 0) {
        compared.add(new Compared(value, sum));
      }
    }
    return compared;
  }

  private Finding finding(int parent, int last, List<Compared> compared) {
    CellLocation place = rows.get(parent).place;
    int first = rows.get(parent + 1).rowNumber();
    Optional<Compared> off = compared.stream().filter(one -> !one.agrees()).findFirst();
    String rowsBelow = "rows " + first + " to " + rows.get(last).rowNumber();
    return off.map(
            one ->
                new Finding(
                    FindingType.PARTS_DO_NOT_ADD_UP,
                    place,
                    Field.AMOUNT.word(),
                    one.stated.toPlainString(),
                    one.parts.toPlainString() + ", the sum of " + rowsBelow,
                    one.stated.subtract(one.parts)))
        .orElseGet(
            () ->
                Finding.of(
                    FindingType.ROWS_SUM_THOSE_BELOW,
                    place,
                    Field.AMOUNT.word(),
                    rows.get(parent).amounts.get(0).text(),
                    "a row that is not the sum of " + rowsBelow));
  }
}
