package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateRowTest {

  private static final String ROW = "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 1000\n";

  private static Finding sameAs(String earlier, int row, int column) {
    return Examination.cell(
        FindingType.ROW_DUPLICATE,
        row,
        column,
        "",
        "same as " + earlier,
        "one row for each purpose");
  }

  @Test
  void theFirstCountsAndEachLaterOneIsHeldBack() {
    String sheet =
        HEADINGS + ROW + "BA-01 | Orkdal | 2006 | NMFA | Rent | NOK | 1000\n" + ROW + ROW;

    assertThat(Examination.findings(sheet))
        .containsExactly(sameAs("Budget row 2", 4, 6), sameAs("Budget row 2", 5, 6));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 accepted", "4 rejected", "5 rejected");
  }

  @Test
  void spellingsOfTheSameAreTheSame() {
    String sheet = HEADINGS + ROW + "ba 1 | ORKDAL kommune | FY2006 | UD | Travel | kr | '1 000,00";

    assertThat(Examination.findings(sheet)).containsExactly(sameAs("Budget row 2", 3, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BA-02 | Sund   | 2006 | NMFA  | Travel | NOK | 1000",
        "BA-01 | Sund   | 2006 | NMFA  | Travel | NOK | 1000",
        "BA-01 | Orkdal | 2005 | NMFA  | Travel | NOK | 1000",
        "BA-01 | Orkdal | 2006 | NORAD | Travel | NOK | 1000",
        "BA-01 | Orkdal | 2006 | NMFA  | Rent   | NOK | 1000",
        "BA-01 | Orkdal | 2006 | NMFA  | Travel | EUR | 1000",
        "BA-01 | Orkdal | 2006 | NMFA  | Travel | NOK | 1000.01",
      })
  void oneDifferenceIsEnough(String other) {
    assertThat(Examination.findings(HEADINGS + ROW + other)).isEmpty();
  }

  @Test
  void aWideRowIsTheSameOnlyInAllOfItsAmounts() {
    String sheet =
        """
        Project | Office | Funder | Currency | 2005 | 2006
        BA-01   | Orkdal | NMFA   | NOK      | 10   | 20
        BA-01   | Orkdal | NMFA   | NOK      | 10   | 30
        BA-01   | Orkdal | NMFA   | NOK      | 10   | 20
        """;

    assertThat(Examination.findings(sheet)).containsExactly(sameAs("Budget row 2", 4, 4));
  }

  @Test
  void aRowThatIsHeldBackAnywayIsComparedWithNone() {
    String broken = "BA-01 | Orkdal | 2006 | | Travel | NOK | 1000\n";

    assertThat(Examination.findings(HEADINGS + broken + broken))
        .extracting(Finding::type)
        .containsExactly(FindingType.FUNDER_MISSING, FindingType.FUNDER_MISSING);
  }
}
