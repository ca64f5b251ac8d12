package no.ks.budgets.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOK                  | NOK
          nok                  | NOK
          kr.                  | NOK
          Kr                   | NOK
          NKR                  | NOK
          Nkr.                 | NOK
          NOKs                 | NOK
          Norske kroner        | NOK
          norveških kruna      | NOK
          норвешких круна      | NOK
          норвежских крон      | NOK
          couronnes norvégiennes | NOK
          coroas norueguesas   | NOK
          coronas noruegas     | NOK
          €                    | EUR
          евро                 | EUR
          evra                 | EUR
          Euros                | EUR
          US dollars           | USD
          US$                  | USD
          KM                   | BAM
          КМ                   | BAM
          konvertibilnih maraka | BAM
          dinara               | RSD
          руб.                 | RUB
          Rand                 | ZAR
          ZAR                  | ZAR
          Malawi Kwacha        | MWK
          N$                   | NAD
          UShs                 | UGX
          ZMK                  | ZMK
          LKR                  | LKR
          Ariary               | MGA
          SEK                  | SEK
          """)
  void namesInAllLanguages(String text, String code) {
    assertThat(CurrencyNames.codeOf(text)).contains(code);
  }

  /** What several currencies are called, or nothing that is one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "dollars",
        "kruna",
        "крон",
        "kwacha",
        "Rs.",
        "rupees",
        "shillings",
        "",
        ".",
        "1000",
        "TNOK",
        "NOK EUR",
        "NOK 1000",
        "Taler",
        "persons",
        "%"
      })
  void noCurrencyBeyondDoubt(String text) {
    assertThat(CurrencyNames.codeOf(text)).isEmpty();
  }
}
