package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThousandfoldAmountTest {

  private static final String ROW = HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | ";

  private static Finding thousandfold(String found, String granted, String difference) {
    return new Finding(
        FindingType.AMOUNT_THOUSANDFOLD,
        CellLocation.ofCell("Budget", 2, 6),
        "amount",
        found,
        granted,
        new BigDecimal(difference));
  }

  @Test
  void aThousandTimesAGrant() {
    assertThat(Examination.findings(ROW + "NOK | 1035000000"))
        .containsExactly(thousandfold("1035000000.00", "1035000", "1033965000.00"));
  }

  @Test
  void aThousandthOfAGrantMayBeASmallLine() {
    assertThat(Examination.findings(ROW + "NOK | 1035")).isEmpty();
  }

  @Test
  void aGrantOfAnotherFunderForTheSameYear() {
    assertThat(Examination.findings(ROW + "NOK | 50000000"))
        .containsExactly(thousandfold("50000000.00", "50000", "49950000.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOK | 1035000",
        "NOK | 1034.99",
        "NOK | 1035.01",
        "NOK | 1035000000.01",
        "NOK | 900",
        "NOK | 200",
        "NOK | 0",
        "EUR | 1035",
      })
  void anythingElseIsABudget(String amount) {
    assertThat(Examination.findings(ROW + amount)).isEmpty();
  }
}
