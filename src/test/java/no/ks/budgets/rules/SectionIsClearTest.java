package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionIsClearTest {

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA
      Category | 2006
      Travel   | 10
      """;

  private static Finding unclear(int row, String line) {
    return Examination.cell(
        FindingType.SECTION_UNCLEAR, row, 0, "", line, "the same said in the columns of the row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BA-02 Institutional cooperation", "Budget 2005", "Financed by NORAD", "In EUR:"})
  void whatALineOfTextNamesMayHoldForTheRowsBelow(String section) {
    assertThat(Examination.findings(BLOCK + section + "\nWages | 20\n"))
        .containsExactly(unclear(6, "the line «" + section + "» in A5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Personnel", "Travel and accommodation", "All costs are estimates"})
  void aHeadingOfCostsIsJustAHeading(String section) {
    assertThat(Examination.findings(BLOCK + section + "\nWages | 20\n")).isEmpty();
  }

  @Test
  void incomeIsNoBudgetLineAndTheCostsBelowItAre() {
    String sheet =
        BLOCK
            + """
            INCOME
            Grant from the ministry | 1500
            EXPENSES
            Wages    | 20
            """;

    assertThat(Examination.findings(sheet)).containsExactly(unclear(6, "the line «INCOME» in A5"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("4 accepted", "6 rejected", "8 accepted");
  }

  @Test
  void aNewLabelMakesItClear() {
    assertThat(Examination.findings(BLOCK + "Budget 2005\nProject: | BA-01\nWages | 20\n"))
        .isEmpty();
  }

  @Test
  void aRowThatSaysOnItsOwnWhatItIsForNeedsNoSection() {
    String sheet =
        HEADINGS
            + """
            Budget 2005
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            """;

    assertThat(Examination.findings(sheet)).isEmpty();
  }
}
