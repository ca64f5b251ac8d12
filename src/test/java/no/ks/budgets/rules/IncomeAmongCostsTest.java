package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomeAmongCostsTest {

  private static String sheet(String category) {
    return HEADINGS
        + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10\n"
        + "BA-01 | Orkdal | 2006 | NMFA | "
        + category
        + " | NOK | 20\n";
  }

  private static Finding finding(FindingType type, String category) {
    return Examination.cell(type, 3, 4, "", category, "what is paid for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grant from NORAD",
        "Tilskudd fra UD",
        "Subvention de NORAD",
        "Grant",
        "Egenandel",
        "EGENANDEL:",
        "Tilskudd",
        "Prihodi",
        "Приходи",
        "Subvention",
        "Доход",
        "Own contribution",
        "Ingresos",
        "Receitas",
      })
  void wordsForIncomeHoldTheirRowAndNoOther(String category) {
    assertThat(Examination.findings(sheet(category)))
        .containsExactly(finding(FindingType.INCOME_AMONG_COSTS, category));
    assertThat(Examination.outcomes(sheet(category))).containsExactly("2 accepted", "3 rejected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Income from seminars", "Inntekter fra kurs", "Grant from the county"})
  void incomeOfUnknownGiversIsCountedAndSaid(String category) {
    assertThat(Examination.findings(sheet(category)))
        .containsExactly(finding(FindingType.INCOME_PERHAPS, category));
    assertThat(Examination.outcomes(sheet(category))).containsExactly("2 accepted", "3 accepted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grant to municipality",
        "Grants",
        "Sub-grants",
        "Tilskudd til kommunen",
        "Income generating activities",
        "Grant management",
        "Funding applications, training",
        "Subvention à la commune",
        "Contribution to the conference",
        "Finansieringsrådgivning",
      })
  void costsThatSoundLikeItAreCosts(String category) {
    assertThat(Examination.findings(sheet(category))).isEmpty();
  }

  @Test
  void theDescriptionIsReadToo() {
    String sheet =
        "Project | Office | Year | Funder | Category | Description | Amount (NOK)\n"
            + "BA-01 | Orkdal | 2006 | NMFA | Other | Egenandel | 10\n";

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(
                FindingType.INCOME_AMONG_COSTS, 2, 5, "", "Egenandel", "what is paid for"));
  }
}
