package no.ks.budgets.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Language;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * Where the columns of the review stand on a sheet.
 *
 * @param columns 0-based
 * @param words of the language that most of the headings are in, for findings to repeat them
 * @param findings columns without which no decision can be understood, and those that stand there
 *     twice
 */
record ReviewHeadings(
    Map<ReviewColumn, Integer> columns, ReviewWords words, List<Finding> findings) {

  /** Staff may remove what they do not look at; a row of data does not hold so many headings. */
  private static final int ENOUGH = 5;

  ReviewHeadings {
    columns = Map.copyOf(columns);
    findings = List.copyOf(findings);
  }

  /**
   * Whether the row has headings under which something is decided. The sheets of warnings and of
   * settled rows have some of the same headings, and no entries.
   */
  static boolean isHeadings(SheetRow row) {
    int found = 0;
    boolean entries = false;
    for (Cell cell : row.cells()) {
      ReviewColumn column = ReviewWords.columnOfAny(cell.text());
      if (column != null) {
        found++;
        entries |= column.isEntry();
      }
    }
    return entries && found >= ENOUGH;
  }

  static ReviewHeadings of(String sheet, SheetRow row) {
    ReviewWords words = words(row);
    Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
    List<Finding> findings = new ArrayList<>();
    for (Cell cell : row.cells()) {
      ReviewColumn column = ReviewWords.columnOfAny(cell.text());
      if (column != null && columns.putIfAbsent(column, cell.columnIndex()) != null) {
        CellLocation place = CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex());
        findings.add(unclear(place, column, cell.text(), "one column " + words.heading(column)));
      }
    }
    for (ReviewColumn column : ReviewColumn.values()) {
      if (column.isNeeded() && !columns.containsKey(column)) {
        CellLocation place = CellLocation.ofRow(sheet, row.rowNumber());
        findings.add(unclear(place, column, "", words.heading(column)));
      }
    }
    return new ReviewHeadings(columns, words, findings);
  }

  private static ReviewWords words(SheetRow row) {
    return Language.ofReports().stream()
        .map(ReviewWords::in)
        .max(Comparator.comparingLong(words -> known(row, words)))
        .orElseThrow();
  }

  private static long known(SheetRow row, ReviewWords words) {
    return row.cells().stream().filter(cell -> words.columnOf(cell.text()) != null).count();
  }

  private static Finding unclear(
      CellLocation place, ReviewColumn column, String found, String expected) {
    return Finding.of(
        FindingType.REVIEW_COLUMNS_UNCLEAR, place, ReviewWords.fieldOf(column), found, expected);
  }
}
