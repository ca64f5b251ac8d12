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

  private static final String WITH_PARTNER =
      "Project | Partner | Year | Funder | Office | Currency | Amount\n";

  @Test
  void thePartnersOfAnotherProjectAreHeldBack() throws IOException {
    assertThat(
            Examination.findings(
                WITH_PARTNER
                    + "BA-01 | Sund – Konjic | 2006 | NMFA | Orkdal | NOK | 10\n"
                    + "BA-01 | Orkdal – Mostar | 2006 | NMFA | Orkdal | NOK | 11"))
        .containsExactly(
            Examination.cell(
                FindingType.PROJECT_CONTRADICTED,
                2,
                1,
                "partner",
                "Sund – Konjic",
                "Orkdal – Mostar (BA-01)"));
  }

  @Test
  void aPartnerThatSaysNothingIsNoContradiction() throws IOException {
    String rows =
        "BA-01 | Ministry of Finance | 2006 | NMFA | Orkdal | NOK | 10\n"
            + "BA-01 | KS – Orkdal | 2006 | NMFA | Orkdal | NOK | 11\n"
            + "BA-01 | Mostar, Flora | 2006 | NMFA | Orkdal | NOK | 12\n"
            + "BA-01 | Research Institute, Flora | 2006 | NMFA | Orkdal | NOK | 13\n"
            // Sund is an office of both.
            + "BA-01 | Sund | 2006 | NMFA | Orkdal | NOK | 14\n"
            // A programme-wide project may be about anybody.
            + "PRG-01 | Flora | 2006 | NMFA | Oslo | NOK | 15";

    assertThat(Examination.findings(WITH_PARTNER + rows)).isEmpty();
  }

  @Test
  void theOfficeOfAnotherProjectIsHeldBackWhereTheProjectListsNone() throws IOException {
    assertThat(findings("MW-01 | | | 2006 | NMFA | Fredrikstad | NOK | 10"))
        .containsExactly(
            Examination.cell(
                FindingType.PROJECT_CONTRADICTED,
                2,
                5,
                "office",
                "Fredrikstad",
                "Flora – Nkhotakota (MW-01)"));
    assertThat(findings("MW-01 | | | 2006 | NMFA | Flora | NOK | 10")).isEmpty();
  }

  @Test
  void theTitleOfAnotherProjectIsHeldBack() throws IOException {
    assertThat(findings("BA-01 | | Konjic | 2006 | NMFA | Orkdal | NOK | 10")).hasSize(1);
    assertThat(findings("BA-01 | | BA-02 wells | 2006 | NMFA | Orkdal | NOK | 10")).hasSize(1);
    assertThat(findings("BA-01 | | Wells | 2006 | NMFA | Orkdal | NOK | 10")).isEmpty();
    assertThat(findings("BA-01 | | In 2 towns | 2006 | NMFA | Orkdal | NOK | 10")).isEmpty();
  }

  @Test
  void aNameIsContradictedLikeACode() throws IOException {
    assertThat(
            Examination.findings(
                WITH_PARTNER + "Mostar | Fredrikstad | 2006 | NMFA | Orkdal | NOK | 10"))
        .extracting(Finding::type)
        .containsExactly(FindingType.PROJECT_CONTRADICTED);
  }
}
