package no.ks.budgets.register;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A frame agreement: what a funder promised for several years together, and grants project by
 * project and year by year.
 *
 * @param name by which grants refer to it, such as {@code NMFA 2007–2009}
 * @param funder such as {@code NMFA}
 * @param currency ISO 4217 code
 * @param firstYear calendar year
 * @param lastYear calendar year, the first one or later
 * @param total of all years, in {@code currency}
 */
public record Frame(
    String name, String funder, String currency, int firstYear, int lastYear, BigDecimal total) {

  public Frame {
    if (name.isBlank() || funder.isBlank() || currency.isBlank() || firstYear > lastYear) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "A frame needs a name, a funder, a currency and years in order: %s %d to %d",
              name,
              firstYear,
              lastYear));
    }
  }

  /** Whether a year is one of its own, the first and the last included. */
  public boolean covers(int year) {
    return firstYear <= year && year <= lastYear;
  }
}
