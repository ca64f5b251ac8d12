package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.MoneyText;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/** How one row, or two, read as the headings of a table. */
sealed interface HeaderReading {

  /** They are the headings of a budget. */
  record Table(TableLayout layout, Headings headings) implements HeaderReading {}

  /** They are headings, but two columns claim the same; both indexes are 0-based. */
  record Ambiguous(Headings headings, int firstColumn, int secondColumn) implements HeaderReading {

    /** Why the file is held. */
    Finding finding(String sheet) {
      return Finding.of(
          FindingType.LAYOUT_AMBIGUOUS,
          CellLocation.ofCell(sheet, headings.lastRow(), secondColumn),
          "",
          headings.quoted(firstColumn) + " and " + headings.quoted(secondColumn),
          headings.isSplit(firstColumn, secondColumn)
              ? "tables one below the other, or on sheets of their own"
              : ofTwoCurrencies()
                  ? "one column of amounts, in one currency"
                  : "one column for each field");
    }

    private boolean ofTwoCurrencies() {
      Set<String> one = MoneyText.read(headings.text(firstColumn)).currencies();
      Set<String> other = MoneyText.read(headings.text(secondColumn)).currencies();
      return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
  }

  /** They are headings of a table that holds no budget, such as one of what was spent. */
  record NoBudget(Headings headings) implements HeaderReading {}

  /** They are none. */
  record None() implements HeaderReading {}

  /**
   * Reads a row. Headings are words of the dictionary and years; at least one column must hold
   * amounts, at least two and at least half of the cells must be understood, and no other number
   * may stand in the row.
   *
   * @param wordsNeeded how many cells must be words of the dictionary: inside a table, where a row
   *     of data is likelier than another row of headings, more than above it
   */
  static HeaderReading of(SheetRow row, FieldLabels labels, int wordsNeeded) {
    if (!Headings.canBeIn(row)) {
      return new None();
    }
    Headings headings = Headings.of(row);
    List<HeadedColumn> columns = new ArrayList<>(headings.texts().size());
    ShortYears.spelledOut(headings.texts())
        .forEach((column, text) -> columns.add(HeadedColumn.read(column, text, labels)));
    return of(headings, columns, words(headings, labels), wordsNeeded);
  }

  /** How many headings are words of the dictionary as they stand. */
  static long words(Headings headings, FieldLabels labels) {
    return headings.texts().values().stream()
        .filter(text -> labels.field(PlainText.fold(text)).isPresent())
        .count();
  }

  /** Judges headings whose columns were read already, {@code words} of them by the dictionary. */
  static HeaderReading of(
      Headings headings, List<HeadedColumn> columns, long words, int wordsNeeded) {
    long known = columns.stream().filter(HeadedColumn::isKnown).count();
    if (known < 2 || known * 2 < columns.size() || words < wordsNeeded) {
      return new None();
    }
    List<HeadedColumn> amounts = withoutAsked(withoutConversions(amountColumns(columns)));
    if (!amounts.isEmpty()) {
      return judged(headings, columns, amounts);
    }
    long spent = columns.stream().filter(column -> column.is(Field.ACTUAL)).count();
    return spent > 0 && spent < known ? new NoBudget(headings) : new None();
  }

  /**
   * The columns of amounts. A total is one only where no other column holds what it sums up: no
   * other at all, or none of its year.
   */
  private static List<HeadedColumn> amountColumns(List<HeadedColumn> columns) {
    List<HeadedColumn> amounts = new ArrayList<>();
    for (HeadedColumn column : columns) {
      boolean holdsMoney = column.heading().isAmount() || column.is(Field.ROW_TOTAL);
      if (holdsMoney && columns.stream().noneMatch(column::sumsUp)) {
        amounts.add(column);
      }
    }
    return amounts;
  }

  /** Without those that may be the conversion of one in kroner, which the rows have to prove. */
  private static List<HeadedColumn> withoutConversions(List<HeadedColumn> amounts) {
    return amounts.stream()
        .filter(
            other -> amounts.stream().noneMatch(kroner -> ConvertedColumns.repeats(other, kroner)))
        .toList();
  }

  /** Without those that were asked for, where the approved ones stand beside them. */
  private static List<HeadedColumn> withoutAsked(List<HeadedColumn> amounts) {
    return amounts.stream()
        .filter(asked -> amounts.stream().noneMatch(asked::isAskedBeside))
        .toList();
  }

