package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class RowFitsTableTest {

  private static final String HEADINGS =
      "Project | Office | Year | Funder | Category | Currency | Amount\n";

  @Test
  void anAmountThatItsOwnSeparatorsHaveCutInTwoIsHeldBack() {
    assertThat(
            Examination.findings(
                HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | '100 | '000"))
        .containsExactly(
            Examination.row(
                FindingType.ROW_WIDER_THAN_TABLE,
                2,
                "a number to the right of the last heading",
                "one cell for each heading"));
  }

  @Test
  void aRemarkBesideTheTableIsJustARemark() {
    assertThat(
            Examination.findings(
                HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 100 | to be confirmed"))
        .isEmpty();
  }
}
