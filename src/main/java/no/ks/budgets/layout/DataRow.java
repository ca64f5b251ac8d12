package no.ks.budgets.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that claims to be a budget line.
 *
 * @param sheet name of the sheet
 * @param row the row with all its cells
 * @param layout the columns of its table
 * @param above what the sheet says above the row for all rows below
 * @param continued by its column, 0-based, what a blank cell or a ditto mark continues from a row
 *     above
 * @param amounts the amounts that stand in the row, from left to right; none where all are blank
 * @param signs what its place or content says about it
 * @param unclearAbove the line of text above it that names a project, year, funder or currency, or
 *     begins the income, where nobody knows whether it holds for the row; null where all is clear
 */
public record DataRow(
    String sheet,
    SheetRow row,
    TableLayout layout,
    Map<Field, FieldText> above,
    Map<Integer, FieldText> continued,
    List<ReadAmount> amounts,
    Set<RowSign> signs,
    @Nullable FieldText unclearAbove)
    implements LayoutPart {

  public DataRow {
    above = Map.copyOf(above);
    continued = Map.copyOf(continued);
    amounts = List.copyOf(amounts);
    signs = Set.copyOf(signs);
  }

  public boolean is(RowSign sign) {
    return signs.contains(sign);
  }

  /** What stands for a field: in its column, else above the table, else nothing. */
  public FieldText text(Field field) {
    List<Integer> columns = layout.columnsOf(field);
    for (int column : columns) {
      FieldText value = text(column);
      if (value != null) {
        return value;
      }
    }
    FieldText value = above.get(field);
    if (value != null) {
      return value;
    }
    return FieldText.absent(columns.isEmpty() ? firstCell() : place(columns.get(0)));
  }

  /** What stands in the columns of a field, from left to right. */
  public List<String> texts(Field field) {
    return layout.columnsOf(field).stream()
        .map(this::text)
        .filter(Objects::nonNull)
        .map(value -> value == null ? "" : value.text())
        .toList();
  }

  private @Nullable FieldText text(int columnIndex) {
    FieldText above = continued.get(columnIndex);
    Cell cell = row.cell(columnIndex);
    return above != null || cell == null || cell.isBlank()
        ? above
        : FieldText.of(cell, sheet, row.rowNumber());
  }

  /**
   * Whether the row says in its own cells which project, year and funder it is for, as far as the
   * table has columns for them. A table that has none of these columns has no such row.
   */
  public boolean standsOnItsOwn() {
    List<Integer> identity =
        Stream.of(Field.PROJECT, Field.YEAR, Field.FUNDER)
            .flatMap(field -> layout.columnsOf(field).stream())
            .toList();
    return !identity.isEmpty()
        && identity.stream().map(row::cell).allMatch(cell -> cell != null && !cell.isBlank());
  }

  /** The project, year and funder that the row is for, as typed, to be compared with others. */
  String whose() {
    return Stream.of(Field.PROJECT, Field.TITLE, Field.YEAR, Field.FUNDER)
        .map(field -> text(field).text())
        .collect(Collectors.joining("\n"));
  }

  /** Whether no text at all stands in the row beside its amounts, and none goes on in it. */
  public boolean isWithoutText() {
    return continued.isEmpty()
        && row.cells().stream()
            .allMatch(cell -> cell.isBlank() || isAmount(cell.columnIndex()) || !isText(cell));
  }

  private boolean isAmount(int columnIndex) {
    return layout.amounts().stream().anyMatch(amount -> amount.columnIndex() == columnIndex);
  }

  private static boolean isText(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT;
  }

  /** What was sent for a field, for whoever reads a correction of it; empty where nothing was. */
  public String asSent(Field field) {
    return field == Field.AMOUNT
        ? amounts.stream().map(ReadAmount::text).collect(Collectors.joining("; "))
        : text(field).text();
  }

  /** The first filled cell of the row as a place, where what is missing has no cell of its own. */
  public CellLocation firstCell() {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(cell -> place(cell.columnIndex()))
        .orElseGet(this::place);
  }

  /** The row as a place. */
  public CellLocation place() {
    return CellLocation.ofRow(sheet, row.rowNumber());
  }

  /** A cell of the row as a place. */
  public CellLocation place(int columnIndex) {
    return CellLocation.ofCell(sheet, row.rowNumber(), columnIndex);
  }
}