  private static HeaderReading judged(
      Headings headings, List<HeadedColumn> all, List<HeadedColumn> amounts) {
    Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
    List<Integer> unknown = new ArrayList<>();
    List<HeadedColumn> totals = new ArrayList<>();
    for (HeadedColumn column : all) {
      if (!column.isKnown() || amounts.stream().anyMatch(column::isAskedBeside)) {
        unknown.add(column.columnIndex());
      } else if (column.is(Field.ROW_TOTAL) || column.heading().isAmount()) {
        if (!amounts.contains(column)
            && amounts.stream().noneMatch(kroner -> ConvertedColumns.repeats(column, kroner))) {
          totals.add(column);
        }
      } else {
        Field field = column.heading().field().orElseThrow();
        List<Integer> claimed = columns.computeIfAbsent(field, first -> new ArrayList<>());
        if (!claimed.isEmpty() && field.isSingle()) {
          return new Ambiguous(headings, claimed.get(0), column.columnIndex());
        }
        claimed.add(column.columnIndex());
      }
    }
    return sameTwice(totals)
        .or(() -> conflict(amounts, columns))
        .or(() -> unclearShare(amounts, totals, columns))
        .map(rivals -> ambiguous(headings, rivals))
        .orElseGet(
            () ->
                new Table(
                    new TableLayout(
                        headings.lastRow(),
                        columns,
                        amounts.stream().map(HeadedColumn::asAmount).toList(),
                        totals.stream().map(HeadedColumn::asAmount).toList(),
                        unknown),
                    headings));
  }

  /** Two columns that claim the same, 0-based. */
  record Rivals(int one, int other) {}

  private static HeaderReading ambiguous(Headings headings, Rivals rivals) {
    return new Ambiguous(
        headings, Math.min(rivals.one, rivals.other), Math.max(rivals.one, rivals.other));
  }

  private static Optional<Rivals> sameTwice(List<HeadedColumn> columns) {
    Map<String, Integer> seen = new HashMap<>();
    for (HeadedColumn column : columns) {
      Integer rival = seen.put(key(column), column.columnIndex());
      if (rival != null) {
        return Optional.of(new Rivals(rival, column.columnIndex()));
      }
    }
    return Optional.empty();
  }

  private static String key(HeadedColumn column) {
    return column.heading().year() + " " + column.heading().funder();
  }

  /**
   * Two amounts for the same year and funder, an amount that names no year or funder beside one
   * that does, a column of years beside headings of several, or a funder both in a column and a
   * heading. One year in all headings is compared with the column of years row by row.
   */
  private static Optional<Rivals> conflict(
      List<HeadedColumn> amounts, Map<Field, List<Integer>> columns) {
    Optional<Rivals> same = sameTwice(amounts);
    if (same.isPresent()) {
      return same;
    }
    boolean anyYear = amounts.stream().anyMatch(amount -> amount.heading().year() != 0);
    boolean oneYear =
        amounts.stream().map(amount -> amount.heading().year()).distinct().count() == 1;
    for (HeadedColumn amount : amounts) {
      ColumnHeading heading = amount.heading();
      Integer rival = null;
      if (anyYear && heading.year() == 0) {
        rival = amounts.get(amounts.get(0) == amount ? 1 : 0).columnIndex();
      } else if (anyYear && !oneYear) {
        rival = first(columns.get(Field.YEAR));
      }
      if (rival == null) {
        rival =
            heading.funder().isEmpty()
                ? ofAFunder(amount, amounts)
                : first(columns.get(Field.FUNDER));
      }
      if (rival != null) {
        return Optional.of(new Rivals(rival, amount.columnIndex()));
      }
    }
    return Optional.empty();
  }

  /** The first amount of the same year that names a funder. */
  private static @Nullable Integer ofAFunder(HeadedColumn amount, List<HeadedColumn> amounts) {
    return amounts.stream()
        .filter(other -> other.heading().year() == amount.heading().year())
        .filter(other -> !other.heading().funder().isEmpty())
        .map(HeadedColumn::columnIndex)
        .findFirst()
        .orElse(null);
  }

  /**
   * A budget beside an own contribution may hold it or not, unless its heading names the funder;
   * and a cost beside a quantity and a total may be that of one unit.
   */
  private static Optional<Rivals> unclearShare(
      List<HeadedColumn> amounts, List<HeadedColumn> totals, Map<Field, List<Integer>> columns) {
    HeadedColumn amount = amounts.get(0);
    Integer share = first(columns.get(Field.CO_FINANCING));
    boolean named = amounts.stream().noneMatch(column -> column.heading().funder().isEmpty());
    boolean ofUnit =
        amounts.size() == 1
            && amount.heading().year() == 0
            && columns.containsKey(Field.QUANTITY)
            && !totals.isEmpty();
    Integer total = ofUnit ? totals.get(0).columnIndex() : null;
    Integer rival = share != null && !named ? share : total;
    return rival == null ? Optional.empty() : Optional.of(new Rivals(rival, amount.columnIndex()));
  }

  private static @Nullable Integer first(@Nullable List<Integer> columns) {
    return columns == null ? null : columns.get(0);
  }
}
