package no.ks.budgets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ' Lodeynoye – Pole (2006)' | lodeynoye pole 2006
          Gildeskål                  | gildeskal
          TROMSØ                     | tromso
          Sør-Trøndelag              | sor trondelag
          Općina Đakovo              | opcina dakovo
          Општина                    | opstina
          Ђурђевац                   | durdevac
          Љубљана                    | ljubljana
          Муниципалитет              | municipalitet
          Подъезд                    | podezd
          Партнёр                    | partner
          Łódź                       | lodz
          Straße                     | strasse
          İstanbul                   | istanbul
          São Tomé                   | sao tome
          Ærø                        | aero
          1\u00a0000\u202f000        | 1 000 000
          ﬁnance                     | finance
          １２                        | 12
          '…'                        | ''
          ''                         | ''
          """)
  void foldsWhatPeopleType(String typed, String folded) {
    assertThat(PlainText.fold(typed)).isEqualTo(folded);
    assertThat(PlainText.fold(folded)).as("folding twice").isEqualTo(folded);
  }
}
