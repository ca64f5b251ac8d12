package no.ks.budgets.money;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Currencies as people write them: {@code NOK}, {@code kr}, {@code kr.}, {@code €}, {@code KM}. */
public final class CurrencyNames {

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Signs and words; a bare {@code kr} is Norwegian, because Norwegian offices write these sheets.
   */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("KR", "NOK"),
          Map.entry("KRONER", "NOK"),
          Map.entry("NORSKE KRONER", "NOK"),
          Map.entry("NORWEGIAN KRONER", "NOK"),
          Map.entry("€", "EUR"),
          Map.entry("EURO", "EUR"),
          Map.entry("EUROS", "EUR"),
          Map.entry("$", "USD"),
          Map.entry("US$", "USD"),
          Map.entry("£", "GBP"),
          Map.entry("KM", "BAM"));

  private CurrencyNames() {}

  /** The ISO 4217 code; empty where the text is no currency. */
  public static Optional<String> codeOf(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    return CODES.contains(name) ? Optional.of(name) : Optional.ofNullable(WORDS.get(name));
  }
}
