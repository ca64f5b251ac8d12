package no.ks.budgets.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One cell that holds something. Empty cells do not exist.
 *
 * @param columnIndex 0-based; 0 is column A
 * @param kind what the cell holds
 * @param text the raw text: the characters of a text cell; a number as the file writes it ({@code
 *     1035000}, {@code 1.035E6}); a date as {@code 2006-01-31}; a time or a date with time as ISO
 *     text; {@code TRUE} or {@code FALSE}; an error such as {@code #REF!}; for a formula without a
 *     saved value, the formula with its equals sign
 * @param numberFormat the number format of the cell such as {@code #,##0.00 "kr"}; empty for
 *     General and for text
 * @param formula whether the value is the result of a formula
 * @param hiddenColumn whether its column is hidden
 * @param calculation what became of a formula that was saved without its result; null for any other
 *     cell, and where the format does not let formulas be calculated
 * @param struck whether what stands here is struck through, or a part of it is
 */
public record Cell(
    int columnIndex,
    Kind kind,
    String text,
    String numberFormat,
    boolean formula,
    boolean hiddenColumn,
    @Nullable Calculation calculation,
    boolean struck) {

  /**
   * Digits that a spreadsheet program keeps and shows; what lies beyond is noise of binary
   * fractions.
   */
  private static final MathContext SPREADSHEET_PRECISION =
      new MathContext(15, RoundingMode.HALF_EVEN);

  /** What a cell can hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR,
    FORMULA_WITHOUT_VALUE
  }

  /** A cell in a column that is not hidden. */
  public Cell(int columnIndex, Kind kind, String text, String numberFormat, boolean formula) {
    this(columnIndex, kind, text, numberFormat, formula, false);
  }

  /** A cell in a column that may be hidden. */
  public Cell(
      int columnIndex,
      Kind kind,
      String text,
      String numberFormat,
      boolean formula,
      boolean hiddenColumn) {
    this(columnIndex, kind, text, numberFormat, formula, hiddenColumn, null);
  }

  /** A cell that is not struck through. */
  public Cell(
      int columnIndex,
      Kind kind,
      String text,
      String numberFormat,
      boolean formula,
      boolean hiddenColumn,
      @Nullable Calculation calculation) {
    this(columnIndex, kind, text, numberFormat, formula, hiddenColumn, calculation, false);
  }

  public static Cell text(int columnIndex, String text) {
    return new Cell(columnIndex, Kind.TEXT, text, "", false);
  }

  public static Cell number(int columnIndex, String text) {
    return new Cell(columnIndex, Kind.NUMBER, text, "", false);
  }

  /**
   * The number, from the text of the file and never through a displayed format, to the 15 digits
   * that a spreadsheet program keeps: {@code 1234.5600000000001} is 1234.56.
   *
   * @throws IllegalStateException where the cell is no number
   */
  public BigDecimal number() {
    if (kind != Kind.NUMBER) {
      throw new IllegalStateException("Not a number but " + kind + ": " + text);
    }
    BigDecimal exact = new BigDecimal(text);
    return exact.precision() <= SPREADSHEET_PRECISION.getPrecision()
        ? exact
        : exact.round(SPREADSHEET_PRECISION);
  }

  /** The same in a hidden column. */
  Cell inHiddenColumn() {
    return new Cell(columnIndex, kind, text, numberFormat, formula, true, calculation, struck);
  }

  /** The same with what became of its formula. */
  Cell with(Calculation made) {
    return new Cell(columnIndex, kind, text, numberFormat, formula, hiddenColumn, made, struck);
  }

  /** The same, struck through. */
  public Cell struckThrough() {
    return new Cell(
        columnIndex, kind, text, numberFormat, formula, hiddenColumn, calculation, true);
  }

  /** The same in another column, 0-based. */
  Cell inColumn(int column) {
    return new Cell(column, kind, text, numberFormat, formula, hiddenColumn, calculation, struck);
  }

  /** Whether a value stands here that we have calculated, because the file had no result. */
  public boolean isCalculated() {
    return calculation != null && calculation.isSolved() && kind != Kind.ERROR;
  }

  /** Whether nothing but white space stands here. */
  public boolean isBlank() {
    return kind == Kind.TEXT && text.isBlank();
  }
}
