package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/** How a row reads as a row of headings. */
sealed interface HeaderReading {

  /** It is one. */
  record Table(TableLayout layout) implements HeaderReading {}

  /** It is one, but two columns claim the same; both indexes are 0-based. */
  record Ambiguous(int firstColumn, int secondColumn) implements HeaderReading {}

  /** It is none. */
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
    List<Headed> headed = new ArrayList<>();
    int filled = 0;
    int words = 0;
    for (Cell cell : row.cells()) {
      if (cell.isBlank()) {
        continue;
      }
      if (cell.kind() != Cell.Kind.TEXT && !isYear(cell)) {
        return new None();
      }
      filled++;
      headed.add(new Headed(cell.columnIndex(), ColumnHeading.read(heading(cell), labels)));
      words += labels.field(PlainText.fold(cell.text())).isPresent() ? 1 : 0;
    }
    long understood = headed.stream().filter(column -> column.heading.field().isPresent()).count();
    List<Headed> amounts = amountColumns(headed);
    if (amounts.isEmpty() || understood < 2 || understood * 2 < filled || words < wordsNeeded) {
      return new None();
    }
    return judged(row.rowNumber(), headed, amounts);
  }

  /** A column and what its heading says. */
  record Headed(int columnIndex, ColumnHeading heading) {

    boolean is(Field field) {
      return heading.field().filter(field::equals).isPresent();
    }

    AmountColumn asAmount() {
      return new AmountColumn(
          columnIndex, heading.year(), heading.funder(), heading.currency(), heading.unit());
    }
  }

  private static boolean isYear(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER && cell.text().matches("(19|20)\\d\\d(\\.0)?");
  }

  /** The text of a heading; of a year that is a number, its digits. */
  private static String heading(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER ? cell.text().substring(0, 4) : cell.text();
  }

  /** The columns of amounts; a total is one only where there is no other. */
  private static List<Headed> amountColumns(List<Headed> headed) {
    List<Headed> amounts = headed.stream().filter(column -> column.heading.isAmount()).toList();
    return amounts.isEmpty()
        ? headed.stream().filter(column -> column.is(Field.ROW_TOTAL)).toList()
        : amounts;
  }

  private static HeaderReading judged(int row, List<Headed> headed, List<Headed> amounts) {
    Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
    List<Integer> unknown = new ArrayList<>();
    for (Headed column : headed) {
      if (column.heading.field().isEmpty()) {
        unknown.add(column.columnIndex);
      } else if (!amounts.contains(column)) {
        Field field = column.heading.field().get();
        List<Integer> claimed = columns.computeIfAbsent(field, first -> new ArrayList<>());
        if (!claimed.isEmpty() && field.isSingle()) {
          return new Ambiguous(claimed.get(0), column.columnIndex);
        }
        claimed.add(column.columnIndex);
      }
    }
    return conflict(amounts, columns)
        .or(() -> unclearShare(amounts, columns))
        .orElseGet(
            () ->
                new Table(
                    new TableLayout(
                        row, columns, amounts.stream().map(Headed::asAmount).toList(), unknown)));
  }

  /**
   * Two amounts for the same year and funder, or a year or funder both in a column and a heading.
   */
  private static Optional<HeaderReading> conflict(
      List<Headed> amounts, Map<Field, List<Integer>> columns) {
    Map<String, Integer> seen = new HashMap<>();
    boolean anyYear = amounts.stream().anyMatch(amount -> amount.heading.year() != 0);
    for (Headed amount : amounts) {
      ColumnHeading heading = amount.heading;
      Integer rival = seen.put(heading.year() + " " + heading.funder(), amount.columnIndex);
      if (rival == null && anyYear && heading.year() == 0) {
        rival = amounts.get(amounts.get(0) == amount ? 1 : 0).columnIndex;
      } else if (rival == null && anyYear) {
        rival = first(columns.get(Field.YEAR));
      }
      if (rival == null && !heading.funder().isEmpty()) {
        rival = first(columns.get(Field.FUNDER));
      }
      if (rival != null) {
        return Optional.of(
            new Ambiguous(
                Math.min(rival, amount.columnIndex), Math.max(rival, amount.columnIndex)));
      }
    }
    return Optional.empty();
  }

  /**
   * A budget beside an own contribution may hold it or not, unless its heading names the funder;
   * and a cost beside a quantity and a total may be that of one unit.
   */
  private static Optional<HeaderReading> unclearShare(
      List<Headed> amounts, Map<Field, List<Integer>> columns) {
    Headed amount = amounts.get(0);
    Integer share = first(columns.get(Field.CO_FINANCING));
    boolean named = amounts.stream().noneMatch(column -> column.heading.funder().isEmpty());
    Integer total =
        amounts.size() == 1 && amount.heading.year() == 0 && columns.containsKey(Field.QUANTITY)
            ? first(columns.get(Field.ROW_TOTAL))
            : null;
    Integer rival = share != null && !named ? share : total;
    return rival == null
        ? Optional.empty()
        : Optional.of(
            new Ambiguous(
                Math.min(rival, amount.columnIndex), Math.max(rival, amount.columnIndex)));
  }

  private static @Nullable Integer first(@Nullable List<Integer> columns) {
    return columns == null ? null : columns.get(0);
  }
}
