package no.ks.budgets.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import no.ks.budgets.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose columns are headed as its layout file says. A sheet that lacks the row of
 * headings, or has nothing in a column that the layout file names, is not the one that it was
 * written for: the file is held.
 */
final class LaidOutWorkbook implements WorkbookReader {

  private final WorkbookReader workbook;
  private final OfficeLayout layout;
  private final SortedSet<Integer> empty = new TreeSet<>();
  private String sheet = "";
  private boolean readsSheet;
  private boolean headed;
  private @Nullable Damage contradiction;

  LaidOutWorkbook(WorkbookReader workbook, OfficeLayout layout) {
    this.workbook = workbook;
    this.layout = layout;
  }

  @Override
  public FileFormat format() {
    return workbook.format();
  }

  @Override
  public Optional<Instant> modified() {
    return workbook.modified();
  }

  @Override
  public Optional<String> ownDocument() {
    return workbook.ownDocument();
  }

  @Override
  public WorkbookPart next() {
    if (contradiction != null) {
      return contradiction;
    }
    WorkbookPart part = workbook.next();
    if (part instanceof SheetRow row) {
      return readsSheet ? headed(row) : row;
    }
    if (!(part instanceof Damage)) {
      contradiction = endSheet();
    }
    if (part instanceof SheetStart start) {
      sheet = start.name();
      readsSheet = layout.headingRow() > 0 && layout.leftOut(sheet).isEmpty();
      headed = false;
      empty.clear();
      empty.addAll(layout.columns().keySet());
    }
    return contradiction == null ? part : contradiction;
  }

  private SheetRow headed(SheetRow row) {
    if (row.rowNumber() == layout.headingRow()) {
      headed = true;
      return layout.columns().isEmpty() ? row : withHeadings(row);
    }
    if (headed) {
      row.cells().stream()
          .filter(cell -> !cell.isBlank())
          .forEach(cell -> empty.remove(cell.columnIndex()));
    }
    return row;
  }

  /** Numbers cannot stand among headings; where some do, their columns are headed here or not. */
  private SheetRow withHeadings(SheetRow row) {
    SortedMap<Integer, Cell> cells = new TreeMap<>();
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT) {
        cells.put(cell.columnIndex(), cell);
      }
    }
    layout.columns().forEach((column, heading) -> cells.put(column, Cell.text(column, heading)));
    return new SheetRow(row.rowNumber(), row.hidden(), new ArrayList<>(cells.values()));
  }

  /** What contradicts the layout file in the sheet that ends, if one does. */
  private @Nullable Damage endSheet() {
    boolean checked = readsSheet;
    readsSheet = false;
    if (!checked || (headed && empty.isEmpty())) {
      return null;
    }
    int row = layout.headingRow();
    return new Damage(
        headed
            ? contradicted(
                CellLocation.ofCell(sheet, row, empty.first()),
                "nothing below " + columns(),
                layout.columns().getOrDefault(empty.first(), ""))
            : contradicted(
                CellLocation.ofRow(sheet, row), "no row " + row, "headings in row " + row));
  }

  private String columns() {
    List<String> letters = empty.stream().map(CellLocation::columnLetters).toList();
    return String.join(", ", letters);
  }

  private Finding contradicted(CellLocation place, String found, String expected) {
    return Finding.of(
        FindingType.LAYOUT_FILE_CONTRADICTED,
        place,
        "",
        found,
        expected + ", as " + layout.file() + " says");
  }

  @Override
  public void close() {
    workbook.close();
  }
}
