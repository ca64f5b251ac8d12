package no.ks.budgets.finding;

import no.ks.budgets.finding.PhrasePattern.Side;

/**
 * The phrases that findings use for what was found and expected, besides codes, numbers and what
 * somebody typed. The ledger keeps them in English, as they are raised; by its pattern each is
 * recognised and said in the language of whoever reads it.
 *
 * <p>{@code {0}} stands for one word, {@code {0+}} for any number of them.
 */
enum Phrase {
  NUMBER(Side.EXPECTED, "a number"),
  SAVED_RESULT(Side.EXPECTED, "the saved result of the formula"),
  AMOUNT_NOT_DATE(Side.EXPECTED, "an amount, not a date"),
  AMOUNT_NOT_PERCENTAGE(Side.EXPECTED, "an amount, not a percentage"),
  AMOUNT_BELOW(Side.EXPECTED, "an amount below {0}"),
  AMOUNT_OF_ZERO_OR_MORE(Side.EXPECTED, "an amount of zero or more"),
  AMOUNT(Side.EXPECTED, "an amount"),
  KNOWN_CURRENCY(Side.EXPECTED, "a known currency instead of {0+}"),
  NUMBER_SUCH_AS(Side.EXPECTED, "a number such as {0} or {1+}"),
  YEAR_SUCH_AS(Side.EXPECTED, "a year such as {0}"),
  YEAR_BETWEEN(Side.EXPECTED, "a year between {0} and {1}"),
  ONE_CURRENCY(Side.EXPECTED, "one currency"),
  VALUE(Side.EXPECTED, "a value"),
  AT_MOST_CHARACTERS(Side.EXPECTED, "at most {0} characters"),
  AT_MOST_DIGITS(Side.EXPECTED, "at most {0} digits before the decimal sign"),
  AT_MOST(Side.EXPECTED, "at most {0} {1+} ({2})"),
  PROJECT_CODE_SUCH_AS(Side.EXPECTED, "a project code such as {0}"),
  PROJECT_OF_REGISTER(Side.EXPECTED, "a project code of the register"),
  PROPOSED_FIRST(Side.EXPECTED, "{0} ({1}, proposed), {2+}"),
  PROPOSED(Side.EXPECTED, "{0} ({1}, proposed)"),
  OFFICE_NAME(Side.EXPECTED, "the name of the office"),
  ONE_RATE(Side.EXPECTED, "one rate for {0} from {1} to {2}"),
  OWN_FIELDS(Side.EXPECTED, "a row of its own project, year and funder"),
  SUM_OR_NAME(Side.EXPECTED, "the sum of the rows above, or another name"),
  OWN_LINE(Side.EXPECTED, "a line of its own, or the word Total"),
  HEADING_EACH_COLUMN(Side.EXPECTED, "a heading for each column"),
  VALUE_OR_MERGED(Side.EXPECTED, "a value in each row, or merged cells"),
  VALUE_EACH_ROW(Side.EXPECTED, "a value in each row"),
  TABLES_APART(Side.EXPECTED, "tables one below the other, or on sheets of their own"),
  MERGED_HEADING(Side.EXPECTED, "a heading merged over all of its columns, or none merged"),
  SAID_ONCE(Side.EXPECTED, "the same said once"),
  LINE_OR_REMARK(Side.EXPECTED, "a budget line, or the remark above the table"),
  DECIDED_BY(Side.EXPECTED, "decided by {0+} in {1+}"),
  AMOUNTS_WITH_SEMICOLONS(Side.EXPECTED, "{0} amounts with semicolons between them"),
  ROW_NOT_THE_SUM(Side.EXPECTED, "a row that is not the sum of rows {0} to {1}"),
  SUM_OF_ROWS(Side.EXPECTED, "{0}, the sum of rows {1} to {2}"),
  WITHOUT_UNREAD(Side.EXPECTED, "{0} without the amounts that cannot be read, in rows {1+}"),
  ONE_ROW_EACH(Side.EXPECTED, "one row for each purpose"),
  EACH_BUDGET_ONCE(Side.EXPECTED, "each budget once"),
  ONE_CELL_EACH(Side.EXPECTED, "one cell for each heading"),
  ONE_COLUMN_EACH(Side.EXPECTED, "one column for each field"),
  CATEGORY_OR_DESCRIPTION(Side.EXPECTED, "a category or a description"),
  SAME_IN_COLUMNS(Side.EXPECTED, "the same said in the columns of the row"),
  WHOLE_ABOVE(Side.EXPECTED, "the whole amount in the row above"),
  TELLING_HEADING(Side.EXPECTED, "a heading that says what the numbers are"),
  ROW_BELOW_HEADINGS(Side.EXPECTED, "at least one row below the headings"),
  ONE_CURRENCY_COLUMN(Side.EXPECTED, "one column of amounts, in one currency"),
  HEADING_ROW_KNOWN(
      Side.EXPECTED, "a heading row in which at least two and half of the headings are known"),
  HEADING_ROW_AMOUNT(Side.EXPECTED, "a heading row with an amount or years"),
  HEADING_ROW(Side.EXPECTED, "a heading row"),
  BUDGET(Side.EXPECTED, "a budget"),
  FILE(Side.EXPECTED, "a file"),
  READABLE_FILE(Side.EXPECTED, "a file that may be read"),
  FORMATS(
      Side.EXPECTED,
      "Excel workbook (.xlsx, .xlsm, .xlsb, .xls), OpenDocument spreadsheet (.ods) or CSV text"),
  VISIBLE(Side.EXPECTED, "visible"),
  NOT_STRUCK(Side.EXPECTED, "not struck through"),
  UNIT_OF_COLUMN(Side.EXPECTED, "the unit of the column, or the plain number"),
  SAME_UNIT(Side.EXPECTED, "the same unit as {0+}"),
  SUM_GRANTED(Side.EXPECTED, "{0} {1}: {2} granted"),
  SUM_ELSEWHERE(Side.EXPECTED, "{0} {1}: nothing granted, and at most {2} elsewhere"),
  ONE_UNIT(Side.EXPECTED, "one unit in the heading of each amount column"),
  UNIT_IN_HEADING(Side.EXPECTED, "the unit in the heading of each amount column"),
  KNOWN_UNIT(Side.EXPECTED, "NOK, NOK 1000 or million NOK"),
  GRANTED_IS_SUM(Side.EXPECTED, "{0} granted, the sum of the costs as they stand"),
  GRANTED_IS_PRODUCTS(Side.EXPECTED, "{0} granted, the sum of quantity times cost"),
  HEADING_SUCH_AS(Side.EXPECTED, "a heading such as {0+} or {1+}"),
  PLAIN_NUMBERS(Side.EXPECTED, "all amounts of the column as plain numbers"),
  UNIT_EVERYWHERE(Side.EXPECTED, "the unit with every amount, or none"),
  CURRENCY_ABOVE(Side.EXPECTED, "the currency above the table or in its heading"),
  BELOW_ZERO(Side.EXPECTED, "an amount below zero"),
  WHAT_IS_PAID(Side.EXPECTED, "what is paid for"),
  IN_NO_OTHER_ROW(Side.EXPECTED, "an amount that no other row holds"),
  REFERS_TO_ITSELF(Side.EXPECTED, "it refers to itself by way of {0+}"),
  REFERS_TO_WORKBOOK(Side.EXPECTED, "it refers to another workbook"),
  REFERS_TO_NO_SHEET(Side.EXPECTED, "it refers to a sheet that the workbook does not have"),
  NO_SUCH_NAME(Side.EXPECTED, "it uses a name that the workbook does not define"),
  DEPENDS_ON(Side.EXPECTED, "it depends on {0+}, which has no result"),
  NOT_UNDERSTOOD(Side.EXPECTED, "the formula is not understood here"),
  LATER_FILE(Side.EXPECTED, "one file that is plainly the later"),
  GRANTED(Side.EXPECTED, "{0} granted {1}"),
  ONE_OR_OTHER(Side.EXPECTED, "{0} or {1}"),

