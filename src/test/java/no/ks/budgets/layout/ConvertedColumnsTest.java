package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertedColumnsTest {

  private static final String TOP =
      "Project: | MW-01\nDescription | Budget 2006 NOK | Budget 2006 EUR\n";

  private static FindingType held(String rows) {
    return Objects.requireNonNull(Reading.of(TOP + rows).account().held()).type();
  }

  @Test
  void theColumnInKronerCountsAndTheOtherIsSaid() {
    Reading read =
        Reading.of(TOP + "Travel | 100000 | 12000\nSeminar | 300000 | 36000\nAudit | '- | '-");

    assertThat(read.amounts()).containsExactly("B3 100000.00", "B4 300000.00");
    assertThat(read.findings())
        .containsExactly(
            Finding.of(
                FindingType.COLUMN_CONVERTED,
                CellLocation.ofCell("Budget", 2, 2),
                "",
                "Budget 2006 EUR",
                "B «Budget 2006 NOK»"));
  }

  @Test
  void belowAHeadingOverBothAndForEachYear() {
    Reading read =
        Reading.of(
            """
            Project | 2005 NOK | 2005 EUR | 2006 EUR | 2006 NOK
            BA-01   | 1000     | 120      | 240      | 2000
            BA-02   | 1005     | 121      | 361      | 3000
            """);

    assertThat(read.amounts())
        .containsExactly("B2 1000.00", "E2 2000.00", "B3 1005.00", "E3 3000.00");
    assertThat(read.findings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Travel | 100000 | 12000\nSeminar | 300000 | 30000",
        "Travel | 100000 |\nSeminar | 300000 | 36000",
        "Travel | | 12000\nSeminar | 300000 | 36000\nAudit | 100000 | 12000",
        "Travel | 0 | 12000\nSeminar | 300000 | 36000\nAudit | 100000 | 12000",
        "Travel | 100000 | 12000",
        "Travel | 100000 | abc\nSeminar | 300000 | 36000\nAudit | 100000 | 12000",
      })
  void whatIsNoConversionInAllRowsIsHeld(String rows) {
    assertThat(held(rows)).isEqualTo(FindingType.LAYOUT_AMBIGUOUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget 2006 USD | Budget 2006 EUR",
        "Budget 2006 | Budget 2006 EUR",
        "Budget 2006 NOK | Budget 2006 NOK",
        "Budget 2006 NOK 1000 | Budget 2006 EUR",
      })
  void onlyAColumnInKronerCountsBeforeOneInAnotherCurrency(String columns) {
    Reading read =
        Reading.of("Project | " + columns + "\nBA-01 | 100000 | 12000\nBA-02 | 300000 | 36000");

    assertThat(read.account().held()).isNotNull();
  }

  @Test
  void aSingleColumnIsReadAsBefore() {
    Reading read = Reading.of("Project | Budget 2006 EUR\nBA-01 | 12000");

    assertThat(read.amounts()).containsExactly("B2 12000.00");
    assertThat(read.findings()).isEmpty();
  }
}
