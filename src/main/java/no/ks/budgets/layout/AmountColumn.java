package no.ks.budgets.layout;

/**
 * A column of budgeted amounts.
 *
 * @param columnIndex 0-based
 * @param year the year of its heading; 0 where the year stands elsewhere
 * @param funder the funder of its heading, as typed; empty where the funder stands elsewhere
 * @param currency ISO 4217 code of its heading, or what stands there instead of one; empty where
 *     the currency stands elsewhere
 * @param unit what one unit is worth: 1, 1000 or 1000000
 */
public record AmountColumn(int columnIndex, int year, String funder, String currency, int unit) {

  /** Whether it is for the year and funder of another, as far as its heading names any. */
  public boolean covers(AmountColumn other) {
    return (year == 0 || year == other.year) && (funder.isEmpty() || funder.equals(other.funder));
  }

  AmountColumn inUnit(int other) {
    return new AmountColumn(columnIndex, year, funder, currency, other);
  }
}
