package no.ks.budgets.money;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The names of currencies and units, from {@code currencies.csv} and {@code units.csv}. Anybody who
 * speaks the language can extend both.
 */
final class MoneyNames {

  /** What several currencies are called; a person has to write the code. */
  static final String SHARED = "?";

  private static final String ANYWHERE = "anywhere";

  private static final MoneyNames SHIPPED =
      new MoneyNames(
          Dictionary.beside(MoneyNames.class, "currencies.csv"),
          Dictionary.beside(MoneyNames.class, "units.csv"));

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** Codes that are everyday words of titles and headings in capitals. */
  static final Set<String> EVERYDAY =
      Set.of("ALL", "TOP", "TRY", "CUP", "SOS", "PEN", "MAD", "COP", "MOP", "XXX", "XTS");

  private final Map<String, String> currencies = new HashMap<>();
  private final Set<String> onlyAlone = new HashSet<>();
  private final Map<String, Unit> units = new HashMap<>();

  /**
   * A word for a unit.
   *
   * @param factor 1000 or 1000000; 0 for a word that is one of them, depending on the language
   * @param currency ISO 4217 code that the word names as well; empty for none
   */
  record Unit(int factor, String currency) {}

  MoneyNames(Dictionary currencyNames, Dictionary unitWords) {
    for (Dictionary.Entry entry : currencyNames.entries()) {
      String name = key(entry.values().get(2));
      String code = entry.values().get(0);
      String other = currencies.put(name, code);
      if (other != null && !other.equals(code)) {
        throw currencyNames.wrong(
            entry, entry.values().get(2) + " means " + code + " and " + other + "; use ? for both");
      }
      if (!entry.values().get(1).equals(ANYWHERE)) {
        onlyAlone.add(name);
      }
    }
    for (Dictionary.Entry entry : unitWords.entries()) {
      String currency = entry.values().get(1);
      Unit unit =
          new Unit(Integer.parseInt(entry.values().get(0)), currency.equals("-") ? "" : currency);
      Unit other = units.put(key(entry.values().get(3)), unit);
      if (other != null && !other.equals(unit)) {
        throw unitWords.wrong(
            entry, entry.values().get(3) + " has another factor above; use 0 where both are meant");
      }
    }
  }

  static MoneyNames shipped() {
    return SHIPPED;
  }

  /** Names compare without case, accents and script, but a sign of a currency is itself. */
  static String key(String name) {
    return name.chars().anyMatch(MoneyNames::isSign)
        ? name.toUpperCase(Locale.ROOT)
        : PlainText.fold(name);
  }

  static boolean isSign(int character) {
    return Character.getType(character) == Character.CURRENCY_SYMBOL;
  }

  /**
   * The currency that a name means where nothing else stands: a code in any case, or a name.
   *
   * @return {@link #SHARED} for a name of several currencies, null for no name at all
   */
  @Nullable String currencyAlone(String name) {
    String code = name.toUpperCase(Locale.ROOT);
    return CODES.contains(code) ? code : currencies.get(key(name));
  }

  /**
   * The currency that a name means inside a longer text. Codes, and names as short as {@code KM},
   * count only in capitals, because in small letters they are everyday words.
   */
  @Nullable String currencyInside(String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    if (CODES.contains(name)) {
      return EVERYDAY.contains(name) ? null : name;
    }
    String key = key(name);
    boolean distance = key.equals("km") && !capitals;
    return onlyAlone.contains(key) || distance ? null : currencies.get(key);
  }

  @Nullable Unit unit(String word) {
    return units.get(key(word));
  }
}
