package no.ks.budgets.money;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The answer to the question which exchange rate holds for a currency and a year. */
public sealed interface RateLookup {

  /** One rate holds, or several that agree. */
  record Found(ExchangeRate rate) implements RateLookup {}

  /** No rate covers the whole year. A rate is never guessed. */
  record Missing() implements RateLookup {}

  /** Several rates cover the year and differ, in the order of their files. */
  record Ambiguous(List<ExchangeRate> rates) implements RateLookup {

    public Ambiguous {
      rates = List.copyOf(rates);
    }
  }

  /** One result for each of the three answers. */
  default <T> T fold(
      Function<ExchangeRate, T> found,
      Supplier<T> missing,
      Function<List<ExchangeRate>, T> ambiguous) {
    if (this instanceof Found one) {
      return found.apply(one.rate());
    }
    if (this instanceof Ambiguous several) {
      return ambiguous.apply(several.rates());
    }
    return missing.get();
  }
}