  OVER_COLUMNS(Side.FOUND, "{0+} over several columns with numbers"),
  CONTINUED_ROWS(Side.FOUND, "{0+}, and {1} rows that continue a row above"),
  MERGED_OVER(Side.FOUND, "{0+}, and cells merged over {1+}"),
  CALLED_REMARK(Side.FOUND, "a number beside what is called a remark"),
  CALLED_BALANCE(Side.FOUND, "an amount beside what is called a balance"),
  CALLED_PART(Side.FOUND, "a row that says it is a part of another"),
  BLANK_BELOW(Side.FOUND, "a blank cell below a filled one"),
  SAME_AS(Side.FOUND, "same as {0+} row {1}"),
  BELOW_TOTAL(Side.FOUND, "an amount below the total"),
  NO_SUM(Side.FOUND, "a row called a total that is the sum of nothing above"),
  LINE_ABOVE(Side.FOUND, "the line «{0+}» in {1}"),
  RIGHT_OF_HEADINGS(Side.FOUND, "a number to the right of the last heading"),
  AMOUNT_ALONE(Side.FOUND, "an amount alone"),
  HIDDEN(Side.FOUND, "hidden"),
  SHOWN_AS_NOTHING(Side.FOUND, "{0+} in the format {1+}, which shows nothing"),
  STRUCK(Side.FOUND, "{0+}, struck through"),
  NO_HEADING(Side.FOUND, "no heading"),
  ROWS(Side.FOUND, "{0} rows"),
  TWO_TABLES(Side.FOUND, "{0+}, table below row {1}; beside {2+}, table below row {3}"),
  TABLE_BELOW_ROW(Side.FOUND, "{0+}, table below row {1}"),
  READ_ELSE(Side.FOUND, "{0} {1}: {2} as read, else {3}"),
  SUM_OR_PRODUCTS(Side.FOUND, "{0} as the sum of the costs, {1} as the sum of quantity times cost"),
  ONLY_UNDERSTOOD(Side.FOUND, "only {0+} understood"),
  DIFFERENT_UNITS(Side.FOUND, "headings and remarks of different units"),
  NO_UNIT(Side.FOUND, "no unit, and another table of the file is in thousands or millions"),
  BESIDE(Side.FOUND, "{0+} beside {1+} in {2}"),
  IN_UNITS(Side.FOUND, "{0+} in units of {1}"),
  NO_RATE(Side.FOUND, "{0} {1}: none"),
  TWO_HEADINGS(Side.FOUND, "{0} «{1+}» and {2} «{3+}»"),
  ALSO_IN(Side.FOUND, "{0} of {1+} for {2}, also in {3+}");

  private final PhrasePattern pattern;

  Phrase(Side side, String english) {
    pattern = new PhrasePattern(side, english);
  }

  PhrasePattern pattern() {
    return pattern;
  }

  /** What is said in English, with its arguments in braces. */
  String english() {
    return pattern.english();
  }

  /** The key of its translation. */
  String key() {
    return "phrase." + name();
  }
}
