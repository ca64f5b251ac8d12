package no.ks.budgets.review;

import java.util.Arrays;
import java.util.List;
import no.ks.budgets.layout.Field;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet on which staff decide about rejected rows: in this order when it is
 * written, found by its heading, in any language of reports, when it comes back.
 */
enum ReviewColumn {
  OFFICE(11, Kind.ORIGINAL),
  FILE(19, Kind.ORIGINAL),
  SHEET(10, Kind.ORIGINAL),
  ROW(5, Kind.ORIGINAL),
  CELL(7, Kind.EXPLANATION),
  PROJECT(10, Kind.ORIGINAL),
  YEAR(9, Kind.ORIGINAL),
  FUNDER(8, Kind.ORIGINAL),
  AMOUNT(12, Kind.ORIGINAL),
  WRONG(30, Kind.EXPLANATION),
  FOUND(12, Kind.EXPLANATION),
  EXPECTED(17, Kind.EXPLANATION),
  TO_DO(28, Kind.EXPLANATION),
  DIFFERENCE(12, Kind.EXPLANATION),
  CATEGORY(14, Kind.ORIGINAL),
  DESCRIPTION(20, Kind.ORIGINAL),
  CURRENCY(10, Kind.ORIGINAL),
  AS_SENT(34, Kind.EXPLANATION),
  DECISION(14, Kind.ENTRY),
  CORRECT_PROJECT(12, Field.PROJECT),
  CORRECT_OFFICE(11, Field.OFFICE),
  CORRECT_YEAR(8, Field.YEAR),
  CORRECT_FUNDER(8, Field.FUNDER),
  CORRECT_CATEGORY(11, Field.CATEGORY),
  CORRECT_DESCRIPTION(15, Field.DESCRIPTION),
  CORRECT_CURRENCY(9, Field.CURRENCY),
  CORRECT_AMOUNT(12, Field.AMOUNT),
  REVIEWER(11, Kind.ENTRY),
  COMMENT(18, Kind.ENTRY),
  ACCEPTABLE(12, Kind.EXPLANATION),
  ROW_ID(9, Kind.IDENTITY),
  VERSION(9, Kind.IDENTITY);

  /** What a column is for. */
  private enum Kind {
    /** What was sent; a change of it is noticed. */
    ORIGINAL,
    EXPLANATION,
    /** Filled in by staff. */
    ENTRY,
    IDENTITY
  }

  private final int width;
  private final Kind kind;
  private final @Nullable Field corrected;

  ReviewColumn(int width, Kind kind) {
    this(width, kind, null);
  }

  ReviewColumn(int width, Field corrected) {
    this(width, Kind.ENTRY, corrected);
  }

  ReviewColumn(int width, Kind kind, @Nullable Field corrected) {
    this.width = width;
    this.kind = kind;
    this.corrected = corrected;
  }

  /** The columns that repeat what was sent, in the order in which their checks are written. */
  static List<ReviewColumn> originals() {
    return Arrays.stream(values()).filter(column -> column.kind == Kind.ORIGINAL).toList();
  }

  /** The field that an entry in this column corrects; null for all other columns. */
  @Nullable Field corrected() {
    return corrected;
  }

  boolean isEntry() {
    return kind == Kind.ENTRY;
  }

  boolean isOriginal() {
    return kind == Kind.ORIGINAL;
  }

  /** Whether a decision cannot be understood without the column. */
  boolean isNeeded() {
    return kind != Kind.EXPLANATION;
  }

  /** Whether the column is for programs, and not printed. */
  boolean isIdentity() {
    return kind == Kind.IDENTITY || this == ACCEPTABLE;
  }

  /** As it is written, with its heading in some language. */
  Column column(String heading) {
    if (kind == Kind.ENTRY) {
      return Column.entry(heading, width);
    }
    return this == AMOUNT || this == DIFFERENCE
        ? Column.number(heading, width)
        : Column.text(heading, width);
  }

  /** How a cell for entries looks. */
  Look entryLook() {
    if (corrected == Field.AMOUNT) {
      return Look.ENTRY_OF_AMOUNT;
    }
    return corrected == Field.YEAR ? Look.ENTRY_OF_NUMBER : Look.ENTRY;
  }
}
