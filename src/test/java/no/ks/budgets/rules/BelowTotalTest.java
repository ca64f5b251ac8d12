package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class BelowTotalTest {

  private static Finding belowTotal(int row) {
    return Examination.row(
        FindingType.ROW_BELOW_TOTAL,
        row,
        "an amount below the total",
        "a row of its own project, year and funder");
  }

  @Test
  void aRemarkWithAnAmountIsHeldBack() {
    String sheet =
        """
        Project: | BA-01 | Office: | Orkdal | Currency: | NOK
        Funder: | NMFA
        Category | 2006
        Travel   | 10
        Wages    | 20
        Total    | 30
        administration | 5
        """;

    assertThat(Examination.findings(sheet)).containsExactly(belowTotal(7));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("4 accepted", "5 accepted", "7 rejected");
  }

  @Test
  void aRowThatSaysOnItsOwnWhatItIsForIsALine() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            Total |        |      |      |        |     | 10
            BA-01 | Orkdal | 2006 | NMFA | Rent   | NOK | 20
            """;

    assertThat(Examination.findings(sheet)).isEmpty();
  }

  @Test
  void itMustSayAllOfIt() {
    String sheet =
        """
        Year: | 2006 | Currency: | NOK
        Project | Office | Funder | Amount
        BA-01   | Orkdal | NMFA   | 10
        Total   |        |        | 10
        BA-01   | Orkdal | NMFA   | 20
        BA-02   | Sund   |        | 35
        """;

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(FindingType.FUNDER_MISSING, 6, 2, "funder", "", "NMFA or NORAD"),
            belowTotal(6));
  }

  @Test
  void aNewSectionIsNotBelowTheTotalOfTheOneBefore() {
    String sheet =
        """
        Office: | Sund | Currency: | NOK | Funder: | NMFA
        Category | | 2006
        Project: | BA-01
        Travel   | | 10
        Total    | | 10
        Project: | BA-02
        Travel   | | 20
        """;

    assertThat(Examination.findings(sheet)).isEmpty();
  }
}
