package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsOfRowsBelowTest {

  private static Finding finding(FindingType type, int row, String found, String rows) {
    return Finding.of(
        type,
        CellLocation.ofCell("Budget", row, 1),
        "amount",
        found,
        "a row that is not the sum of rows " + rows);
  }

  @Test
  void aTableOfSubtotalsAboveTheirPartsIsHeld() {
    Reading read =
        Reading.of(
            """
            Category    | 2006
            Personnel   | 100
            Coordinator | 60
            Assistant   | 40
            Travel      | 70
            Flights     | 50
            Hotels      | 20
            """);

    assertThat(read.account().held())
        .isEqualTo(finding(FindingType.ROWS_SUM_THOSE_BELOW, 2, "100", "3 to 4"));
  }

  @Test
  void aTableBelowItsOwnSumIsHeld() {
    Reading read =
        Reading.of(
            """
            Category    | 2006
            All of it   | 100
            Coordinator | 60
            Assistant   | 30
            Travel      | 10
            """);

    assertThat(read.account().held())
        .isEqualTo(finding(FindingType.ROWS_SUM_THOSE_BELOW, 2, "100", "3 to 5"));
  }

  @Test
  void whatMayBeChanceIsSaidAndCounts() {
    Reading read =
        Reading.of(
            """
            Category    | 2006
            Personnel   | 100
            Coordinator | 60
            Assistant   | 40
            Travel      | 30
            """);

    assertThat(read.amounts()).containsExactly("B2 100.00", "B3 60.00", "B4 40.00", "B5 30.00");
    assertThat(read.findings())
        .containsExactly(finding(FindingType.ROW_PERHAPS_SUM, 2, "100", "3 to 4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BA-01 | ", ""})
  void aTotalThatLeavesThemOutProvesThem(String own) {
    Reading read =
        Reading.of(
            (own.isEmpty() ? "" : "Project | ")
                + """
                Category | 2006
                %sRent        | 20
                %sPersonnel   | 100
                %sCoordinator | 60
                %sAssistant   | 40
                %sTravel      | 30
                Total%s | 150
                """
                    .formatted(own, own, own, own, own, own.isEmpty() ? "" : " | "));

    assertThat(read.account().held())
        .extracting(Finding::type, Finding::expected)
        .containsExactly(
            FindingType.ROWS_SUM_THOSE_BELOW, "a row that is not the sum of rows 4 to 5");
  }

  @Test
  void aTotalThatHoldsThemProvesNothing() {
    Reading read =
        Reading.of(
            """
            Category    | 2006
            Personnel   | 100
            Coordinator | 60
            Assistant   | 40
            Travel      | 30
            Total       | 230
            """);

    assertThat(read.account().held()).isNull();
  }

  @Test
  void aTableOfSubtotalsIsHeldThoughEachRowSaysWhoseItIs() {
    Reading read =
        Reading.of(
            """
            Project | Category    | 2006
            BA-01   | Personnel   | 100
            BA-01   | Coordinator | 60
            BA-01   | Assistant   | 40
            BA-01   | Travel      | 70
            BA-01   | Flights     | 50
            BA-01   | Hotels      | 20
            """);

    assertThat(read.account().held())
        .extracting(Finding::type)
        .isEqualTo(FindingType.ROWS_SUM_THOSE_BELOW);
  }

  @Test
  void rowsThatSayWhoseTheyAreAreLines() {
    Reading read =
        Reading.of(
            """
            Project | Category | 2006
            BA-01   | Wages    | 100
            BA-01   | Travel   | 50
            BA-01   | Seminars | 30
            BA-01   | Printing | 20
            """);

    assertThat(read.account().held()).isNull();
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wages | 100\nTravel | 100",
        "Wages | 100\nTravel | 60\nSeminars | 39",
        "Wages | 0\nTravel | 0\nSeminars | 0",
        "Wages | 100\nTravel | 130\nSeminars | -30",
      })
  void otherRowsAreLeftAlone(String rows) {
    assertThat(Reading.of("Category | 2006\n" + rows).findings()).isEmpty();
  }

  @Test
  void eachColumnMustAddUp() {
    String rows = "Category | 2005 | 2006\nWages | 100 | 9\nTravel | 60 | 4\nSeminars | 40 | ";

    assertThat(Reading.of(rows + "5").findings())
        .extracting(Finding::type)
        .containsExactly(FindingType.ROW_PERHAPS_SUM);
    assertThat(Reading.of(rows + "6").findings()).isEmpty();
  }
}
