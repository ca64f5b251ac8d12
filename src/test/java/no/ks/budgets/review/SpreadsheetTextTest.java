package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+47 22 00 00 00",
        "-kurs",
        "@SUM(A1)",
        "\t=1+1",
        "\rtext",
        "\ntext",
        "  =1+1",
        "\u00a0=1+1",
        "\ufeff=1+1",
        "\u0000=1+1",
        "＝1+1",
        "-100.00; -200.00",
        "-2+3",
        "-"
      })
  void textThatStartsLikeAFormulaGetsAnApostrophe(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Kurs", "2006: 900.000/ NMFA", "a=b", "#REF!", "'quoted'", "1-2"})
  void otherTextStaysAsItIs(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1500", "-1500.25", "+3,5", "0.00"})
  void numbersStayNumbersNegativeOnesToo(String number) {
    assertThat(SpreadsheetText.harmless(number)).isEqualTo(number);
  }
}
