package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  private static Finding held(FindingType type, String found, String expected) {
    return Finding.of(type, CellLocation.ofFile(), "", found, expected);
  }

  @Test
  void whereThereAreNoHeadingsTheNearestRowIsNamed() {
    assertThat(
            Reading.of("Budget of Orkdal\nProject | Year | Purpose\nBA-01 | 2006 | Travel")
                .account()
                .held())
        .isEqualTo(
            Finding.of(
                FindingType.FILE_WITHOUT_TABLE,
                CellLocation.ofRow("Budget", 2),
                "",
                "only Project, Year, Purpose understood",
                "a heading row with an amount or years"));
  }

  @Test
  void amountsInTwoCurrenciesAreHeldForTheirCurrency() {
    assertThat(
            Reading.of("Project | Amount (NOK) | Amount (EUR)\nBA-01 | 100 | 12").account().held())
        .isEqualTo(
            Finding.of(
                FindingType.LAYOUT_AMBIGUOUS,
                CellLocation.ofCell("Budget", 1, 2),
                "",
                "B «Amount (NOK)» and C «Amount (EUR)»",
                "one column of amounts, in one currency"));
  }

  @Test
  void longForm() {
    Reading read =
        Reading.of(
            """
            Project | Year | Funder | Category | Amount
            BA-01   | 2006 | NMFA   | Travel   | 1000
            BA-01   | 2006 | NMFA   | Wages    | 2000.5
            """);

    assertThat(read.amounts()).containsExactly("E2 1000.00", "E3 2000.50");
    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01");
    assertThat(read.texts(Field.CATEGORY)).containsExactly("Travel", "Wages");
    assertThat(read.ignored()).containsExactly("1 header");
    assertThat(read.findings()).isEmpty();
    assertThat(read.account().layout())
        .isEqualTo("Budget: long form, headings in row 1, amounts in E");
  }

  @Test
  void wideForm() {
    Reading read =
        Reading.of(
            """
            Project | Funder | 2005 | 2006
            BA-01   | NMFA   | 1000 | 2000
            BA-02   | NMFA   |      | 300
            BA-03   | NMFA   | -    |
            """);

    assertThat(read.amounts()).containsExactly("C2 1000.00", "D2 2000.00", "D3 300.00", "C4 0.00");
    assertThat(read.rows().get(0).amounts())
        .extracting(amount -> amount.column().year())
        .containsExactly(2005, 2006);
    assertThat(read.rows().get(2).amounts()).as("a dash is zero, a blank is not").hasSize(1);
    assertThat(read.account().layout())
        .isEqualTo("Budget: wide form, headings in row 1, amounts in C for 2005, D for 2006");
  }

  @Test
  void labelsAboveTheTableHoldForAllRowsBelow() {
    Reading read =
        Reading.of(
            """
            Budget of Orkdal
            Project: | BA-01 | Funder: | NMFA
            År: 2006

            Category | Amount
            Travel   | 1000
            Wages    | 2000
            """);

    assertThat(read.amounts()).containsExactly("B6 1000.00", "B7 2000.00");
    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01");
    assertThat(read.texts(Field.FUNDER)).containsExactly("NMFA", "NMFA");
    assertThat(read.texts(Field.YEAR)).containsExactly("2006", "2006");
    assertThat(read.ignored()).containsExactly("1-3 title", "4 blank", "5 header");
  }

  @Test
  void labelsBetweenTheRowsBeginASection() {
    Reading read =
        Reading.of(
            """
            Category | | 2006
            Project: | BA-01
            Travel   | | 1000
            Total    | | 1000
            Project: | BA-02
            Travel   | | 300
            Total    | | 300
            """);

    assertThat(read.amounts()).containsExactly("C3 1000.00", "C6 300.00");
    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-02");
    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.BELOW_TOTAL))
        .containsExactly(false, false);
    assertThat(read.findings()).isEmpty();
  }

  /** The value of the label stands where the amounts stand, which makes it no amount. */
  @Test
  void labelsInTheColumnOfTheAmounts() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Project: | BA-01
            Travel   | 1000
            Project: | BA-02
            Travel   | 300
            """);

    assertThat(read.amounts()).containsExactly("B3 1000.00", "B5 300.00");
    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-02");
    assertThat(read.ignored()).containsExactly("1 header", "2 title", "4 title");
  }

  @Test
  void aYearInTheColumnOfTheAmountsIsNoAmountEither() {
    Reading read =
        Reading.of(
            """
            Category | Amount
            Year     | 2005
            Travel   | 1000
            Year     | 2006
            Travel   | 300
            """);

    assertThat(read.amounts()).containsExactly("B3 1000.00", "B5 300.00");
    assertThat(read.texts(Field.YEAR)).containsExactly("2005", "2006");
  }

  /** A cost may be called what a label is called. */
  @Test
  void aCategoryThatIsCalledLikeALabelIsALine() {
    Reading read =
        Reading.of(
            """
            Category | Amount
            Office   | 5000
            Kontor   | 1.000,50
            Partner  | 2006
            """);

    assertThat(read.amounts()).containsExactly("B2 5000.00", "B3 1000.50", "B4 2006.00");
  }

  @Test
  void titlesNotesAndBlankRows() {
    Reading read =
        Reading.of(
            """
            Municipality of Orkdal
            Printed | 2006-01-31

            Project | Year | Amount
            Staff
            BA-01   | 2006 | 1000

            All amounts were agreed in March.
            BA-01   | 2006 | 2000
            """);

    assertThat(read.amounts()).containsExactly("C6 1000.00", "C9 2000.00");
    assertThat(read.ignored())
        .containsExactly("1-2 title", "3 blank", "4 header", "5 note", "7 blank", "8 note");
    assertThat(read.account().ignored())
        .contains(new IgnoredRows("Budget", 1, 2, 2, IgnoredReason.TITLE));
  }

  @Test
  void rowsThatTheFileLeavesOutAreNotCounted() {
    Reading read =
        Reading.of(
            """
            @10 Project | Year | Amount
            @1000000 BA-01 | 2006 | 1000
            """);

    assertThat(read.amounts()).containsExactly("C1000000 1000.00");
    assertThat(read.account().rowsRead()).isEqualTo(2);
  }

  @Test
  void aRowWithoutAnAmountThatNamesWhatItIsForIsHandedOut() {
    Reading read =
        Reading.of(
            """
            Project | Year | Category | Amount
            BA-01   | 2006 | Travel   |
            BA-01   | 2006 | Wages    |
            """);

    assertThat(read.rows()).hasSize(2).allMatch(row -> row.amounts().isEmpty());
  }

  @Test
  void severalTables() {
    Reading read =
        Reading.of(
            """
            Project | Year | Amount
            BA-01   | 2006 | 1000
            Total   |      | 1000

            Funder | Project | Category | 2005 | 2006
            NMFA   | BA-02   | Travel   | 10   | 20
            """);

    assertThat(read.amounts()).containsExactly("C2 1000.00", "D6 10.00", "E6 20.00");
    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.BELOW_TOTAL))
        .containsExactly(false, false);
    assertThat(read.ignored()).containsExactly("1 header", "3 total", "4 blank", "5 header");
    assertThat(read.account().layout())
        .isEqualTo(
            "Budget: long form, headings in row 1, amounts in C; "
                + "Budget: wide form, headings in row 5, amounts in D for 2005, E for 2006");
  }

  @Test
  void aRepeatedHeaderIsNoLine() {
    Reading read =
        Reading.of(
            """
            Project | Year | Amount
            BA-01   | 2006 | 1000
            Project | Year | Amount
            BA-01   | 2006 | 2000
            """);

    assertThat(read.amounts()).containsExactly("C2 1000.00", "C4 2000.00");
    assertThat(read.ignored()).containsExactly("1 header", "3 header");
  }

  /** Its years are numbers in the columns of the amounts, and it has a single word. */
  @Test
  void aRepeatedHeaderOfTheWideFormIsNoLine() {
    Reading read =
        Reading.of(
            """
            Project: BA-01
            Category | 2005 | 2006
            Travel   | 10   | 20
            Project: BA-02
            Category | 2005 | 2006
            Travel   | 30   | 40
            """);

    assertThat(read.amounts()).containsExactly("B3 10.00", "C3 20.00", "B6 30.00", "C6 40.00");
    assertThat(read.ignored()).containsExactly("1 title", "2 header", "4 title", "5 header");
  }

  @Test
  void whatALabelSaysEndsWithItsSheet() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet(
                    "Mostar",
                    """
                    Project: BA-01
                    Category | 2006
                    Travel   | 10
                    """)
                .sheet(
                    "Ark2",
                    """
                    Category | 2006
                    Travel   | 20
                    """));

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "");
  }

  @Test
  void sheetsThatAreHiddenAreReadAndSaid() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .hiddenSheet(
                    "Old",
                    """
                    Project | Amount
                    BA-01   | 10
                    """)
                .hiddenSheet("Lists", "NOK\nEUR"));

    assertThat(read.amounts()).containsExactly("B2 10.00");
    assertThat(read.findings())
        .containsExactly(
            Finding.of(FindingType.SHEET_HIDDEN, CellLocation.ofSheet("Old"), "", "Old", ""));
  }

  @Test
  void rowsThatAreHiddenAreReadAndRememberIt() {
    Reading read =
        Reading.of(
            """
            Project | Amount
            hidden BA-01 | 10
            BA-02 | 20
            """);

    assertThat(read.rows()).extracting(row -> row.row().hidden()).containsExactly(true, false);
  }

  @Test
  void aSheetWithNumbersAndNoTableIsSaid() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet(
                    "Budget",
                    """
                    Project | Amount
                    BA-01   | 10
                    """)
                .sheet("Notes", "Thank you")
                .sheet("Figures", "Bananas | 12"));

    assertThat(read.findings())
        .containsExactly(
            Finding.of(
                FindingType.SHEET_WITHOUT_TABLE,
                CellLocation.ofSheet("Figures"),
                "",
                "Figures",
                ""));
    assertThat(read.ignored()).containsExactly("1 header", "Notes 1 title", "Figures 1 title");
  }

  @Test
  void aFileWithoutATableIsHeld() {
    Reading read = Reading.of("Dear KS,\nwe need | 5000 | kroner.");

    assertThat(read.rows()).isEmpty();
    assertThat(read.account().held())
        .isEqualTo(held(FindingType.FILE_WITHOUT_TABLE, "2 rows", "a heading row"));
  }

  @Test
  void aFileWithoutASheetIsHeld() {
    Reading read = Reading.of(new TypedWorkbook());

    assertThat(read.account().held())
        .isEqualTo(held(FindingType.FILE_WITHOUT_TABLE, "0 rows", "a heading row"));
  }

  @Test
  void aFileWithoutLinesIsHeld() {
    Reading read =
        Reading.of(
            """
            Project | Year | Amount
            Total   |      | 0
            """);

    assertThat(read.account().held())
        .isEqualTo(
            held(FindingType.FILE_WITHOUT_LINES, "2 rows", "at least one row below the headings"));
  }

  @Test
  void aDocumentOfOursIsRefused() {
    Reading read =
        Reading.of(
            TypedWorkbook.of(
                    """
                    Project | Amount
                    BA-01   | 10
                    """)
                .own("consolidated"));

    assertThat(read.rows()).isEmpty();
    assertThat(read.account().held())
        .isEqualTo(held(FindingType.FILE_OWN_OUTPUT, "consolidated", "a budget"));
  }

  @Test
  void ourSheetInARepairedReturnIsNoBudget() {
    Reading read =
        Reading.of(
            TypedWorkbook.of(
                    """
                    Findings | %s
                    Project  | 2005 | 2006
                    BA-01    | 10   | 20
                    """
                        .formatted(ReturnSheet.MARK))
                .sheet(
                    "Ark1",
                    """
                    Project | Year | Amount
                    BA-01   | 2006 | 30
                    """));

    assertThat(read.amounts()).containsExactly("C2 30.00");
    assertThat(read.ignored()).containsExactly("1-3 note", "Ark1 1 header");
  }

  @Test
  void damageHoldsTheWholeFile() {
    Reading read =
        Reading.of(
            TypedWorkbook.of(
                    """
                    Project | Amount
                    BA-01   | 10
                    BA-01   | '1.035
                    """)
                .damaged());

    assertThat(read.account()).isEqualTo(LayoutPart.Account.ofHeld(TypedWorkbook.damage()));
  }

  @Test
  void columnsThatClaimTheSameHoldTheWholeFile() {
    Reading read =
        Reading.of(
            """
            Project | Amount
            BA-01   | 10
            Project | Amount | Budget
            BA-01   | 20     | 30
            """);

    assertThat(read.account())
        .isEqualTo(
            LayoutPart.Account.ofHeld(
                Finding.of(
                    FindingType.LAYOUT_AMBIGUOUS,
                    CellLocation.ofCell("Budget", 3, 2),
                    "",
                    "B «Amount» and C «Budget»",
                    "one column for each field")));
  }

  @Test
  void numbersUnderAHeadingThatIsNotKnownAreSaidOnceAColumn() {
    Reading read =
        Reading.of(
            """
            Project | Amount | Bananas | ' | Remarks
            BA-01   | 10     | 3       | 5  | 1     | 8
            BA-01   | 20     | 4       | 6  | 2     | text
            """);

    assertThat(read.findings())
        .containsExactly(notRead(2, "Bananas"), notRead(3, "no heading"), notRead(5, "no heading"));
  }

  private static Finding notRead(int column, String heading) {
    return Finding.of(
        FindingType.COLUMN_NOT_READ,
        CellLocation.ofCell("Budget", 1, column),
        "",
        heading,
        "a heading that says what the numbers are");
  }

  @Test
  void headingsAreLookedForInTheFirstHundredRows() {
    Reading inTime = Reading.of("@100 Project | Amount\nBA-01 | 10");
    Reading late = Reading.of("@101 Project | Amount\nBA-01 | 10");

    assertThat(inTime.amounts()).containsExactly("B101 10.00");
    assertThat(late.account().held())
        .isEqualTo(held(FindingType.FILE_WITHOUT_TABLE, "2 rows", "a heading row"));
  }

  @Test
  void aLaterTableMayBeginAnywhere() {
    Reading read =
        Reading.of(
            """
            Project | Amount
            BA-01   | 10
            @5000 Project | Funder | Amount
            BA-02   | NMFA | 20
            """);

    assertThat(read.amounts()).containsExactly("B2 10.00", "C5001 20.00");
  }

  @Test
  void rowsLeaveInTheOrderOfTheFileExceptThoseThatWaitForTheirColumn() {
    Reading read =
        Reading.of(
            """
            Project | Amount
            BA-01   | '1.035
            BA-02   | '2.500,00
            BA-03   | '1.200
            """);

    assertThat(read.amounts()).containsExactly("B3 2500.00", "B2 1035.00", "B4 1200.00");
    assertThat(read.findings()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of which food",
        "- of which food",
        "thereof food",
        "- incl. food",
        "в т.ч. питание"
      })
  void aRowIsAPartAlsoWhereItsProjectStandsBeforeItsPurpose(String purpose) {
    Reading read =
        Reading.of(
            "Project | Description | 2006\nMW-01 | Travel | 100\nMW-01 | " + purpose + " | 50");

    assertThat(read.amounts()).containsExactly("C2 100.00");
    assertThat(read.findings())
        .extracting(Finding::type)
        .containsExactly(FindingType.ROW_PART_OF_ANOTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"T O T A L", "Totalkostnad", "Ukupni troškovi", "Samlet budsjett", "Budget total"})
  void aTotalByAnyOfTheseNamesIsNoLineEvenWhereItIsWrong(String name) {
    Reading read = Reading.of("Category | 2006\nTravel | 100\nWages | 50\n" + name + " | 151");

    assertThat(read.amounts()).containsExactly("B2 100.00", "B3 50.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Activity | 2006", "Post | 2005", "Item | 2004"})
  void headingsOfAnotherTableBelowAreNoRowThoughTheyAreYears(String headings) {
    Reading read = Reading.of("Description | 2005\nTravel | 100\n" + headings + "\nWages | 30");

    assertThat(read.amounts()).containsExactly("B2 100.00", "B4 30.00");
    assertThat(read.ignored()).containsExactly("1 header", "3 header");
    assertThat(read.rows().get(1).layout().amounts().get(0).year())
        .isEqualTo(Integer.parseInt(headings.replaceAll("\\D", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Activity | 2000", "Air travel | 2006", "Activity | 2005.5"})
  void anAmountThatOnlyResemblesAYearIsAnAmount(String row) {
    assertThat(Reading.of("Description | 2005\nTravel | 100\n" + row).rows()).hasSize(2);
  }
}
