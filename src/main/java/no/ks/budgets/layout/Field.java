package no.ks.budgets.layout;

import java.util.Locale;

/** What a column, or a label beside a value, can stand for. */
public enum Field {
  PROJECT,
  TITLE,
  COUNTRY,
  PARTNER,
  OFFICE,
  YEAR,
  PERIOD_START,
  PERIOD_END,
  FUNDER,
  CATEGORY,
  DESCRIPTION,
  CURRENCY,
  AMOUNT,
  /** The sum of the amounts of a row; a check, or the amount itself where there is no other. */
  ROW_TOTAL,
  /** What was spent, is left or is expected, which is no budget. */
  ACTUAL,
  /** What somebody else pays, or an own contribution, which no funder of ours grants. */
  CO_FINANCING,
  QUANTITY,
  PERCENT,
  NOTE;

  /** The name used in findings and in the dictionary of labels, such as {@code amount}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a value for it may stand once, above the table, for all rows below. */
  boolean canStandAboveTable() {
    return switch (this) {
      case PROJECT,
          TITLE,
          COUNTRY,
          PARTNER,
          OFFICE,
          YEAR,
          PERIOD_START,
          PERIOD_END,
          FUNDER,
          CURRENCY ->
          true;
      default -> false;
    };
  }

  /** Whether only one column of a table may claim it. */
  boolean isSingle() {
    return switch (this) {
      case CATEGORY, DESCRIPTION, ACTUAL, CO_FINANCING, QUANTITY, PERCENT, NOTE -> false;
      default -> true;
    };
  }
}
