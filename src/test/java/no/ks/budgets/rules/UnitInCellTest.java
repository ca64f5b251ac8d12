package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class UnitInCellTest {

  private static final String ROW = "BA-01 | Orkdal | 2006 | NMFA | ";

  @Test
  void aUnitInTheCellIsAppliedAndSaidOnceAColumn() {
    String sheet =
        HEADINGS
            + ROW
            + "Travel | NOK | 400 TNOK\n"
            + ROW
            + "Rent | NOK | 300 {#,##0 \"TNOK\"}\n"
            + ROW
            + "Wages | NOK | '1,2 mill.\n";

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(
                FindingType.UNIT_IN_CELL,
                2,
                6,
                "amount",
                "400 TNOK in units of 1000",
                "400000.00"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 accepted", "4 accepted");
  }

  @Test
  void aUnitThatTheHeadingSaysTooNeedsNoWord() {
    String sheet =
        "Project | Office | Year | Funder | Category | Amount (NOK 1000)\n"
            + ROW
            + "Travel | 400 TNOK\n";

    assertThat(Examination.findings(sheet)).isEmpty();
  }

  @Test
  void aFormatThatOnlyShowsThousandsIsNoUnit() {
    assertThat(Examination.findings(HEADINGS + ROW + "Travel | NOK | 400000 {#,##0, \"TNOK\"}"))
        .isEmpty();
  }
}
