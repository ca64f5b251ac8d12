package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTotalsTest {

  private static Finding mismatch(
      int row, int column, String found, String expected, String difference) {
    return new Finding(
        FindingType.TOTAL_MISMATCH,
        CellLocation.ofCell("Budget", row, column),
        "amount",
        found,
        expected,
        new BigDecimal(difference));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total",
        "TOTAL:",
        "Total 2006",
        "Total 2006 NOK",
        "Grand total",
        "Sum",
        "Sum totalt",
        "I alt",
        "Ukupno",
        "Sveukupno",
        "Укупно",
        "Итого",
        "ВСЕГО",
        "Total général",
        "Somme",
        "Soma",
        "Total geral",
        "Suma",
      })
  void aTotalThatAddsUpIsNoLine(String label) {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 1000
            Wages    | 2000
            %s       | 3000
            Overhead | 500
            """
                .formatted(label));

    assertThat(read.amounts()).containsExactly("B2 1000.00", "B3 2000.00", "B5 500.00");
    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.BELOW_TOTAL))
        .containsExactly(false, false, true);
    assertThat(read.ignored()).containsExactly("1 header", "4 total");
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"of which administration", "Herav administrasjon", "dont administration"})
  void aPartOfTheRowAboveIsNotCountedOnceMoreAndIsSaid(String label) {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 1000
            %s       | 100
            Wages    | 2000
            """
                .formatted(label));

    assertThat(read.amounts()).containsExactly("B2 1000.00", "B4 2000.00");
    assertThat(read.ignored()).containsExactly("1 header", "3 note");
    assertThat(read.findings())
        .containsExactly(
            Finding.of(
                FindingType.ROW_PART_OF_ANOTHER,
                CellLocation.ofCell("Budget", 3, 1),
                "amount",
                label + ": 100",
                "the whole amount in the row above"));
  }

  @Test
  void aTotalWithoutAWordIsATotal() {
    Reading read =
        Reading.of(
            """
            Category | 2005 | 2006
            Travel   | 1000 | 10
            Wages    | 2000 | 20
                     | 3000 | 30
            """);

    assertThat(read.amounts()).containsExactly("B2 1000.00", "C2 10.00", "B3 2000.00", "C3 20.00");
    assertThat(read.ignored()).containsExactly("1 header", "4 total");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aSumUnderAnotherNameIsMarkedAsOne() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 1000
            Wages    | 2000
            Altogether | 3000
            Rent     | 40
            """);

    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.SUM_OF_ROWS_ABOVE))
        .containsExactly(false, false, true, false);
  }

  @Test
  void rowsThatAreTwiceTheirTotalHoldTheFile() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 500
            - flights | 300
            - hotel  | 200
            Total    | 500
            """);

    assertThat(read.account().held())
        .isEqualTo(
            new Finding(
                FindingType.ROWS_TWICE_THE_TOTAL,
                CellLocation.ofCell("Budget", 5, 1),
                "amount",
                "1000.00",
                "500.00",
                new BigDecimal("500.00")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total", "Delsum", "Ukupno", "Итого", "Sous-total", "Soma", "Suma"})
  void aTotalThatDoesNotAddUpIsSaidWithItsDifference(String label) {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 1000
            Wages    | 2000
            %s       | 3500
            """
                .formatted(label));

    assertThat(read.amounts()).containsExactly("B2 1000.00", "B3 2000.00");
    assertThat(read.findings()).containsExactly(mismatch(4, 1, "3500.00", "3000.00", "500.00"));
  }

  @Test
  void aTotalOfAYearIsOfTheRowsForThatYear() {
    Reading read =
        Reading.of(
            """
            Year | Category | Amount
            2005 | Travel   | 100
            2006 | Travel   | 1000
            2005 | Wages    | 200
            2006 | Wages    | 2000
            Total 2005 |    | 300
            Total 2006 |    | 3001
            Total 2004 |    | 5
            Total      |    | 3300
            """);

    assertThat(read.findings()).containsExactly(mismatch(7, 2, "3001.00", "3000.00", "1.00"));
  }

  @Test
  void aTotalOfAYearIsNotTwiceTheRowsOfTwoYears() {
    Reading read =
        Reading.of(
            "Year | Category | Amount\n2005 | Travel | 9\n2006 | Travel | 9\nTotal 2005 | | 9");

    assertThat(read.account().held()).isNull();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aTotalOfAnotherYearThanTheSheetIsForIsNoCheck() {
    String sheet = "Year | 2006\nCategory | Amount\nTravel | 10\nWages | 20\n";

    assertThat(Reading.of(sheet + "Total 2005 | 25\nTotal 2006 | 30").findings()).isEmpty();
    assertThat(Reading.of(sheet + "Total 2006 | 25").findings())
        .containsExactly(mismatch(5, 1, "25.00", "30.00", "-5.00"));
  }

  @Test
  void amountsThatCannotBeReadAreNamedBesideTheSumThatLacksThem() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 1000
            Wages    | much
            Rent     | ten
            Total    | 3500
            """);

    assertThat(read.findings())
        .containsExactly(
            mismatch(
                5,
                1,
                "3500.00",
                "1000.00 without the amounts that cannot be read, in rows 3, 4",
                "2500.00"));
  }

  @Test
  void totalsMayBeShownInWholeUnits() {
    assertThat(Reading.of("Category | 2006\nA | 0.50\nB | 0.49\nTotal | 1.98").findings())
        .isEmpty();
    assertThat(Reading.of("Category | 2006\nA | 0.50\nB | 0.48\nTotal | 1.98").findings())
        .containsExactly(mismatch(4, 1, "1.98", "0.98", "1.00"));
  }

  @Test
  void subtotalsAreOfTheirSectionAndTheTotalOfAll() {
    Reading read =
        Reading.of(
            """
            Category  | 2005 | 2006
            Travel    | 10   | 1
            Wages     | 20   | 2
            Subtotal  | 30   | 3
            Rent      | 40   | 4
            Subtotal  | 40   | 5
            Total     | 70   | 7
            """);

    assertThat(read.amounts())
        .containsExactly("B2 10.00", "C2 1.00", "B3 20.00", "C3 2.00", "B5 40.00", "C5 4.00");
    assertThat(read.findings()).containsExactly(mismatch(6, 2, "5.00", "4.00", "1.00"));
  }

  @Test
  void aSubtotalDoesNotEndTheTable() {
    Reading read =
        Reading.of(
            """
            Category     | 2006
            Travel       | 1
            Subtotal     | 1
            Wages        | 2
            BA-01 Total  | 3
            Rent         | 4
            """);

    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.BELOW_TOTAL))
        .containsExactly(false, false, false);
  }

  @Test
  void totalsWaitForAmountsThatOnlyTheEndOfTheTableSettles() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | '1.035
            Total    | 1035
            Wages    | '2.000,00
            """);

    assertThat(read.amounts()).containsExactlyInAnyOrder("B2 1035.00", "B4 2000.00");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aTotalThatOnlyTheEndOfTheTableSettlesIsCheckedToo() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | '1.035
            Total    | '1.500
            Rent     | '2.000,00
            """);

    assertThat(read.amounts()).containsExactlyInAnyOrder("B2 1035.00", "B4 2000.00");
    assertThat(read.findings()).containsExactly(mismatch(3, 1, "1500.00", "1035.00", "465.00"));
  }

  @Test
  void aTotalMayStandInTheColumnOfTheCategory() {
    Reading read =
        Reading.of(
            """
            Project | Category | Amount
            BA-01   | Travel   | 10
            BA-01   | Total    | 10
            """);

    assertThat(read.amounts()).containsExactly("C2 10.00");
    assertThat(read.ignored()).containsExactly("1 header", "3 total");
  }

  @Test
  void aPurposeThatOnlyBeginsLikeATotalIsALine() {
    Reading read =
        Reading.of(
            """
            Project | Category | Amount
            BA-01   | Total quality seminar | 10
            BA-01   | Summer school         | 20
            """);

    assertThat(read.amounts()).containsExactly("C2 10.00", "C3 20.00");
  }

  @Test
  void textBelowTheTotalIsANote() {
    Reading read =
        Reading.of(
            """
            Project | Year | Category | Amount
            BA-01   | 2006 | Travel   | 10
            Total   |      |          | 10
            Kari    | 2006 | signed   |
            """);

    assertThat(read.amounts()).containsExactly("D2 10.00");
    assertThat(read.ignored()).containsExactly("1 header", "3 total", "4 note");
  }
}
