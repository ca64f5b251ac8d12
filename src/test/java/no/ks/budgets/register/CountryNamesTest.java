package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Bosnia - Hercegovina, BA",
    "Bosnia & Herzegovina, BA",
    "Босна и Херцеговина, BA",
    "Serbia Montenegro, CS",
    "Serbia and Montenegro, CS",
    "Serbia og Montenegro, CS",
    "Serbia, RS",
    "Srbija, RS",
    "Montenegro, ME",
    "Kosovo, XK",
    "Macedonia, MK",
    "North Macedonia, MK",
    "Sør-Afrika, ZA",
    "Aserbajdsjan, AZ",
    "Moçambique, MZ",
    "Namibia, NA",
    "Niger, NE",
    "Nigeria, NG",
    "Guinea, GN",
    "Dominica, DM",
    "Россия, RU",
  })
  void names(String name, String code) {
    assertThat(CountryNames.shipped().code(name)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "N/A", "Norad", "Yugoslavia", "Africa", "Serbiaa"})
  void noCountry(String name) {
    assertThat(CountryNames.shipped().code(name)).isEmpty();
  }
}
