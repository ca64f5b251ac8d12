package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.money.ExchangeRates;

/**
 * The currency in which totals are shown besides kroner, each year's by the rate that holds for all
 * of it. A year without one has no such totals, and says so.
 */
public final class ReportCurrency {

  private final String code;
  private final ExchangeRates rates;

  /**
   * Totals in a currency.
   *
   * @param code ISO 4217 code; nothing is shown besides kroner for NOK
   * @param rates all that are in force
   */
  public ReportCurrency(String code, ExchangeRates rates) {
    this.code = code;
    this.rates = rates;
  }

  boolean isShown() {
    return !code.equals(ExchangeRates.NOK);
  }

  String code() {
    return code;
  }

  /** The rate of a year; empty where none covers it, or several that differ. */
  Optional<ExchangeRate> rate(int year) {
    return rates
        .lookup(code, year)
        .fold(Optional::of, Optional::empty, several -> Optional.empty());
  }

  /** Kroner in whole units of the currency, rounded half up (a half away from zero). */
  static BigDecimal whole(BigDecimal nok, ExchangeRate rate) {
    return nok.divide(rate.nokPerUnit(), 0, RoundingMode.HALF_UP);
  }
}
