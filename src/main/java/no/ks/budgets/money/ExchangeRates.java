package no.ks.budgets.money;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The exchange rates that are in force, for lookups from any number of threads. */
public final class ExchangeRates {

  /** The currency that everything is consolidated in. */
  public static final String NOK = "NOK";

  private final List<ExchangeRate> rates;
  private final Map<String, List<ExchangeRate>> byCurrency;

  /**
   * @param rates in the order of their files; rates for NOK itself are not needed and not used
   */
  public ExchangeRates(List<ExchangeRate> rates) {
    this.rates = List.copyOf(rates);
    this.byCurrency = rates.stream().collect(Collectors.groupingBy(ExchangeRate::currency));
  }

  /** All rates in the order of their files. */
  public List<ExchangeRate> rates() {
    return rates;
  }

  /**
   * The rate for amounts of a budget year. It must hold for the whole calendar year: a rate of the
   * first half says nothing about the second.
   *
   * @param currency ISO 4217 code in capitals
   */
  public RateLookup lookup(String currency, int year) {
    if (currency.equals(NOK)) {
      return new RateLookup.Found(ExchangeRate.ofNok(year));
    }
    List<ExchangeRate> covering =
        byCurrency.getOrDefault(currency, List.of()).stream()
            .filter(rate -> rate.covers(year))
            .toList();
    if (covering.isEmpty()) {
      return new RateLookup.Missing();
    }
    ExchangeRate first = covering.get(0);
    boolean agree =
        covering.stream().allMatch(rate -> rate.nokPerUnit().compareTo(first.nokPerUnit()) == 0);
    return agree ? new RateLookup.Found(first) : new RateLookup.Ambiguous(covering);
  }
}
