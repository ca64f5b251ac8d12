package no.ks.budgets.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.budgets.layout.Field;
import no.ks.budgets.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet on which staff decide about rejected rows: in this order when it is
 * written, found by its heading when it comes back.
 */
enum ReviewColumn {
  OFFICE("Office", 11, Kind.ORIGINAL),
  FILE("File", 19, Kind.ORIGINAL),
  SHEET("Sheet", 10, Kind.ORIGINAL),
  ROW("Row", 5, Kind.ORIGINAL),
  CELL("Cell", 7, Kind.EXPLANATION),
  PROJECT("Project", 10, Kind.ORIGINAL),
  YEAR("Year", 9, Kind.ORIGINAL),
  FUNDER("Funder", 8, Kind.ORIGINAL),
  AMOUNT("Amount", 12, Kind.ORIGINAL),
  WRONG("What is wrong", 30, Kind.EXPLANATION),
  FOUND("Found", 12, Kind.EXPLANATION),
  EXPECTED("Expected", 17, Kind.EXPLANATION),
  TO_DO("What to do", 28, Kind.EXPLANATION),
  DIFFERENCE("Difference", 12, Kind.EXPLANATION),
  CATEGORY("Category", 14, Kind.ORIGINAL),
  DESCRIPTION("Description", 20, Kind.ORIGINAL),
  CURRENCY("Currency", 10, Kind.ORIGINAL),
  AS_SENT("The row as it was sent", 34, Kind.EXPLANATION),
  DECISION("Decision", 14, Kind.ENTRY),
  CORRECT_PROJECT("Correct project", 12, Field.PROJECT),
  CORRECT_OFFICE("Correct office", 11, Field.OFFICE),
  CORRECT_YEAR("Correct year", 8, Field.YEAR),
  CORRECT_FUNDER("Correct funder", 8, Field.FUNDER),
  CORRECT_CATEGORY("Correct category", 11, Field.CATEGORY),
  CORRECT_DESCRIPTION("Correct description", 15, Field.DESCRIPTION),
  CORRECT_CURRENCY("Correct currency", 9, Field.CURRENCY),
  CORRECT_AMOUNT("Correct amount", 12, Field.AMOUNT),
  REVIEWER("Reviewer", 11, Kind.ENTRY),
  COMMENT("Comment", 18, Kind.ENTRY),
  ACCEPTABLE("May be accepted as is", 12, Kind.EXPLANATION),
  ROW_ID("Row id", 9, Kind.IDENTITY),
  VERSION("Version", 9, Kind.IDENTITY);

  /** What a column is for. */
  private enum Kind {
    /** What was sent; a change of it is noticed. */
    ORIGINAL,
    EXPLANATION,
    /** Filled in by staff. */
    ENTRY,
    IDENTITY
  }

  private static final Map<String, ReviewColumn> BY_HEADING =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  column -> PlainText.fold(column.heading), Function.identity()));

  private final String heading;
  private final int width;
  private final Kind kind;
  private final @Nullable Field corrected;

  ReviewColumn(String heading, int width, Kind kind) {
    this(heading, width, kind, null);
  }

  ReviewColumn(String heading, int width, Field corrected) {
    this(heading, width, Kind.ENTRY, corrected);
  }

  ReviewColumn(String heading, int width, Kind kind, @Nullable Field corrected) {
    this.heading = heading;
    this.width = width;
    this.kind = kind;
    this.corrected = corrected;
  }

  /** The column with that heading, however it is typed; null where it is none of ours. */
  static @Nullable ReviewColumn ofHeading(String text) {
    return BY_HEADING.get(PlainText.fold(text));
  }

  /** The columns that repeat what was sent, in the order in which their checks are written. */
  static List<ReviewColumn> originals() {
    return Arrays.stream(values()).filter(column -> column.kind == Kind.ORIGINAL).toList();
  }

  String heading() {
    return heading;
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

  Column column() {
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

  /** The word for findings, such as {@code correct project}. */
  String word() {
    return heading.toLowerCase(Locale.ROOT);
  }
}
