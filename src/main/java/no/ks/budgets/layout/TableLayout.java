package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;

/**
 * Which column of a table is which field.
 *
 * @param headerRow the row of the headings, 1-based
 * @param columns for each field its columns, 0-based, from left to right
 * @param amounts the columns that hold budgeted amounts, from left to right
 * @param unknown columns whose heading is not in the dictionary, 0-based
 */
public record TableLayout(
    int headerRow,
    Map<Field, List<Integer>> columns,
    List<AmountColumn> amounts,
    List<Integer> unknown) {

  private static final Map<Integer, String> UNITS =
      Map.of(1000, " in thousands", 1_000_000, " in millions");

  public TableLayout {
    columns = Map.copyOf(columns);
    amounts = List.copyOf(amounts);
    unknown = List.copyOf(unknown);
  }

  /** Columns of a field; none where the table has no such column. */
  public List<Integer> columnsOf(Field field) {
    return columns.getOrDefault(field, List.of());
  }

  /** The same with all amounts in a unit. */
  TableLayout inUnit(int unit) {
    return new TableLayout(
        headerRow, columns, amounts.stream().map(column -> column.inUnit(unit)).toList(), unknown);
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
    return new TableLayout(headerRow, more, amounts, unknown);
  }

  /** The first column to the right of everything that has a heading, 0-based. */
  int width() {
    return Stream.of(
                columns.values().stream().flatMap(List::stream),
                amounts.stream().map(AmountColumn::columnIndex),
                unknown.stream())
            .flatMap(indexes -> indexes)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(-1)
        + 1;
  }

  /** The layout in words, for whoever asks why a file was read as it was. */
  public String description() {
    boolean wide = amounts.stream().anyMatch(column -> column.year() != 0);
    String amountColumns =
        amounts.stream()
            .map(
                column ->
                    CellLocation.columnLetters(column.columnIndex())
                        + (column.year() == 0 ? "" : " for " + column.year())
                        + UNITS.getOrDefault(column.unit(), ""))
            .collect(Collectors.joining(", "));
    return (wide ? "wide form" : "long form")
        + ", headings in row "
        + headerRow
        + ", amounts in "
        + amountColumns;
  }
}
