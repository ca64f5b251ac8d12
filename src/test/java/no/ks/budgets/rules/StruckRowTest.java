package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StruckRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BA-01 | Orkdal | 2006 | NMFA | Rent | NOK | ~~20~~       ; 6 ; amount   ; 20
          BA-01 | Orkdal | 2006 | NMFA | ~~Rent~~ | NOK | 20       ; 4 ; category ; Rent
          ~~BA-01~~ | Orkdal | 2006 | NMFA | Rent | NOK | 20       ; 0 ; project  ; BA-01
          BA-01 | Orkdal | ~~2006~~ | NMFA | Rent | NOK | 20       ; 2 ; year     ; 2006
          ~~BA-01~~ | Orkdal | 2006 | NMFA | Rent | NOK | ~~20~~   ; 6 ; amount   ; 20
          """)
  void aRowWithSomethingThatCountsStruckThroughIsHeld(
      String row, int column, String field, String text) {
    String sheet = HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10\n" + row + "\n";

    assertThat(Examination.findings(sheet)).containsExactly(struck(3, column, field, text));
    assertThat(Examination.outcomes(sheet)).containsExactly("2 accepted", "3 rejected");
  }

  @Test
  void aStruckNoteSaysNothingAboutItsRow() {
    String sheet =
        """
        Project | Office | Year | Funder | Category | Amount | Currency | Note
        BA-01 | Orkdal | 2006 | NMFA | Travel | 10 | NOK | ~~ask Mostar~~
        """;

    assertThat(Examination.findings(sheet)).isEmpty();
    assertThat(Examination.outcomes(sheet)).containsExactly("2 accepted");
  }

  @Test
  void rowsThatGoOnFromAStruckCellAreHeldToo() {
    String sheet =
        HEADINGS
            + """
            ~~BA-01~~ | Orkdal | 2006 | NMFA | Travel | NOK | 10
            " | Orkdal | 2006 | NMFA | Rent | NOK | 20
            BA-01 | Orkdal | 2006 | NMFA | Phone | NOK | 30
            """;

    assertThat(Examination.findings(sheet))
        .containsExactlyInAnyOrder(
            struck(2, 0, "project", "BA-01"), struck(2, 0, "project", "BA-01"));
    assertThat(Examination.outcomes(sheet))
        .containsExactlyInAnyOrder("2 rejected", "3 rejected", "4 accepted");
  }

  private static Finding struck(int row, int column, String field, String text) {
    return Examination.cell(
        FindingType.ROW_STRUCK_OUT,
        row,
        column,
        field,
        text + ", struck through",
        "not struck through");
  }
}
