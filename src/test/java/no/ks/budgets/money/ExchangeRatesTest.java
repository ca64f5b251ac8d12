package no.ks.budgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {

  private static final ExchangeRate EURO = rate("EUR", "2005-01-01", "2006-12-31", "8.3333333333");

  private static ExchangeRate rate(String currency, String from, String to, String nokPerUnit) {
    return new ExchangeRate(
        currency, LocalDate.parse(from), LocalDate.parse(to), new BigDecimal(nokPerUnit), "test");
  }

  private static String lookup(String currency, int year, ExchangeRate... rates) {
    return new ExchangeRates(List.of(rates))
        .lookup(currency, year)
        .fold(
            rate -> rate.nokPerUnit().toPlainString(),
            () -> "missing",
            several -> "ambiguous " + several.size());
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 2005, 8.3333333333",
    "EUR, 2006, 8.3333333333",
    "EUR, 2004, missing",
    "EUR, 2007, missing",
    "USD, 2005, missing",
    "eur, 2005, missing",
    "NOK, 1900, 1",
  })
  void theRateOfTheWholeYear(String currency, int year, String expected) {
    assertThat(lookup(currency, year, EURO)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-01-01, 2006-12-31, 8",
    "2005-12-31, 2007-01-01, 8",
    "2006-01-02, 2006-12-31, missing",
    "2006-01-01, 2006-12-30, missing",
  })
  void oneDayLessIsNoWholeYear(String from, String to, String expected) {
    assertThat(lookup("EUR", 2006, rate("EUR", from, to, "8"))).isEqualTo(expected);
  }

  @Test
  void twoHalvesAreNotOneRate() {
    assertThat(
            lookup(
                "EUR",
                2006,
                rate("EUR", "2006-01-01", "2006-06-30", "8"),
                rate("EUR", "2006-07-01", "2006-12-31", "8")))
        .isEqualTo("missing");
  }

  @Test
  void ratesThatAgreeAreOneAndRatesThatDifferAreAmbiguous() {
    ExchangeRate same = rate("EUR", "2006-01-01", "2006-12-31", "8.33333333330");
    ExchangeRate other = rate("EUR", "2006-01-01", "2006-12-31", "8.1");

    assertThat(lookup("EUR", 2006, EURO, same)).isEqualTo("8.3333333333");
    assertThat(lookup("EUR", 2006, EURO, same, other)).isEqualTo("ambiguous 3");
    assertThat(lookup("EUR", 2005, EURO, same, other)).isEqualTo("8.3333333333");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 833.33",
    "120000, 1000000.00",
    "0, 0.00",
    "-100, -833.33",
    "0.0007, 0.01",
    "0.0005, 0.00",
  })
  void convertsToOre(BigDecimal amount, BigDecimal nok) {
    assertThat(EURO.toNok(amount)).isEqualTo(nok);
  }

  @Test
  void halfAnOreGoesAwayFromZero() {
    ExchangeRate half = rate("USD", "2006-01-01", "2006-12-31", "0.5");

    assertThat(half.toNok(new BigDecimal("0.01"))).isEqualTo("0.01");
    assertThat(half.toNok(new BigDecimal("-0.01"))).isEqualTo("-0.01");
  }

  @Test
  void aRateThatCannotBeIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> rate("EUR", "2006-01-01", "2006-12-31", "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rate("EUR", "2006-01-02", "2006-01-01", "8"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
