package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with a reviewer's corrections laid over what was sent. What has no column in the table
 * stands in one of its own to the right of all others, so that everything that reads rows reads it
 * like any other row.
 */
public final class CorrectedRow {

  /** Between the values of a row that has several amounts. */
  private static final String BETWEEN = "\\s*;\\s*";

  private final DataRow sent;
  private final Map<Field, String> corrections;
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private final Map<Integer, FieldText> continued;
  private TableLayout layout;

  private CorrectedRow(DataRow sent, Map<Field, String> corrections) {
    this.sent = sent;
    this.corrections = corrections;
    this.continued = new HashMap<>(sent.continued());
    this.layout = sent.layout();
    sent.row().cells().forEach(cell -> cells.put(cell.columnIndex(), cell));
  }

  /**
   * Lays corrections over a row.
   *
   * @param corrections what is to stand for a field; amounts in whole units of their currency, and
   *     where the row has several, as many values as amounts, separated by semicolons
   */
  public static DataRow of(DataRow sent, Map<Field, String> corrections) {
    return corrections.isEmpty() ? sent : new CorrectedRow(sent, corrections).row();
  }

  private DataRow row() {
    addMissingColumns();
    List<ReadAmount> amounts = new ArrayList<>();
    List<AmountColumn> columns = amountColumns();
    List<String> values = parts(Field.AMOUNT);
    for (int index = 0; index < columns.size(); index++) {
      AmountColumn column = columns.get(index);
      if (corrections.containsKey(Field.AMOUNT)) {
        typed(column, values.size() == columns.size() ? values.get(index) : null, columns.size())
            .ifPresent(amounts::add);
      } else if (!sent.amounts().isEmpty()) {
        amounts.add(inColumn(sent.amounts().get(index), column));
      }
    }
    corrections.forEach(this::write);
    return new DataRow(
        sent.sheet(),
        new SheetRow(sent.row().rowNumber(), sent.row().hidden(), List.copyOf(cells.values())),
        layout,
        sent.above(),
        continued,
        amounts,
        signs(),
        sent.unclearAbove());
  }

  /**
   * A row stands on its own only if it says all of project, year and funder, so where a column for
   * one of them is added, one for each of them is.
   */
  private void addMissingColumns() {
    Set<Field> identity = EnumSet.of(Field.PROJECT, Field.YEAR, Field.FUNDER);
    boolean addsIdentity = identity.stream().anyMatch(this::isWithoutColumn);
    Stream.concat(
            addsIdentity ? identity.stream() : Stream.of(),
            corrections.keySet().stream().filter(field -> field != Field.AMOUNT))
        .sorted()
        .filter(field -> layout.columnsOf(field).isEmpty())
        .forEach(field -> layout = layout.withColumn(field, freeColumn()));
  }

  private int freeColumn() {
    return Math.max(layout.width(), cells.isEmpty() ? 0 : cells.lastKey() + 1);
  }

  private boolean isWithoutColumn(Field field) {
    return corrections.containsKey(field) && layout.columnsOf(field).isEmpty();
  }

  /** The columns of the row's amounts; what a correction says is no longer said by their heads. */
  private List<AmountColumn> amountColumns() {
    List<AmountColumn> columns =
        sent.amounts().isEmpty()
            ? blankColumns()
            : sent.amounts().stream().map(ReadAmount::column).toList();
    List<String> years = values(Field.YEAR, columns.size());
    List<String> funders = values(Field.FUNDER, columns.size());
    boolean eachYear = years.stream().allMatch(year -> year.matches("\\d{4}"));
    return IntStream.range(0, columns.size())
        .mapToObj(
            index -> {
              AmountColumn column = columns.get(index);
              int year = eachYear ? Integer.parseInt(years.get(index)) : 0;
              return new AmountColumn(
                  column.columnIndex(),
                  corrections.containsKey(Field.YEAR) ? year : column.year(),
                  corrections.containsKey(Field.FUNDER) ? funders.get(index) : column.funder(),
                  corrections.containsKey(Field.CURRENCY) ? "" : column.currency(),
                  corrections.containsKey(Field.AMOUNT) ? 1 : column.unit());
            })
        .toList();
  }

  /**
   * Where the amounts of a row without any belong: in all columns, if there is a value for each.
   */
  private List<AmountColumn> blankColumns() {
    List<AmountColumn> columns = layout.amounts();
    return corrections.containsKey(Field.AMOUNT) && parts(Field.AMOUNT).size() == columns.size()
        ? columns
        : columns.subList(0, 1);
  }

  /**
   * The value of a field for each of the amounts: one value holds for all of them, and of any other
   * number of values the whole text does, so that reading it says what is wrong with it.
   */
  private List<String> values(Field field, int count) {
    List<String> parts = parts(field);
    String text = corrections.getOrDefault(field, "").strip();
    return parts.size() == count ? parts : Collections.nCopies(count, text);
  }

  private List<String> parts(Field field) {
    return List.of(corrections.getOrDefault(field, "").strip().split(BETWEEN, -1));
  }

  /**
   * An amount as a reviewer typed it: one value for each amount, and never the same for several.
   */
  private Optional<ReadAmount> typed(AmountColumn column, @Nullable String text, int count) {
    CellLocation place = sent.place(column.columnIndex());
    if (text == null) {
      String all = corrections.getOrDefault(Field.AMOUNT, "");
      return Optional.of(
          new ReadAmount(
              column,
              all,
              null,
              Optional.empty(),
              1,
              Finding.of(
                  FindingType.AMOUNT_UNREADABLE,
                  place,
                  Field.AMOUNT.word(),
                  all,
                  count + " amounts with semicolons between them")));
    }
    Cell cell = Cell.text(column.columnIndex(), text);
    cells.put(column.columnIndex(), cell);
    return AmountCell.isBlank(cell)
        ? Optional.empty()
        : Optional.of(AmountCell.of(column, cell).read(place, Optional.empty()));
  }

  private ReadAmount inColumn(ReadAmount amount, AmountColumn column) {
    return new ReadAmount(
        column,
        amount.text(),
        amount.value(),
        corrections.containsKey(Field.CURRENCY) ? Optional.empty() : amount.currency(),
        amount.unit(),
        amount.finding());
  }

  private void write(Field field, String text) {
    if (field != Field.AMOUNT) {
      List<Integer> columns = layout.columnsOf(field);
      columns.forEach(cells::remove);
      columns.forEach(continued::remove);
      cells.put(columns.get(0), Cell.text(columns.get(0), text));
    }
  }

  /** What the reviewer said instead no longer speaks against the row. */
  private Set<RowSign> signs() {
    Set<RowSign> signs = EnumSet.noneOf(RowSign.class);
    signs.addAll(sent.signs());
    if (corrections.containsKey(Field.AMOUNT)) {
      signs.remove(RowSign.WIDER_THAN_TABLE);
      signs.remove(RowSign.SUM_OF_ROWS_ABOVE);
    }
    if (corrections.containsKey(Field.CATEGORY) || corrections.containsKey(Field.DESCRIPTION)) {
      signs.remove(RowSign.CALLED_TOTAL);
    }
    return signs;
  }
}
