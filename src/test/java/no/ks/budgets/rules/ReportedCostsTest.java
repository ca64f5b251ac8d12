package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedCostsTest {

  private static String sheet(String title, String heading) {
    return title
        + """

        Project: | BA-01 | Office: | Orkdal | Currency: | NOK
        Funder: | NMFA | Year: | 2006
        Category | HEADING
        Travel   | 120
        """
            .replace("HEADING", heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Financial report 2006",
        "Regnskap 2006",
        "Fredrikstad kommune: regnskap",
        "Statement of accounts",
        "Accounts 2006",
        "Expenditure report for BA-01",
        "Rapport financier",
        "Финансовый отчёт за 2006 год",
        "Finansijski izvještaj",
        "Relatório financeiro",
        "Informe financiero",
      })
  void rowsBelowTheTitleOfAReportAreHeld(String title) {
    assertThat(Examination.findings(sheet(title, "Amount")))
        .containsExactly(
            Examination.cell(
                FindingType.REPORT_NOT_BUDGET, 5, 1, "", "A1 «" + title + "»", "a budget"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget 2006",
        "Budget and accounts 2006",
        "Financial report is due on 1 March",
        "Savings accounts in villages",
      })
  void otherTitlesSayNothing(String title) {
    assertThat(Examination.findings(sheet(title, "Amount"))).isEmpty();
  }

  @Test
  void aColumnThatIsCalledABudgetIsOne() {
    assertThat(Examination.findings(sheet("Regnskap 2006", "Budget | Actual"))).isEmpty();
  }

  @Test
  void aLineMayBePaidForAReport() {
    String sheet = sheet("Budget 2006", "Amount").replace("Travel", "Financial report");

    assertThat(Examination.findings(sheet)).isEmpty();
  }
}
