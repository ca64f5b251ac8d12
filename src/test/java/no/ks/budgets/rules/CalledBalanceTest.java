package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledBalanceTest {

  private static String sheet(String category) {
    return HEADINGS
        + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10\n"
        + "BA-01 | Orkdal | 2006 | NMFA | "
        + category
        + " | NOK | 20\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Balance brought forward from 2005",
        "Carried over",
        "Unspent funds 2005",
        "Surplus/deficit",
        "Result",
        "Overført fra 2005",
        "Resultat 2006",
        "Saldo",
        "Preneseno iz 2005",
        "Višak",
        "Остаток на начало года",
        "Report à nouveau",
        "Solde 2005",
        "Saldo transitado",
        "Remanente de 2005",
      })
  void whatIsLeftIsHeldThoughItsRowStandsOnItsOwn(String category) {
    assertThat(Examination.findings(sheet(category)))
        .containsExactly(
            Examination.row(
                FindingType.BALANCE_AMONG_COSTS,
                3,
                "an amount beside what is called a balance",
                "what is paid for"));
    assertThat(Examination.outcomes(sheet(category))).containsExactly("2 accepted", "3 rejected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Balance sheet audit",
        "Result based management",
        "Results framework",
        "Report",
        "Overføring av kunnskap",
        "Transfer from airport",
        "Saldo kiosk",
      })
  void costsThatSoundLikeItAreLines(String category) {
    assertThat(Examination.findings(sheet(category))).isEmpty();
  }

  @Test
  void theWordsMayStandBelowAHeadingThatIsNotKnown() {
    String sheet =
        """
        Project | Office | Year | Funder | Particulars X | Currency | Amount
        BA-01   | Orkdal | 2006 | NMFA   | Saldo         | NOK      | 10
        """;

    assertThat(Examination.outcomes(sheet)).containsExactly("2 rejected");
  }
}
