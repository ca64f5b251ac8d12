package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledPartTest {

  private static String sheet(String category) {
    return HEADINGS
        + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10\n"
        + "BA-01 | Orkdal | 2006 | NMFA | "
        + category
        + " | NOK | 5\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Food (of which above)",
        "Food, included above",
        "Mat (herav)",
        "Hrana, od čega",
        "Питание (в том числе)",
        "Repas – dont",
        "Refeições, das quais",
      })
  void aRowThatEndsAsAPartIsHeld(String category) {
    assertThat(Examination.findings(sheet(category)))
        .containsExactly(
            Examination.row(
                FindingType.ROW_PERHAPS_PART,
                3,
                "a row that says it is a part of another",
                "an amount that no other row holds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Food, visas including", "Salaries (of which 2 trainers)", "Don't"})
  void aWholeThatNamesItsPartIsALine(String category) {
    assertThat(Examination.findings(sheet(category))).isEmpty();
  }
}
