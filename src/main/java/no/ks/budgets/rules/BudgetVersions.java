package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.layout.TableTitle;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;

/**
 * A file carries each budget once. Two of its tables that budget largely the same purposes of the
 * same project, office, year and funder are versions of one budget, of which only one may count;
 * and so are two that are called so, such as {@code Original} and {@code Revised}, and rows such as
 * {@code Travel} and {@code Travel (revised)}. Currencies and amounts make no difference, because a
 * version in another currency is one too.
 *
 * <p>Where words of their own tell two such tables apart, such as {@code Lilongwe} and {@code
 * Blantyre}, and their amounts differ, they may be parts of a budget: both count, and it is said.
 */
final class BudgetVersions {

  /** What is budgeted for what. */
  private record Purpose(
      String project, String office, int year, String funder, String category, String text) {}

  private record Budget(String project, String office, int year) {}

  /** What a table of two may be compared by; longer tables are as alike as these rows are. */
  private static final int MAX_PURPOSES = 10_000;

  /** Tables of one budget that may be told apart by what they are called. */
  private static final int MAX_NAMED = 50;

  private static final class Table {

    private final String sheet;
    private final int headerRow;
    private final TableTitle title;
    private final Map<Purpose, BigDecimal> purposes = new HashMap<>();
    private final Set<Budget> budgets = new HashSet<>();

    private Table(DataRow row) {
      sheet = row.sheet();
      headerRow = row.layout().headerRow();
      title = row.layout().title();
    }

    private boolean has(DataRow row) {
      return headerRow == row.layout().headerRow() && sheet.equals(row.sheet());
    }

    private String inWords() {
      return sheet + ", table below row " + headerRow;
    }
  }

  /** What two tables share. */
  private static final class Likeness {
    private int purposes;
    private int amounts;
  }

  private record Pair(Table one, Table other) {}

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final RevisedRows revised = new RevisedRows(MAX_PURPOSES);

  /** Adds a row that counts, or would if it did not repeat another. */
  void add(ExaminedRow row) {
    row.lines().forEach(revised::add);
    Table table =
        tables.computeIfAbsent(
            row.data().layout().headerRow() + " " + row.data().sheet(),
            first -> new Table(row.data()));
    if (!table.has(row.data()) || table.purposes.size() >= MAX_PURPOSES) {
      return;
    }
    for (BudgetLine line : row.lines()) {
      String period = period(row.data(), line.year());
      String category = PlainText.fold(line.category());
      String purpose = PlainText.fold(line.description());
      table.purposes.merge(
          new Purpose(
              line.projectCode(),
              line.office(),
              line.year(),
              line.funder(),
              category,
              period + (purpose.isEmpty() && category.isEmpty() ? words(row.data()) : purpose)),
          line.amountNok(),
          BigDecimal::add);
      table.budgets.add(new Budget(line.projectCode(), line.office(), line.year()));
    }
  }

  /** What a row says of its time besides the year, such as {@code Q1}; most often nothing. */
  private static String period(DataRow row, int year) {
    String typed = row.text(Field.YEAR).text().replaceFirst("\\.0+$", "");
    return PlainText.fold(
        typed.replace(String.valueOf(year), "")
            + " "
            + row.text(Field.PERIOD_START).text()
            + " "
            + row.text(Field.PERIOD_END).text());
  }

  /** All words of a row that has no purpose in a column that is known. */
  private static String words(DataRow row) {
    return row.row().cells().stream()
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .filter(cell -> row.amounts().stream().noneMatch(amount -> isIn(amount, cell)))
        .map(cell -> PlainText.fold(cell.text()))
        .collect(Collectors.joining(" "));
  }

  private static boolean isIn(ReadAmount amount, Cell cell) {
    return amount.column().columnIndex() == cell.columnIndex();
  }

  /** The first two tables that are versions of one budget, or else the first two rows. */
  Optional<Finding> finding() {
    return pairs().entrySet().stream()
        .filter(pair -> pair.getValue() == Relation.VERSIONS)
        .findFirst()
        .map(pair -> finding(FindingType.VERSIONS_IN_ONE_FILE, pair.getKey()))
        .or(revised::finding);
  }

  /** Tables that may be versions of one budget, and count as parts of it. */
  List<Finding> doubts() {
    return pairs().entrySet().stream()
        .filter(pair -> pair.getValue() == Relation.PARTS)
        .map(pair -> finding(FindingType.VERSIONS_PERHAPS, pair.getKey()))
        .toList();
  }

  private static Finding finding(FindingType type, Pair pair) {
    return Finding.of(
        type,
        CellLocation.ofRow(pair.other.sheet, pair.other.headerRow),
        "",
        pair.other.inWords() + "; beside " + pair.one.inWords(),
        "each budget once");
  }

  private enum Relation {
    VERSIONS,
    PARTS
  }

  private Map<Pair, Relation> pairs() {
    Map<Pair, Relation> related = new LinkedHashMap<>();
    likenesses()
        .forEach(
            (pair, likeness) ->
                relation(pair, likeness).ifPresent(relation -> related.put(pair, relation)));
    return related;
  }

  /** All pairs of tables that have to do with each other; of a purpose, each with its first. */
  private Map<Pair, Likeness> likenesses() {
    Map<Pair, Likeness> pairs = new LinkedHashMap<>();
    Map<Purpose, Table> firsts = new HashMap<>();
    Map<Budget, List<Table>> named = new HashMap<>();
    for (Table table : tables.values()) {
      for (Map.Entry<Purpose, BigDecimal> purpose : table.purposes.entrySet()) {
        Table first = firsts.putIfAbsent(purpose.getKey(), table);
        if (first != null) {
          Likeness likeness = pairs.computeIfAbsent(new Pair(first, table), pair -> new Likeness());
          BigDecimal amount = first.purposes.get(purpose.getKey());
          likeness.purposes++;
          likeness.amounts += purpose.getValue().equals(amount) ? 1 : 0;
        }
      }
      for (Budget budget : table.budgets) {
        List<Table> others = named.computeIfAbsent(budget, first -> new ArrayList<>());
        others.stream()
            .filter(other -> other.title.isVersionBeside(table.title))
            .forEach(other -> pairs.computeIfAbsent(new Pair(other, table), p -> new Likeness()));
        if (others.size() < MAX_NAMED) {
          others.add(table);
        }
      }
    }
    return pairs;
  }

  private static Optional<Relation> relation(Pair pair, Likeness likeness) {
    TableTitle one = pair.one.title;
    TableTitle other = pair.other.title;
    int size = pair.one.purposes.size() + pair.other.purposes.size();
    boolean called =
        one.isVersionBeside(other) && (one.isBareBeside(other) || likeness.purposes > 0);
    boolean alike = likeness.purposes * 3 >= size && (likeness.purposes > 1 || size == 2);
    if (!called && !alike) {
      return Optional.empty();
    }
    boolean sameAmounts = likeness.amounts * 2 >= likeness.purposes;
    boolean parts = one.isOtherPartThan(other) || (one.hasOtherWordsThan(other) && !sameAmounts);
    return Optional.of(parts ? Relation.PARTS : Relation.VERSIONS);
  }
}
