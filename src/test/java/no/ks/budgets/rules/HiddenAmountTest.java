package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class HiddenAmountTest {

  @Test
  void anAmountThatItsFormatDoesNotShowIsReadAndSaid() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10 {#,##0;;;}
            BA-01 | Orkdal | 2006 | NMFA | Rent | NOK | 20 {;;;}
            BA-01 | Orkdal | 2006 | NMFA | Phone | NOK | 0 {;;;}
            """;

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(
                FindingType.AMOUNT_HIDDEN,
                3,
                6,
                "amount",
                "20 in the format ;;;, which shows nothing",
                "visible"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 accepted", "4 accepted");
  }
}
