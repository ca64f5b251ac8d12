package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of the page.
 *
 * @param id unique on the page
 * @param title what it lists
 * @param columns from left to right
 * @param rows from top to bottom, each with a cell a column
 * @param more what to say where not every row is here; empty where every one is
 */
record PageTable(String id, String title, List<Column> columns, List<Row> rows, String more) {

  /** Most rows of a table; the whole lies in the CSV files and the workbook. */
  static final int MAX_ROWS = 1_000;

  /** A column; numbers stand to the right. */
  record Column(String heading, boolean isNumber) {

    static Column text(String heading) {
      return new Column(heading, false);
    }

    static Column number(String heading) {
      return new Column(heading, true);
    }
  }

  /** A row, to which a link leads where its anchor is not empty. */
  record Row(String anchor, List<Cell> cells) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it says
   * @param quiet what it says below that, less loudly; may be empty
   * @param order what it is sorted by: a plain number; empty where that is the text
   * @param chip the kind of mark that the text is; empty where it is none
   * @param target the anchor to which it leads; empty where it leads nowhere
   */
  record Cell(String text, String quiet, String order, String chip, String target) {

    Cell {
      text = PageText.of(text);
      quiet = PageText.of(quiet);
    }

    static Cell text(String text) {
      return new Cell(text, "", "", "", "");
    }

    static Cell text(String text, String quiet) {
      return new Cell(text, quiet, "", "", "");
    }

    static Cell number(String text, BigDecimal number) {
      return new Cell(text, "", number.toPlainString(), "", "");
    }

    static Cell number(String text, long number) {
      return number(text, BigDecimal.valueOf(number));
    }

    /** A word that stands for one of a few states. */
    static Cell chip(String text, String kind) {
      return new Cell(text, "", "", kind, "");
    }
  }

  PageTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  PageTable(String id, String title, List<Column> columns, List<Row> rows) {
    this(id, title, columns, rows, "");
  }
}
