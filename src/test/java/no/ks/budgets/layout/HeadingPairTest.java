package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingPairTest {

  private static final String FOUR_AMOUNTS =
      "amounts in B for 2005 from NMFA, C for 2005 from NORAD, "
          + "D for 2006 from NMFA, E for 2006 from NORAD";

  private static Reading read(String rows, String... merged) {
    return Reading.of(TypedWorkbook.of(rows).merged(merged));
  }

  private static Finding ambiguous(int row, int column, String found, String expected) {
    return Finding.of(
        FindingType.LAYOUT_AMBIGUOUS,
        CellLocation.ofCell("Budget", row, column),
        "",
        found,
        expected);
  }

  /** Which columns hold amounts, with year and funder, and how many rows were read. */
  private static List<String> amountColumns(Reading read) {
    return read.rows().get(0).layout().amounts().stream()
        .map(
            amount ->
                (CellLocation.columnLetters(amount.columnIndex())
                        + " "
                        + amount.year()
                        + " "
                        + amount.funder()
                        + " "
                        + amount.currency())
                    .strip())
        .toList();
  }

  @Test
  void yearsOverFunders() {
    Reading read =
        read(
            """
            Project | 2005 |       | 2006 |
                    | NMFA | NORAD | NMFA | NORAD
            BA-01   | 10   | 20    | 30   | 40
            """);

    assertThat(read.amounts()).containsExactly("B3 10.00", "C3 20.00", "D3 30.00", "E3 40.00");
    assertThat(read.ignored()).containsExactly("1-2 header");
    assertThat(read.account().layout())
        .isEqualTo("Budget: wide form, headings in rows 1–2, " + FOUR_AMOUNTS);
  }

  @Test
  void theLowerRowMayNameTheProject() {
    Reading read =
        read(
            """
            Municipality of Orkdal
                    | 2005 |       | 2006 |
            Project | NMFA | NORAD | NMFA | NORAD
            BA-01   | 10   | 20    | 30   | 40
            """,
            "B2:C2",
            "D2:E2");

    assertThat(read.account().layout())
        .isEqualTo("Budget: wide form, headings in rows 2–3, " + FOUR_AMOUNTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Project | Budget (NOK) |\n(code) | 2005 | 2006\nBA-01 | 10 | 20",
        "Project | Budget in NOK |\n | 2005 | 2006\nBA-01 | 10 | 20",
        " | Budget NOK |\nProject | 2005 | 2006\nBA-01 | 10 | 20",
      })
  void aBudgetOverItsYears(String rows) {
    assertThat(amountColumns(read(rows))).containsExactly("B 2005  NOK", "C 2006  NOK");
  }

  @Test
  void fundersOverYearsAndAnotherFunder() {
    Reading read =
        read(
            """
            Project | UD   |      | NORAD |
                    | 2005 | 2006 | 2005  | 2006
            BA-01   | 10   | 20   | 30    | 40
            """);

    assertThat(amountColumns(read))
        .containsExactly("B 2005 ud", "C 2006 ud", "D 2005 norad", "E 2006 norad");
  }

  @Test
  void headingsThatAreRepeatedInsteadOfMerged() {
    Reading read =
        read(
            """
            Project | 2005 | 2005  | 2006 | 2006
                    | NMFA | NORAD | NMFA | NORAD
            BA-01   | 10   | 20    | 30   | 40
            """);

    assertThat(read.account().layout())
        .isEqualTo("Budget: wide form, headings in rows 1–2, " + FOUR_AMOUNTS);
  }

  @Test
  void unitsAndCurrenciesBelowTheirHeading() {
    Reading read =
        read(
            """
            Project | 2005       | 2006
            (code)  | (NOK 1000) | (NOK 1000)
            BA-01   | 10         | 20
            """);

    assertThat(read.amounts()).containsExactly("B3 10000.00", "C3 20000.00");
    assertThat(amountColumns(read)).containsExactly("B 2005  NOK", "C 2006  NOK");
  }

  @Test
  void whatWasSpentIsNoBudgetThoughTheYearsStandBelow() {
    Reading read =
        read(
            """
                    | Budget |      | Actual |
            Project | 2005   | 2006 | 2003   | 2004
            BA-01   | 10     | 20   | 30     | 40
            """);

    assertThat(read.amounts()).containsExactly("B3 10.00", "C3 20.00");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void budgetBesideActualBelowEachYear() {
    Reading read =
        read(
            """
            Project | 2005   |        |   | 2006   |
                    | Budget | Actual | % | Budget | Actual
            BA-01   | 10     | 11     | 9 | 20     | 21
            """);

    assertThat(amountColumns(read)).containsExactly("B 2005", "E 2006");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aTotalOfEachYearIsACheck() {
    Reading read =
        read(
            """
            Project | 2005 |       |       | 2006  | Total
                    | NMFA | NORAD | Total | NORAD |
            BA-01   | 10   | 20    | 30    | 40    | 70
            """);

    assertThat(amountColumns(read)).containsExactly("B 2005 nmfa", "C 2005 norad", "E 2006 norad");
    assertThat(read.rows().get(0).layout().totals())
        .extracting(AmountColumn::columnIndex, AmountColumn::year)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, 2005),
            org.assertj.core.groups.Tuple.tuple(5, 0));
  }

  @Test
  void aSecondTableMayHaveTwoRowsOfHeadingsToo() {
    Reading read =
        read(
            """
            Project | 2005 | 2006
            BA-01   | 10   | 20

                    | 2005 |       | 2006 |
            Project | NMFA | NORAD | NMFA | NORAD
            BA-01   | 10   | 20    | 30   | 40
            """);

    assertThat(read.amounts())
        .containsExactly("B2 10.00", "C2 20.00", "B6 10.00", "C6 20.00", "D6 30.00", "E6 40.00");
    assertThat(read.ignored()).containsExactly("1 header", "3 blank", "4-5 header");
  }

  /** Only what cannot be data is taken for a second row of headings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Category | Amount |\nTravel | 2005 | 2006",
        "Category | Amount |\nBudget | 2006 | 2007",
        "Category | Amount | Remarks\nActual | 2006 |",
        "Project | Year | Amount\nBA-01 | 2006 | 2006",
        "Project | Year | Amount\n | 2006 | 2006",
        "Category | Amount\nDescription | 2006",
      })
  void dataBelowASingleRowOfHeadings(String rows) {
    Reading read = read(rows);

    assertThat(read.ignored()).startsWith("1 header");
    assertThat(read.rows()).hasSize(1);
    assertThat(read.rows().get(0).amounts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget",
        "Budget 2006",
        "Budget for Mostar | | | | 2006",
        "Orkdal kommune | | | Tlf 724 800 00",
        "Orkdal | | | | Printed in March",
      })
  void aTitleAboveASingleRowOfHeadings(String title) {
    Reading read =
        read(title + "\nProject | Funder | Category | 2006 | Remarks\nBA-01 | NMFA | Travel | 5 |");

    assertThat(read.amounts()).containsExactly("D3 5.00");
    assertThat(read.ignored()).last().asString().endsWith("header");
  }

  @Test
  void groupsThatAreNotUnderstoodHoldTheFile() {
    Reading read =
        read(
            """
                    | Mostar |      | Konjic |
            Project | 2005   | 2006 | 2007   | 2008
            BA-01   | 10     | 20   | 30     | 40
            """);

    assertThat(read.account().held())
        .isEqualTo(
            ambiguous(2, 3, "B «Mostar 2005» and D «Konjic 2007»", "one column for each field"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " | Approved | | Requested |\nProject | 2005 | 2006 | 2007 | 2008",
        "Project | Approved | | Requested |\n | 2005 | 2006 | 2007 | 2008",
      })
  void budgetsOfTwoKindsHoldTheFile(String headings) {
    assertThat(read(headings + "\nBA-01 | 10 | 20 | 30 | 40").account().held())
        .isEqualTo(
            ambiguous(
                2, 3, "B «Approved 2005» and D «Requested 2007»", "one column for each field"));
  }

  @Test
  void whatSplitsAnAmountAndIsNotUnderstoodHoldsTheFile() {
    Reading read =
        read(
            """
            Category | 2006 |    |    |
                     | Q1   | Q2 | Q3 | Q4
            Travel   | 1    | 2  | 3  | 4
            """);

    assertThat(read.account().held())
        .isEqualTo(ambiguous(2, 4, "B «2006 Q1» and E «2006 Q4»", "one column for each field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"B1:B2", "C1:D1"})
  void mergedCellsThatContradictTheReachHoldTheFile(String merged) {
    Reading read =
        read(
            """
            Project | 2005 |       | 2006 |
                    | NMFA | NORAD | NMFA | NORAD
            BA-01   | 10   | 20    | 30   | 40
            """,
            merged);

    assertThat(read.account().held())
        .isNotNull()
        .extracting(Finding::type, Finding::location)
        .containsExactly(FindingType.LAYOUT_AMBIGUOUS, CellLocation.ofCell("Budget", 1, 1));
  }

  @Test
  void aSingleHeadingMergedOverSeveralColumnsOfNumbersHoldsTheFile() {
    Reading read = read("Category | 2006 |\nTravel | 1 | 2\n", "B1:C1");

    assertThat(read.account().held())
        .isEqualTo(
            ambiguous(
                1, 1, "B «2006» over several columns with numbers", "a heading for each column"));
  }

  @Test
  void tablesSideBySideHoldTheFile() {
    Reading read =
        read(
            """
            Project | Year | Amount | | Project | Year | Amount
            BA-01   | 2005 | 10     | | BA-02   | 2006 | 30
            """);

    assertThat(read.account().held())
        .isEqualTo(
            ambiguous(
                1,
                4,
                "A «Project» and E «Project»",
                "tables one below the other, or on sheets of their own"));
  }

  @Test
  void aTableOfWhatWasSpentEndsTheBudgetAboveIt() {
    Reading read =
        read(
            """
            Project | 2005 | 2006
            BA-01   | 10   | 20
            Project | Actual 2003 | Actual 2004
            BA-01   | 30   | 40
            """);

    assertThat(read.amounts()).containsExactly("B2 10.00", "C2 20.00");
    assertThat(read.account().layout()).contains("Budget: no budget below the headings in row 3");
  }
}
