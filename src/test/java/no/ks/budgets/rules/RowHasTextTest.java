package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class RowHasTextTest {

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA
      Category | 2006
      Travel   | 10
      Wages    | 20
      """;

  @Test
  void anAmountAloneIsHeldBack() {
    assertThat(Examination.findings(BLOCK + "   | 35"))
        .containsExactly(
            Examination.row(
                FindingType.ROW_WITHOUT_TEXT, 6, "an amount alone", "a category or a description"));
  }

  @Test
  void aWordIsEnough() {
    assertThat(Examination.findings(BLOCK + "Rent | 35")).isEmpty();
  }
}
