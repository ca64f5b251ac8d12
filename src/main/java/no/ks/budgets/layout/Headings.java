package no.ks.budgets.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The headings of a table as they stand in the file: one row of them, or two of which the upper
 * groups columns of the lower.
 *
 * @param firstRow 1-based
 * @param lastRow the same, or the one below it
 * @param texts the heading of each column that has one, 0-based; of two rows both texts
 * @param groups the headings of the upper row, as far as they were taken to reach
 */
record Headings(
    int firstRow, int lastRow, SortedMap<Integer, String> texts, List<HeadingGroup> groups) {

  Headings {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    groups = List.copyOf(groups);
  }

  /** The headings of a single row. */
  static Headings of(SheetRow row) {
    return new Headings(row.rowNumber(), row.rowNumber(), textsOf(row), List.of());
  }

  /** The texts of the filled cells of a row; of a year that is a number, its digits. */
  static SortedMap<Integer, String> textsOf(SheetRow row) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (Cell cell : row.cells()) {
      if (!cell.isBlank()) {
        texts.put(cell.columnIndex(), textOf(cell));
      }
    }
    return texts;
  }

  private static String textOf(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER ? cell.text().substring(0, 4) : cell.text();
  }

  /** Whether nothing stands in a row but texts and years. */
  static boolean canBeIn(SheetRow row) {
    for (Cell cell : row.cells()) {
      if (cell.kind() != Cell.Kind.TEXT && !isYear(cell)) {
        return false;
      }
    }
    return true;
  }

  static boolean isYear(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER && cell.text().matches("(19|20)\\d\\d(\\.0)?");
  }

  /** The heading of a column; empty where it has none. */
  String text(int columnIndex) {
    return texts.getOrDefault(columnIndex, "");
  }

  /** The headings of the amounts of a table. */
  List<String> ofAmounts(TableLayout layout) {
    return layout.amounts().stream().map(amount -> text(amount.columnIndex())).toList();
  }

  /** A heading and its column, for whoever must find it: {@code B «Amount»}. */
  String quoted(int columnIndex) {
    return CellLocation.columnLetters(columnIndex) + " «" + text(columnIndex).strip() + "»";
  }

  /** Where the author merged other cells with a heading than it was taken to reach over. */
  Optional<Finding> contradiction(String sheet, Collection<MergedRegion> merged) {
    for (HeadingGroup group : groups) {
      Optional<MergedRegion> other = group.contradiction(merged);
      if (other.isPresent()) {
        String reach = columns(group.firstColumn(), group.lastColumn());
        String author = columns(other.get().firstColumn(), other.get().lastColumn());
        return Optional.of(
            Finding.of(
                FindingType.LAYOUT_AMBIGUOUS,
                CellLocation.ofCell(sheet, group.row(), group.firstColumn()),
                "",
                "«"
                    + group.text().strip()
                    + "» over "
                    + reach
                    + ", and cells merged over "
                    + author,
                "a heading merged over all of its columns, or none merged"));
      }
    }
    return Optional.empty();
  }

  private static String columns(int first, int last) {
    return CellLocation.columnLetters(first) + " to " + CellLocation.columnLetters(last);
  }

  int lastColumn() {
    return texts.isEmpty() ? 0 : texts.lastKey();
  }

  /** Whether a column without a heading lies between two others. */
  boolean isSplit(int firstColumn, int secondColumn) {
    return texts.subMap(firstColumn, secondColumn).size() < secondColumn - firstColumn;
  }

  /** Where they stand: {@code row 3}, {@code rows 3–4}. */
  String place() {
    return firstRow == lastRow ? "row " + lastRow : "rows " + firstRow + "–" + lastRow;
  }
}
