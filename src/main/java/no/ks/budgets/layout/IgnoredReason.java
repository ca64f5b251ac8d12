package no.ks.budgets.layout;

import java.util.Locale;

/** Why a row is no budget line. */
public enum IgnoredReason {
  /** Nothing stands in it. */
  BLANK,
  /** It stands above the headings: a title, a label with its value, a logo's text. */
  TITLE,
  /** It holds the headings. */
  HEADER,
  /** It holds text below or between the rows, without an amount. */
  NOTE,
  /** It sums up other rows, which are checked against it. */
  TOTAL,
  /** It stands in a sheet that a layout file leaves out. */
  LEFT_OUT;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
