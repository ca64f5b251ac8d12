package no.ks.budgets.review;

import java.util.List;

/**
 * A table of any length: headings in row 1, one row a record, and where a sheet is full, the rest
 * on sheets of the same name and a number, such as {@code Budget lines 2}.
 */
public final class LongTable {

  /** Rows that a sheet of Excel has below one row of headings. */
  public static final int ROWS_PER_SHEET = 1_048_575;

  private final OwnWorkbook workbook;
  private final String name;
  private final List<Column> columns;
  private final int rowsPerSheet;
  private final Form form;
  private SheetPage page;
  private long rows;

  /** What is to be done to each sheet of a table that people work in. */
  interface Form {

    /** How many columns stay in sight. */
    int frozenColumns();

    /** Completes a sheet that has all its rows; the last one is the current one. */
    void finish(SheetPage page);
  }

  private static final Form PLAIN =
      new Form() {
        @Override
        public int frozenColumns() {
          return 0;
        }

        @Override
        public void finish(SheetPage page) {
          page.filter();
        }
      };

  /** Makes tables with names of the sheets. */
  private static final class Named implements Form {

    private final String tableName;
    private int sheets;

    Named(String tableName) {
      this.tableName = tableName;
    }

    @Override
    public int frozenColumns() {
      return 0;
    }

    @Override
    public void finish(SheetPage page) {
      sheets++;
      page.table(sheets == 1 ? tableName : tableName + "_" + sheets);
    }
  }

  /**
   * Begins a table.
   *
   * @param name of its first sheet
   * @param rowsPerSheet rows below the headings of one sheet, at most {@link #ROWS_PER_SHEET}
   */
  public LongTable(OwnWorkbook workbook, String name, List<Column> columns, int rowsPerSheet) {
    this(workbook, name, columns, rowsPerSheet, PLAIN);
  }

  /**
   * Begins a table that formulas may name; on further sheets it is called after their numbers.
   *
   * @param tableName such as {@code BudgetLines}
   */
  public LongTable(
      OwnWorkbook workbook, String name, String tableName, List<Column> columns, int rowsPerSheet) {
    this(workbook, name, columns, rowsPerSheet, new Named(tableName));
  }

  LongTable(OwnWorkbook workbook, String name, List<Column> columns, int rowsPerSheet, Form form) {
    this.workbook = workbook;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rowsPerSheet = rowsPerSheet;
    this.form = form;
    this.page = opened(name);
  }

  private SheetPage opened(String sheetName) {
    SheetPage opened = workbook.page(sheetName);
    opened.widths(columns.stream().map(Column::width).toList());
    opened.header(columns);
    opened.freezeHeader(1, form.frozenColumns());
    return opened;
  }

  /** Begins the next row and hands over the sheet that it is on. */
  public SheetPage startRow() {
    if (rows > 0 && rows % rowsPerSheet == 0) {
      form.finish(page);
      page = opened(sheetOf(name, rows, rowsPerSheet));
    }
    rows++;
    return page.startRow();
  }

  /** How many rows there are so far. */
  public long rows() {
    return rows;
  }

  /** Ends the table; an empty one says so. */
  public void finish(String sentenceIfEmpty) {
    if (rows == 0) {
      page.startRow().text(sentenceIfEmpty, Look.NOTE, Tint.NONE);
      page.merge(1, 1, 0, columns.size() - 1);
    } else {
      form.finish(page);
    }
  }

  /**
   * Where a row is, as a link takes it.
   *
   * @param index of the row among all, 0-based
   */
  public static String place(String name, long index, int rowsPerSheet) {
    return "'" + sheetOf(name, index, rowsPerSheet) + "'!A" + (index % rowsPerSheet + 2);
  }

  /** The name of the sheet that a row is on; the index is 0-based. */
  public static String sheetOf(String name, long index, int rowsPerSheet) {
    long number = index / rowsPerSheet + 1;
    return number == 1 ? name : name + " " + number;
  }
}
