package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class LooksLikeTotalTest {

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA
      Category | 2006
      """;

  @Test
  void aSumThatNothingCallsATotalIsHeldBack() {
    String sheet =
        BLOCK
            + """
            Travel     | 10
            Wages      | 20
            Altogether | 30
            """;

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(
                FindingType.ROW_LOOKS_LIKE_TOTAL,
                6,
                1,
                "",
                "30",
                "a line of its own, or the word Total"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("4 accepted", "5 accepted", "6 rejected");
  }

  @Test
  void theSumOfASingleRowIsJustAnEqualAmount() {
    assertThat(Examination.findings(BLOCK + "Travel | 10\nWages | 10\n")).isEmpty();
  }

  @Test
  void aRowThatSaysOnItsOwnWhatItIsForIsALine() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            BA-01 | Orkdal | 2006 | NMFA | Rent   | NOK | 20
            BA-01 | Orkdal | 2006 | NMFA | Wages  | NOK | 30
            """;

    assertThat(Examination.findings(sheet)).isEmpty();
  }
}
