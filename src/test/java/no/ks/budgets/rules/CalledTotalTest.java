package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class CalledTotalTest {

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA
      Category | 2006
      Travel   | 10
      Wages    | 20
      """;

  private static Finding calledTotal(int row) {
    return Examination.row(
        FindingType.ROW_CALLED_TOTAL,
        row,
        "a row called a total that is the sum of nothing above",
        "the sum of the rows above, or another name");
  }

  @Test
  void aDetailThatBeginsLikeATotalIsHeldBackRatherThanLost() {
    assertThat(Examination.findings(BLOCK + "Total training | 500"))
        .containsExactly(calledTotal(6));
  }

  @Test
  void aCostThatOnlyBeginsWithTheWordIsALine() {
    assertThat(Examination.findings(BLOCK + "Total quality training | 500")).isEmpty();
  }

  @Test
  void aTotalOfSomethingIsATotal() {
    assertThat(Examination.findings(BLOCK + "Total costs | 30")).isEmpty();
    assertThat(Examination.outcomes(BLOCK + "Total costs | 30"))
        .containsExactly("4 accepted", "5 accepted");
  }

  @Test
  void aTotalMayStandInAnyCell() {
    String sheet =
        """
        Project: | BA-01 | Office: | Orkdal | Currency: | NOK
        Funder: | NMFA
        No | Category | 2006
        1  | Travel   | 10
        2  | Wages    | 20
        3  | Total NMFA contribution | 30
        """;

    assertThat(Examination.outcomes(sheet)).containsExactly("4 accepted", "5 accepted");
  }

  @Test
  void itIsHeldBackInARowOfItsOwnProjectYearAndFunderToo() {
    assertThat(
            Examination.findings(
                HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Total budget | NOK | 10"))
        .containsExactly(calledTotal(2));
  }

  @Test
  void aWordForATotalAtTheEndOfAPurposeSaysNothing() {
    assertThat(
            Examination.findings(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Lump sum | NOK | 10"))
        .isEmpty();
  }
}
