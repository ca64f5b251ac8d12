package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which column of a table is which field.
 *
 * @param headerRow the last row of the headings, 1-based
 * @param columns for each field its columns, 0-based, from left to right
 * @param amounts the columns that hold budgeted amounts, from left to right
 * @param totals the columns that sum up amounts of their row: all, or those of a year or funder
 * @param unknown columns whose heading is not in the dictionary, 0-based
 * @param title what is said above the table
 */
public record TableLayout(
    int headerRow,
    Map<Field, List<Integer>> columns,
    List<AmountColumn> amounts,
    List<AmountColumn> totals,
    List<Integer> unknown,
    TableTitle title) {

  public TableLayout {
    columns = Map.copyOf(columns);
    amounts = List.copyOf(amounts);
    totals = List.copyOf(totals);
    unknown = List.copyOf(unknown);
  }

  /** A table above which nothing is said. */
  TableLayout(
      int headerRow,
      Map<Field, List<Integer>> columns,
      List<AmountColumn> amounts,
      List<AmountColumn> totals,
      List<Integer> unknown) {
    this(headerRow, columns, amounts, totals, unknown, TableTitle.NONE);
  }

  /** The same below a title. */
  TableLayout titled(TableTitle above) {
    return new TableLayout(headerRow, columns, amounts, totals, unknown, above);
  }

  /** Columns of a field; none where the table has no such column. */
  public List<Integer> columnsOf(Field field) {
    return columns.getOrDefault(field, List.of());
  }

  /** The same with all amounts in a unit. */
  TableLayout inUnit(int unit) {
    List<AmountColumn> inUnit = amounts.stream().map(column -> column.inUnit(unit)).toList();
    return new TableLayout(headerRow, columns, inUnit, totals, unknown, title);
  }

  /** Whether the headings of the amounts say for themselves what the field says of a row. */
  boolean isInHeadings(Field field) {
    return amounts.stream()
        .anyMatch(
            amount ->
                switch (field) {
                  case YEAR -> amount.year() != 0;
                  case FUNDER -> !amount.funder().isEmpty();
                  case CURRENCY -> !amount.currency().isEmpty();
                  default -> false;
                });
  }

  /**
   * The same with a column for a field that it lacks.
   *
   * @param columnIndex of a column in which nothing else stands, 0-based
   */
  TableLayout withColumn(Field field, int columnIndex) {
    Map<Field, List<Integer>> more = new EnumMap<>(Field.class);
    more.putAll(columns);
    more.put(field, List.of(columnIndex));
    return new TableLayout(headerRow, more, amounts, totals, unknown, title);
  }

  /** The first column to the right of everything that has a heading, 0-based. */
  int width() {
    return Stream.of(
                columns.values().stream().flatMap(List::stream),
                Stream.concat(amounts.stream(), totals.stream()).map(AmountColumn::columnIndex),
                unknown.stream())
            .flatMap(indexes -> indexes)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(-1)
        + 1;
  }
}
