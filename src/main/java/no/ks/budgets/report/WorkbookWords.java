package no.ks.budgets.report;

import java.math.BigDecimal;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.review.AmountText;
import no.ks.budgets.review.Column;

/**
 * What the consolidated workbook says, in one language. Its sheets are called the same in all
 * languages.
 */
final class WorkbookWords {

  private final ReportWords shared;
  private final LabelTexts<Label> labels;

  /** Titles, headings and sentences; see {@code workbook_en.properties}. */
  enum Label {
    DOCUMENT_TITLE,
    /** {0} is the years, with a comma before them. */
    DOCUMENT_SUBJECT,
    DOCUMENT_KEYWORDS,
    /** Below printed pages; &P is the page, &N how many there are. */
    PAGE_NUMBERS,
    OVERVIEW_TITLE,
    OVERVIEW_NOTE,
    /** {0} figures that match, {1} all of them, {2} NOK. */
    OVERVIEW_MATCHED,
    /** {0} is the title of a project. */
    HALTED,
    TOTAL,
    /** {0} is a funder. */
    OF_WHICH,
    /** {0} is a currency, here and below. */
    TOTAL_IN,
    TOTAL_CONVERTED,
    ROUNDING_DIFFERENCE,
    NOK_PER,
    SOURCE_OF_RATE,
    NO_RATE,
    /** {0} is a currency, {1} a year. */
    NO_RATE_COVERS,
    RECONCILIATION_TITLE,
    /** {0} in NOK. */
    RECONCILIATION_NOTE,
    NO_GRANTS,
    TOTAL_IN_SIGHT,
    TOTAL_OF_LINES,
    NOT_IN_A_ROW,
    BY_COUNTRY_TITLE,
    BY_FUNDER_TITLE,
    BY_PROGRAMME_TITLE,
    /** {0} is the name of a sheet. */
    TOTALS_NOTE,
    /** {0} is a year. */
    CHART_TITLE,
    PROGRAMME_MUNICIPAL,
    PROGRAMME_INSTITUTIONAL,
    PROGRAMME_OTHER,
    YEAR_ON_YEAR_TITLE,
    YEAR_ON_YEAR_NOTE,
    CODE,
    COUNTRY,
    PROJECT,
    PARTNERS,
    YEAR,
    FUNDER,
    CURRENCY,
    GRANTED,
    SUBMITTED,
    DIFFERENCE,
    DIFFERENCE_PERCENT,
    STATUS,
    SUBMISSIONS,
    BUDGET_LINES,
    NOTE,
    PROGRAMME,
    PROGRAMME_TOTAL,
    KS_SHARE,
    CHANGE,
    CHANGE_PERCENT,
    /** {0} is a currency. */
    GRANTED_IN,
    SUBMITTED_IN,
    OFFICE,
    CATEGORY,
    DESCRIPTION,
    AMOUNT,
    NOK_PER_UNIT,
    AMOUNT_NOK,
    FILE,
    SHEET,
    ROW,
    CELL,
    SEVERITY,
    FIELD,
    WHAT_IS_WRONG,
    FOUND,
    EXPECTED,
    WHAT_TO_DO,
    READ,
    ACCEPTED,
    REJECTED,
    IGNORED,
    MESSAGE,
    FORMAT,
    BYTES,
    SHA_256,
    WHAT_HAPPENED,
    NOK_BEFORE,
    NOK_NOW,
    DIFFERENCE_NOK,
    LINES_BEFORE,
    LINES_NOW,
    FILE_BEFORE,
    FILE_NOW,
    /** {0} budget lines. */
    LINE,
    LINES,
    NO_LINES,
    NO_FILES,
    NO_FINDINGS,
    NO_CHANGES,
    NOTE_NOT_SENT,
    /** {0} is an enumeration of offices, here and in the next. */
    NOTE_NOT_SENT_BY,
    NOTE_FILE_REFUSED,
    /** {0} in NOK, {1} a funder. */
    NOTE_OTHER_FUNDER,
    /** {0} a funder, {1} an enumeration of funders with their grants. */
    NOTE_WRONG_FUNDER,
    /** {0} a year, {1} an enumeration of years. */
    NOTE_NOT_GRANTED,
    NOTE_NEVER_GRANTED,
    UNKNOWN_AMOUNT,
    /** {0} rows, {1} what money is in them, here and below. */
    NOTE_ROW_HELD,
    NOTE_ROWS_HELD,
    NOTE_ROW_UNCLEAR,
    NOTE_ROWS_UNCLEAR,
    NOTE_NOTHING_HELD,
    NOTE_HALTED
  }

  WorkbookWords(Language language) {
    shared = new ReportWords(language);
    labels = new LabelTexts<>(Label.class, "workbook", language);
  }

  /** What all reports say alike. */
  ReportWords shared() {
    return shared;
  }

  String of(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  /**
   * A text about a count, which differs where it is one.
   *
   * @param count the first argument of the text
   * @param more its further arguments
   */
  String counted(long count, Label one, Label many, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = AmountText.of(BigDecimal.valueOf(count));
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(count == 1 ? one : many, arguments);
  }

  /**
   * A column of texts.
   *
   * @param width in characters
   */
  Column column(Label heading, int width) {
    return Column.text(of(heading), width);
  }

  /**
   * A column of numbers.
   *
   * @param width in characters
   */
  Column numberColumn(Label heading, int width, Object... arguments) {
    return Column.number(of(heading, arguments), width);
  }
}
