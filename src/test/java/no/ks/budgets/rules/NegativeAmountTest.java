package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class NegativeAmountTest {

  @Test
  void aNegativeAmountIsCountedAndSaid() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            BA-01 | Orkdal | 2006 | NMFA | Refund | NOK | '(1 500)
            """;

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(
                FindingType.AMOUNT_NEGATIVE,
                3,
                6,
                "amount",
                "-1500.00",
                "an amount of zero or more"));
    assertThat(Examination.outcomes(sheet)).containsExactly("2 accepted", "3 accepted");
  }

  @Test
  void zeroIsNotNegative() {
    String row = HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | ";

    assertThat(Examination.findings(row + "0")).isEmpty();
    assertThat(Examination.findings(row + "-0")).isEmpty();
    assertThat(Examination.findings(row + "-0.01"))
        .containsExactly(
            Examination.cell(
                FindingType.AMOUNT_NEGATIVE, 2, 6, "amount", "-0.01", "an amount of zero or more"));
  }
}
