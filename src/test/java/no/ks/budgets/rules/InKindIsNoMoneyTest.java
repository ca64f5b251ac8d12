package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InKindIsNoMoneyTest {

  private static String sheet(String category, String amount) {
    return HEADINGS
        + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10\n"
        + "BA-01 | Orkdal | 2006 | NMFA | "
        + category
        + " | NOK | "
        + amount
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In-kind: office space",
        "Voluntary work (in kind)",
        "Office, in kind",
        "Dugnad",
        "Frivillig arbeid, 200 timer",
        "Volonterski rad",
        "Волонтёрский труд",
        "Bénévolat",
        "Local (en nature)",
        "Trabalho voluntário",
      })
  void suchARowIsHeldAndNoOther(String category) {
    assertThat(Examination.findings(sheet(category, "20")))
        .containsExactly(
            Examination.cell(
                FindingType.IN_KIND_AMONG_COSTS, 3, 4, "", category, "what is paid for"));
    assertThat(Examination.outcomes(sheet(category, "20")))
        .containsExactly("2 accepted", "3 rejected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Volunteer training",
        "Kindergarten",
        "Frivillighetssentral, kurs",
        "Kind words campaign",
        "Nature conservation",
        "Seminar in Kindu",
      })
  void costsThatSoundLikeItAreCosts(String category) {
    assertThat(Examination.findings(sheet(category, "20"))).isEmpty();
  }
}
