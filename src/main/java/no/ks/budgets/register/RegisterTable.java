package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A table with known columns on a sheet: a heading row, perhaps below titles, and the rows beneath.
 * Columns are found by heading in any order; columns nobody knows are ignored.
 */
final class RegisterTable {

  /** How far down a heading row is looked for. */
  private static final int HEADING_ROWS = 100;

  /**
   * The columns of a table, named as in the CSV form: {@code project_code}. A heading is the same
   * column whatever its case and punctuation: {@code Project code}.
   *
   * @param invalid what kind of trouble a wrong value in this table is
   */
  record Columns(List<String> required, List<String> optional, FindingType invalid) {

    private Optional<String> named(String heading) {
      String folded = PlainText.fold(heading);
      return Stream.concat(required.stream(), optional.stream())
          .filter(column -> PlainText.fold(column).equals(folded))
          .findFirst();
    }
  }

  private final FileSheet sheet;
  private final Columns columns;
  private final SheetRow headings;
  private final Map<String, Integer> columnIndexes = new LinkedHashMap<>();

  private RegisterTable(FileSheet sheet, Columns columns, SheetRow headings) {
    this.sheet = sheet;
    this.columns = columns;
    this.headings = headings;
    for (Cell cell : headings.cells()) {
      columns
          .named(cell.text())
          .ifPresent(column -> columnIndexes.putIfAbsent(column, cell.columnIndex()));
    }
  }

  /**
   * The table whose heading row names the most of the columns, the first of equals; empty where no
   * row names two of the required ones.
   */
  static Optional<RegisterTable> find(FileSheet sheet, Columns columns) {
    RegisterTable best = null;
    for (SheetRow row : sheet.rows()) {
      if (row.rowNumber() > HEADING_ROWS) {
        break;
      }
      RegisterTable table = new RegisterTable(sheet, columns, row);
      if (best == null || table.columnIndexes.size() > best.columnIndexes.size()) {
        best = table;
      }
    }
    return Optional.ofNullable(best).filter(table -> table.requiredFound() >= 2);
  }

  /**
   * The rows of the table on a sheet that must have one; a sheet without the table, or with nothing
   * in it, is a finding.
   */
  static List<RegisterRow> rowsOf(FileSheet sheet, Columns columns, Findings findings) {
    Optional<RegisterTable> table = find(sheet, columns);
    List<RegisterRow> rows = table.map(found -> found.rows(findings)).orElse(List.of());
    boolean empty = rows.isEmpty() && table.map(RegisterTable::isComplete).orElse(true);
    if (empty) {
      findings.add(
          sheet.file(),
          Finding.of(
              columns.invalid(),
              CellLocation.ofSheet(sheet.name()),
              "",
              table.isEmpty() ? "no heading row" : "no row below the headings",
              "rows below the headings " + String.join(", ", columns.required())));
    }
    return rows;
  }

  /**
   * The rows of the table on a sheet that may as well list nothing: with its headings alone, or
   * blank all over, it is no trouble.
   */
  static List<RegisterRow> optionalRowsOf(FileSheet sheet, Columns columns, Findings findings) {
    boolean listsNothing =
        find(sheet, columns)
            .map(table -> table.isComplete() && table.rows(new Findings()).isEmpty())
            .orElse(sheet.rows().stream().allMatch(SheetRow::isBlank));
    return listsNothing ? List.of() : rowsOf(sheet, columns, findings);
  }

  FileSheet sheet() {
    return sheet;
  }

  /** Whether the heading row names every required column. */
  boolean isComplete() {
    return missing().isEmpty();
  }

  /** Number of required columns that the heading row names. */
  int requiredFound() {
    return columns.required().size() - missing().size();
  }

  private List<String> missing() {
    return columns.required().stream().filter(name -> !columnIndexes.containsKey(name)).toList();
  }

  /**
   * The rows that hold anything in the known columns; none where the headings are wrong, which is
   * then among the findings.
   */
  List<RegisterRow> rows(Findings findings) {
    boolean sound = checkHeadings(findings);
    if (sheet.hidden()) {
      findings.add(
          sheet.file(),
          Finding.of(
              FindingType.SHEET_HIDDEN,
              CellLocation.ofSheet(sheet.name()),
              "",
              sheet.name(),
              "a sheet that is shown"));
    }
    List<RegisterRow> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      if (!sound || row.rowNumber() <= headings.rowNumber() || isBlank(row)) {
        continue;
      }
      if (row.hidden()) {
        findings.add(
            sheet.file(),
            Finding.of(
                FindingType.ROW_HIDDEN,
                CellLocation.ofRow(sheet.name(), row.rowNumber()),
                "",
                "a hidden row",
                "a row that is shown"));
      }
      rows.add(new RegisterRow(sheet, row, columnIndexes, columns.invalid(), findings));
    }
    return rows;
  }

  private boolean isBlank(SheetRow row) {
    for (int columnIndex : columnIndexes.values()) {
      Cell cell = row.cell(columnIndex);
      if (cell != null && !cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean checkHeadings(Findings findings) {
    boolean sound = true;
    List<String> typed = headings.cells().stream().map(Cell::text).toList();
    for (String column : missing()) {
      sound = false;
      findings.add(
          sheet.file(),
          Finding.of(
              columns.invalid(),
              CellLocation.ofRow(sheet.name(), headings.rowNumber()),
              column,
              "headings: " + String.join(", ", typed),
              "a column with the heading " + column));
    }
    for (Cell cell : headings.cells()) {
      Optional<String> column = columns.named(cell.text());
      Integer first = column.map(columnIndexes::get).orElse(null);
      if (column.isPresent() && first != null && first != cell.columnIndex()) {
        sound = false;
        findings.add(
            sheet.file(),
            Finding.of(
                columns.invalid(),
                CellLocation.ofCell(sheet.name(), headings.rowNumber(), cell.columnIndex()),
                column.get(),
                cell.text(),
                "one column with this heading; the first is column "
                    + CellLocation.columnLetters(first)));
      }
    }
    return sound;
  }
}
