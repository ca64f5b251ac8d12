package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether a blank cell below a filled one means what stands above it. It does where the two are
 * merged, and where it is not blank but holds a ditto mark. It does too where the table is an
 * outline: the cells that lead a row are blank, and no row of the table writes such a cell again
 * below the same. Else the cell is a slip.
 */
final class Continuation {

  private final String sheet;
  private final FieldLabels labels;
  private final List<Column> columns = new ArrayList<>();
  private final Map<Integer, Column> byIndex = new HashMap<>();
  private int lastRow;
  private int brokenBelow;
  private int continuedRows;
  private int mergedRows;
  private @Nullable FieldText firstContinued;

  private static final class Column {

    private final int index;
    private final Field field;
    private @Nullable Cell lastFilled;
    private int lastFilledRow;
    private boolean writtenAgain;

    private Column(int index, Field field) {
      this.index = index;
      this.field = field;
    }
  }

  Continuation(String sheet, TableLayout layout, FieldLabels labels) {
    this.sheet = sheet;
    this.labels = labels;
    layout
        .columns()
        .forEach(
            (field, indexes) -> {
              if (field.canStandAboveTable()
                  || field == Field.CATEGORY
                  || field == Field.DESCRIPTION) {
                indexes.forEach(index -> columns.add(new Column(index, field)));
              }
            });
    columns.sort(Comparator.comparingInt(column -> column.index));
    columns.forEach(column -> byIndex.put(column.index, column));
  }

  /** Something else than a row of data stands here, beyond which no outline goes on. */
  void breakOff(int rowNumber) {
    brokenBelow = rowNumber;
  }

  /** Notes what a row of data fills, and gives its blank cells below filled ones. */
  List<BlankCell> take(SheetRow row) {
    if (row.rowNumber() != lastRow + 1) {
      brokenBelow = Math.max(brokenBelow, row.rowNumber() - 1);
    }
    List<BlankCell> blanks = List.of();
    boolean leads = true;
    boolean outerChanged = false;
    int outerRow = brokenBelow + 1;
    int lastFilled = lastFilledColumn(row);
    for (Column column : columns) {
      Cell cell = row.cell(column.index);
      boolean ditto = column.lastFilledRow > brokenBelow && isDitto(cell);
      if (cell != null && !cell.isBlank() && !ditto) {
        outerChanged |= note(column, cell, row, outerChanged);
        leads = false;
      } else if (column.lastFilled != null) {
        blanks = blanks.isEmpty() ? new ArrayList<>(columns.size()) : blanks;
        leads &= !ditto;
        boolean outline = leads && column.lastFilledRow >= outerRow && column.index < lastFilled;
        outerRow = Math.max(outerRow, column.lastFilledRow);
        FieldText above = FieldText.of(column.lastFilled, sheet, column.lastFilledRow);
        blanks.add(new BlankCell(column.index, column.field, above, outline, ditto));
      }
    }
    lastRow = row.rowNumber();
    return blanks;
  }

  private boolean isDitto(@Nullable Cell cell) {
    return cell != null && cell.kind() == Cell.Kind.TEXT && labels.isDitto(cell.text());
  }

  private int lastFilledColumn(SheetRow row) {
    int last = -1;
    for (Column column : columns) {
      Cell cell = row.cell(column.index);
      last = cell == null || cell.isBlank() ? last : column.index;
    }
    return last;
  }

  /**
   * Notes a filled cell. In an outline too a value is written again where one to its left is new.
   *
   * @return whether the value is a new one
   */
  private boolean note(Column column, Cell cell, SheetRow row, boolean outerChanged) {
    Cell before = column.lastFilled;
    boolean changed = before == null || !before.text().strip().equals(cell.text().strip());
    boolean directlyBelow = before != null && column.lastFilledRow == lastRow;
    column.writtenAgain |= directlyBelow && !changed && !outerChanged;
    column.lastFilled = cell;
    column.lastFilledRow = row.rowNumber();
    return changed;
  }

  /**
   * What the blank cells and ditto marks of a row stand for, by their columns; complete once all
   * rows of the table went by.
   */
  Map<Integer, FieldText> values(SheetRow row, List<BlankCell> blanks, MergedCells merged) {
    Map<Integer, FieldText> values = new HashMap<>();
    boolean asOutline = false;
    boolean merge = false;
    for (BlankCell blank : blanks) {
      Optional<Integer> first = merged.firstRow(row.rowNumber(), blank.columnIndex());
      Column column = byIndex.get(blank.columnIndex());
      if (blank.ditto()) {
        values.put(blank.columnIndex(), blank.above());
      } else if (first.isPresent() && first.get() == blank.above().location().rowNumber()) {
        values.put(blank.columnIndex(), blank.above());
        merge = true;
      } else if (first.isEmpty() && blank.leads() && column != null && !column.writtenAgain) {
        values.put(blank.columnIndex(), blank.above());
        asOutline = true;
        firstContinued = firstContinued == null ? blank.above() : firstContinued;
      }
    }
    continuedRows += asOutline ? 1 : 0;
    mergedRows += merge ? 1 : 0;
    return values;
  }

  /** How many rows hold a value of cells that are merged with those above. */
  int mergedRows() {
    return mergedRows;
  }

  /** Says that rows were read with values of rows above which are not merged with them. */
  Optional<Finding> finding() {
    FieldText first = firstContinued;
    return first == null
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingType.VALUE_CONTINUED,
                first.location(),
                "",
                first.text() + ", and " + continuedRows + " rows that continue a row above",
                "a value in each row, or merged cells"));
  }
}
