package no.ks.budgets.report;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.ks.budgets.report.SumFormula.Criterion;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.OwnWorkbook;

/**
 * Sums over the budget lines as live formulas: who changes a line sees every total follow. The
 * columns of the lines have names; those of further sheets carry their number, as in {@code
 * LinesNok_2}.
 */
final class LineSums {

  private final long lines;
  private final int rowsPerSheet;
  private final long sheets;

  /** The columns that the formulas name. */
  private enum Column {
    PROJECT("LinesProject", "A"),
    YEAR("LinesYear", "C"),
    FUNDER("LinesFunder", "D"),
    NOK("LinesNok", "J");

    private final String definedName;
    private final String letter;

    Column(String definedName, String letter) {
      this.definedName = definedName;
      this.letter = letter;
    }

    private String onSheet(long sheet) {
      return sheet == 0 ? definedName : definedName + "_" + (sheet + 1);
    }
  }

  /**
   * Over so many lines.
   *
   * @param rowsPerSheet how many of them one sheet takes
   */
  LineSums(long lines, int rowsPerSheet) {
    this.lines = lines;
    this.rowsPerSheet = rowsPerSheet;
    this.sheets = Math.max(1, (lines + rowsPerSheet - 1) / rowsPerSheet);
  }

  /**
   * What was submitted for the project, year and funder that stand in three cells.
   *
   * @param isPlain whether the funder's name is one of the {@link PlainNames}
   */
  String of(String projectCell, String yearCell, String funderCell, boolean isPlain) {
    return rounded(
        sheet ->
            new SumFormula(
                    Column.NOK.onSheet(sheet),
                    List.of(
                        new Criterion(Column.PROJECT.onSheet(sheet), projectCell, true),
                        new Criterion(Column.YEAR.onSheet(sheet), yearCell, true),
                        new Criterion(Column.FUNDER.onSheet(sheet), funderCell, isPlain)))
                .text());
  }

  /** The sum of all lines. */
  String all() {
    return rounded(sheet -> "SUM(" + Column.NOK.onSheet(sheet) + ")");
  }

  /** To øre, because sums of binary fractions are off by a little. */
  private String rounded(LongFunction<String> sumOfSheet) {
    return LongStream.range(0, sheets)
        .mapToObj(sumOfSheet)
        .collect(Collectors.joining("+", "ROUND(", ",2)"));
  }

  /** Defines the names of the columns; the sheets must be there. */
  void define(OwnWorkbook workbook) {
    for (long sheet = 0; sheet < sheets; sheet++) {
      long first = sheet * rowsPerSheet;
      long last = Math.max(2, Math.min(lines - first, rowsPerSheet) + 1);
      String name = LongTable.sheetOf(ConsolidatedWorkbook.BUDGET_LINES, first, rowsPerSheet);
      for (Column column : Column.values()) {
        workbook.define(
            column.onSheet(sheet),
            "'" + name + "'!$" + column.letter + "$2:$" + column.letter + "$" + last);
      }
    }
  }
}
