package no.ks.budgets.money;

import java.math.BigDecimal;
import java.util.Optional;

/** What an amount that somebody typed as text can mean; made by {@link AmountNotation}. */
public sealed interface AmountText {

  /**
   * The amount has one reading.
   *
   * @param value with its sign
   * @param currency ISO 4217 code that stands with the amount, or a sign such as {@code $} that
   *     several currencies share
   * @param unit what one unit is worth, as the words beside it say: 1, 1000 for {@code TNOK},
   *     1000000 for {@code mill.}; the value is not multiplied
   * @param evidence which decimal sign this amount proves for its column; empty where it proves
   *     none
   */
  record Exact(
      BigDecimal value, Optional<String> currency, int unit, Optional<DecimalSign> evidence)
      implements AmountText {}

  /**
   * The amount has two readings, a thousand times apart: {@code 1.035} is 1035 or 1.035.
   *
   * @param separator the sign that either groups or separates decimals
   * @param ifGrouping the reading in which the separator groups thousands
   * @param ifDecimal the reading in which it separates decimals
   * @param currency as of an exact amount
   * @param unit as of an exact amount
   */
  record Ambiguous(
      DecimalSign separator,
      BigDecimal ifGrouping,
      BigDecimal ifDecimal,
      Optional<String> currency,
      int unit)
      implements AmountText {

    /**
     * The reading that follows once the decimal sign of the column is known; empty where it would
     * be three decimals, which no amount of money has: then the column contradicts itself.
     */
    public Optional<BigDecimal> given(DecimalSign decimalSign) {
      return separator == decimalSign ? Optional.empty() : Optional.of(ifGrouping);
    }
  }

  /** The text is no amount. */
  record Unreadable() implements AmountText {}
}
