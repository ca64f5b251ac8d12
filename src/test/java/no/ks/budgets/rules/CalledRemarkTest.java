package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledRemarkTest {

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA
      Category | 2006
      Travel   | 10
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange rate: | 8.33",
        "Account no 12 | 1234",
        "Valutakurs EUR | 8",
        "Курс валюты | 8"
      })
  void numbersOfRemarksAreHeld(String row) {
    assertThat(Examination.findings(BLOCK + "\n" + row))
        .containsExactly(
            Examination.row(
                FindingType.ROW_CALLED_REMARK,
                6,
                "a number beside what is called a remark",
                "a budget line, or the remark above the table"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kurs | 8", "Kursing | 8", "Rate of the bank | 8", "Telephone | 8"})
  void costsThatOnlySoundLikeRemarksAreLines(String row) {
    assertThat(Examination.findings(BLOCK + "\n" + row)).isEmpty();
  }

  @Test
  void aRowThatSaysOnItsOwnWhatItIsForIsALine() {
    assertThat(
            Examination.findings(
                HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Exchange rate loss | NOK | 10"))
        .isEmpty();
  }
}
