package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class HiddenRowTest {

  @Test
  void aHiddenRowIsReadAndSaid() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            hidden BA-01 | Orkdal | 2006 | NMFA | Rent | NOK | 20
            """;

    assertThat(Examination.findings(sheet))
        .containsExactly(Examination.row(FindingType.ROW_HIDDEN, 3, "hidden", "visible"));
    assertThat(Examination.outcomes(sheet)).containsExactly("2 accepted", "3 accepted");
  }
}
