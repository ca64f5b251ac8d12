package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledPartTest {

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA
      Category | 2006
      Travel   | 100
      """;

  private static Finding part(String amount) {
    return Examination.cell(
        FindingType.ROW_CALLED_PART,
        5,
        1,
        "amount",
        amount,
        "a line of another name, or a part of at most the amount right above");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Including women in politics", "Herunder barn", "Uključujući žene"})
  void whatMayBeAPartOrAPurposeIsHeldAndTheRowAboveIsNot(String name) {
    assertThat(Examination.findings(BLOCK + name + " | 50")).containsExactly(part("50"));
    assertThat(Examination.outcomes(BLOCK + name + " | 50"))
        .containsExactly("4 accepted", "5 rejected");
  }

  @Test
  void aPartOfMoreThanTheWholeIsHeld() {
    assertThat(Examination.findings(BLOCK + "of which air | 101")).containsExactly(part("101"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"of which air | 100", "Inclusion of youth | 50", "Including youth | -"})
  void partsOtherNamesAndNothingAreNot(String row) {
    assertThat(Examination.findings(BLOCK + row)).isEmpty();
  }
}
