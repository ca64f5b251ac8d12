package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class RowSumTest {

  private static final String HEADINGS =
      "Project | Office | Funder | Currency | 2005 | 2006 | Total\n";

  private static Finding mismatch(int row, String found, String expected, String difference) {
    return new Finding(
        FindingType.TOTAL_MISMATCH,
        CellLocation.ofCell("Budget", row, 6),
        "row_total",
        found,
        expected,
        new BigDecimal(difference));
  }

  @Test
  void theAmountsOfARowAddUpToItsTotal() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | NMFA | NOK | 10 | 20 | 30
            BA-01 | Orkdal | NMFA | NOK | 11 | 20 | 40
            BA-01 | Orkdal | NMFA | NOK | 12 |    | 12
            """;

    assertThat(Examination.findings(sheet)).containsExactly(mismatch(3, "40", "31.00", "9.00"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 accepted", "4 accepted");
  }

  @Test
  void totalsMayBeShownInWholeUnits() {
    String row = HEADINGS + "BA-01 | Orkdal | NMFA | NOK | 10.50 | 20.49 | ";

    assertThat(Examination.findings(row + "31.98")).isEmpty();
    assertThat(Examination.findings(row + "31.99"))
        .containsExactly(mismatch(2, "31.99", "30.99", "1.00"));
    assertThat(Examination.findings(row + "29.99"))
        .containsExactly(mismatch(2, "29.99", "30.99", "-1.00"));
  }

  @Test
  void theTotalIsInTheUnitOfTheAmounts() {
    String sheet =
        """
        (NOK 1000)
        Project | Office | Funder | Currency | 2005 | 2006 | Total
        BA-01   | Orkdal | NMFA   | NOK      | 1.5  | 2    | 3.5
        """;

    assertThat(Examination.findings(sheet)).isEmpty();
  }

  @Test
  void aRowWithoutATotalStatesNone() {
    assertThat(
            Examination.findings(
                HEADINGS
                    + """
                    BA-01 | Orkdal | NMFA | NOK | 10 | 20 |
                    BA-02 | Sund   | NMFA | NOK | 10 | 20 | see note
                    """))
        .isEmpty();
  }

  @Test
  void anAmountThatCannotBeReadIsTheOnlyTrouble() {
    assertThat(Examination.findings(HEADINGS + "BA-01 | Orkdal | NMFA | NOK | much | 20 | 30"))
        .extracting(Finding::type)
        .containsExactly(FindingType.AMOUNT_UNREADABLE);
  }
}
