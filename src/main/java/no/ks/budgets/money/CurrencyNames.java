package no.ks.budgets.money;

import java.util.List;
import java.util.Optional;

/**
 * Currencies as people write them: {@code NOK}, {@code kr}, {@code norske kroner}, {@code €},
 * {@code KM}.
 *
 * <p>A bare {@code kr} is Norwegian: the funders and their Norwegian partners write these sheets,
 * and a Swedish or Danish one says so. A bare {@code $}, or {@code kruna} in a language that calls
 * several currencies so, is none until somebody writes the code.
 */
public final class CurrencyNames {

  private CurrencyNames() {}

  /** The ISO 4217 code; empty where the text is no currency, or may be several. */
  public static Optional<String> codeOf(String text) {
    List<MoneyText.Word> words = MoneyText.alone(text).words();
    return words.size() == 1
        ? Optional.of(words.get(0).currency())
            .filter(code -> words.get(0).isKnownCurrency() && words.get(0).unit() == 1)
        : Optional.empty();
  }

  /** Whether a currency code is rather an everyday word, such as {@code ALL} or {@code TOP}. */
  public static boolean isEverydayWord(String code) {
    return MoneyNames.EVERYDAY.contains(code);
  }
}
