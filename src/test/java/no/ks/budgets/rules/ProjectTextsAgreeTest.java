package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class ProjectTextsAgreeTest {

  private static final String HEADINGS =
      "Project | Country | Title | Year | Funder | Office | Currency | Amount\n";

  private static List<Finding> findings(String row) throws IOException {
    return Examination.findings(HEADINGS + row);
  }

  @Test
  void theCountryOfAnotherProjectIsHeldBack() throws IOException {
    assertThat(findings("BA-01 | Georgia | | 2006 | NMFA | Orkdal | NOK | 10"))
        .containsExactly(
            Examination.cell(
                FindingType.PROJECT_CONTRADICTED,
                2,
                1,
                "country",
                "Georgia",
                "Bosnia and Herzegovina (BA-01)"));
  }

  @Test
  void theSameCountryInOtherWordsIsNoContradiction() throws IOException {
    assertThat(findings("BA-01 | Bosna i Hercegovina | | 2006 | NMFA | Orkdal | NOK | 10"))
        .isEmpty();
    assertThat(findings("BA-01 | somewhere | | 2006 | NMFA | Orkdal | NOK | 10")).isEmpty();
  }
}
