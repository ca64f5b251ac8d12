package no.ks.budgets.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What one unit of a currency was worth in Norwegian kroner over a period.
 *
 * @param currency ISO 4217 code such as {@code EUR}
 * @param validFrom first day on which the rate holds
 * @param validTo last day on which the rate holds
 * @param nokPerUnit kroner per one unit, above zero
 * @param source who says so, such as {@code Overview 2005/2006: 100 NOK = 12 EUR}; stored with each
 *     line that it converted
 */
public record ExchangeRate(
    String currency, LocalDate validFrom, LocalDate validTo, BigDecimal nokPerUnit, String source) {

  /** Decimals of an amount in kroner: øre. */
  private static final int NOK_DECIMALS = 2;

  public ExchangeRate {
    if (currency.isBlank() || nokPerUnit.signum() <= 0 || validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "An exchange rate needs a currency, a rate above zero and a period that ends after it "
              + String.format(
                  Locale.ROOT,
                  "starts: %s %s from %s to %s",
                  currency,
                  nokPerUnit,
                  validFrom,
                  validTo));
    }
  }

  /** Kroner are worth themselves, in any year. */
  static ExchangeRate ofNok(int year) {
    return new ExchangeRate(
        ExchangeRates.NOK,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        BigDecimal.ONE,
        ExchangeRates.NOK);
  }

  /** Whether the rate holds on every day of the calendar year. */
  public boolean covers(int year) {
    return !validFrom.isAfter(LocalDate.of(year, 1, 1))
        && !validTo.isBefore(LocalDate.of(year, 12, 31));
  }

  /**
   * An amount of this currency in kroner, rounded half up (a half away from zero) to øre: 100.00
   * EUR at 8.3333333333 are 833.33 NOK.
   */
  public BigDecimal toNok(BigDecimal amount) {
    return amount.multiply(nokPerUnit).setScale(NOK_DECIMALS, RoundingMode.HALF_UP);
  }
}
