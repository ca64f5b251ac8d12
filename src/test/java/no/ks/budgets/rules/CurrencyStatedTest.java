package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class CurrencyStatedTest {

  @Test
  void theDefaultIsSaidOnceASheet() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            BA-01 | Orkdal | 2006 | NMFA | Rent   |     | 20
            BA-01 | Orkdal | 2006 | NMFA | Wages  |     | 30
            """;

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(FindingType.CURRENCY_ASSUMED, 3, 6, "currency", "", "NOK"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 accepted", "4 accepted");
  }

  @Test
  void nothingIsAssumedBelowAnotherCurrency() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            BA-01 | Orkdal | 2006 | NMFA | Rent   | USD | 15
            BA-01 | Orkdal | 2006 | NMFA | Wages  |     | 20
            """;

    assertThat(Examination.findings(sheet))
        .contains(
            Examination.cell(FindingType.CURRENCY_MISSING, 4, 5, "currency", "", "NOK or USD"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 rejected", "4 rejected");
  }

  @Test
  void aCurrencyThatCannotBeReadIsNotAssumed() {
    assertThat(
            Examination.findings(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | #REF! | 10"))
        .containsExactly(
            Examination.cell(FindingType.CELL_ERROR, 2, 5, "currency", "#REF!", "a value"));
  }

  @Test
  void aCurrencyThatIsStatedAnywhereIsStated() {
    assertThat(Examination.findings(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | | 10 kr"))
        .isEmpty();
  }
}
