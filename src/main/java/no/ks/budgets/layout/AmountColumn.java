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

  AmountColumn inUnit(int other) {
    return new AmountColumn(columnIndex, year, funder, currency, other);
  }
}
