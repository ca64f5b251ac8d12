package no.ks.budgets.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.AmountColumn;
import no.ks.budgets.layout.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  private static final RowReader READER =
      new RowReader(Validation.buildDefaultValidatorFactory().getValidator(), "NOK");

  private static final String HEADINGS =
      "Project | Office | Year | Funder | Category | Description | Currency | Amount\n";

  /** Reads the only row below the headings. */
  private static RowReading read(String row) {
    return only(HEADINGS + row);
  }

  private static RowReading only(String sheet) {
    Reading reading = Reading.of(sheet);
    assertThat(reading.rows()).hasSize(1);
    return READER.read(reading.rows().get(0));
  }

  private static Finding finding(
      FindingType type, int column, String field, String found, String expected) {
    return Finding.of(type, CellLocation.ofCell("Budget", 2, column), field, found, expected);
  }

  @Test
  void aRowIsReadFieldByField() {
    RowReading read = read("BA-01 | Orkdal | FY2006 | UD | Travel | Oslo | kr | '1 000,50");

    assertThat(read)
        .isEqualTo(
            new RowReading(
                List.of(
                    new LineDraft(
                        "BA-01",
                        "",
                        "",
                        "",
                        "Orkdal",
                        2006,
                        "UD",
                        "Travel",
                        "Oslo",
                        "NOK",
                        false,
                        new BigDecimal("1000.50"),
                        new AmountColumn(7, 0, "", "", 1),
                        "1 000,50")),
                List.of()));
  }

  @Test
  void aWideRowIsALineForEachAmount() {
    RowReading read =
        only(
            """
            Title | Country | Partner | NMFA 2005 | NORAD 2006
            Water | Malawi  | Zomba   | 10        | 20
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.drafts())
        .containsExactly(
            new LineDraft(
                "Water",
                "Water",
                "Malawi",
                "Zomba",
                "",
                2005,
                "nmfa",
                "",
                "",
                "NOK",
                true,
                new BigDecimal("10.00"),
                new AmountColumn(3, 2005, "nmfa", "", 1),
                "10"),
            new LineDraft(
                "Water",
                "Water",
                "Malawi",
                "Zomba",
                "",
                2006,
                "norad",
                "",
                "",
                "NOK",
                true,
                new BigDecimal("20.00"),
                new AmountColumn(4, 2006, "norad", "", 1),
                "20"));
  }

  @Test
  void categoriesOverSeveralColumnsAreJoined() {
    RowReading read =
        only(
            """
            Project | Year | Funder | Category | Item  | Currency | Amount
            BA-01   | 2006 | NMFA   | Travel   | Oslo  | NOK      | 10
            """);

    assertThat(read.drafts()).extracting(LineDraft::category).containsExactly("Travel – Oslo");
  }

  @Test
  void projectMissing() {
    assertThat(read("| Orkdal | 2006 | NMFA | Travel | | NOK | 10").findings())
        .containsExactly(
            finding(FindingType.PROJECT_MISSING, 0, "project", "", "a project code such as BA-01"));
  }

  @Test
  void funderMissing() {
    assertThat(read("BA-01 | Orkdal | 2006 | | Travel | | NOK | 10").findings())
        .containsExactly(finding(FindingType.FUNDER_MISSING, 3, "funder", "", "NMFA or NORAD"));
  }

  @Test
  void yearMissing() {
    assertThat(read("BA-01 | Orkdal | | NMFA | Travel | | NOK | 10").findings())
        .containsExactly(
            finding(FindingType.YEAR_MISSING, 2, "year", "", "a year between 1990 and 2100"));
  }

  @Test
  void amountMissing() {
    RowReading read = read("BA-01 | Orkdal | 2006 | NMFA | Travel | | NOK |");

    assertThat(read.findings())
        .containsExactly(finding(FindingType.AMOUNT_MISSING, 7, "amount", "", "a value"));
    assertThat(read.drafts()).extracting(LineDraft::amount).containsOnlyNulls().hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1990, 2006, 2099})
  void yearsInRange(int year) {
    assertThat(read("BA-01 | | " + year + " | NMFA | Travel | | NOK | 10").findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1989, 1900})
  void yearsOutOfRange(int year) {
    assertThat(read("BA-01 | | " + year + " | NMFA | Travel | | NOK | 10").findings())
        .containsExactly(
            finding(
                FindingType.YEAR_OUT_OF_RANGE,
                2,
                "year",
                String.valueOf(year),
                "a year between 1990 and 2100"));
  }

  @ParameterizedTest
  @CsvSource({
    "next year, YEAR_UNREADABLE",
    "2005-2006, PERIOD_SPANS_YEARS",
    "206, YEAR_OUT_OF_RANGE",
  })
  void aYearThatCannotBeReadIsNotReportedAsMissingOnTop(String typed, FindingType type) {
    assertThat(read("BA-01 | | " + typed + " | NMFA | Travel | | NOK | 10").findings())
        .containsExactly(finding(type, 2, "year", typed, "a year such as 2006"));
  }

  @Test
  void aYearThatCannotBeReadIsSaidOnceForAllAmountsOfTheRow() {
    RowReading read =
        only(
            """
            Project | Year | NMFA | NORAD
            BA-01   | soon | 10   | 20
            """);

    assertThat(read.findings())
        .containsExactly(
            finding(FindingType.YEAR_UNREADABLE, 1, "year", "soon", "a year such as 2006"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "From | To;          2006-01-01 | 2006-12-31",
        "Start date | End date; '01.01.2006 | '31.12.2006",
        "Fra | Til;          2006 | 2006",
      })
  void theYearMayBeThatOfAPeriod(String headings, String period) {
    RowReading read =
        only(
            "Project | Funder | " + headings + " | Amount NOK\nBA-01 | NMFA | " + period + " | 10");

    assertThat(read.findings()).isEmpty();
    assertThat(read.drafts()).extracting(LineDraft::year).containsExactly(2006);
  }

  @Test
  void aPeriodThatSpansYearsIsSaidWhateverTheYearColumnSays() {
    assertThat(
            only("""
                    Project | Funder | Start date | End date   | Year | Amount NOK
                    BA-01   | NMFA   | 2005-07-01 | 2006-06-30 | 2006 | 10
                    """)
                .findings())
        .containsExactly(
            finding(
                FindingType.PERIOD_SPANS_YEARS, 4, "year", "2005 and 2006", "a year such as 2006"));
  }

  @Test
  void aPeriodThatSpansYearsIsNotCalledAMissingYear() {
    assertThat(
            only("""
                    Project | Funder | Start date | End date   | Amount NOK
                    BA-01   | NMFA   | 2005-07-01 | 2006-06-30 | 10
                    """)
                .findings())
        .containsExactly(
            finding(
                FindingType.PERIOD_SPANS_YEARS, 2, "year", "2005 and 2006", "a year such as 2006"));
  }

  @Test
  void aPeriodThatSpansYearsIsSplitByTheYearsOfTheHeadings() {
    assertThat(
            only("""
                    Project | Funder | From       | To         | 2005 NOK | 2006 NOK
                    BA-01   | NMFA   | 2005-07-01 | 2006-06-30 | 10       | 20
                    """)
                .findings())
        .isEmpty();
  }

  @Test
  void aPartOfAYearIsCountedAndSaid() {
    RowReading read = read("BA-01 | | 1st half 2006 | NMFA | Travel | | NOK | 10");

    assertThat(read.findings())
        .containsExactly(
            finding(
                FindingType.PERIOD_PART_OF_YEAR,
                2,
                "year",
                "1st half 2006",
                "a year such as 2006"));
    assertThat(read.drafts()).extracting(LineDraft::year).containsExactly(2006);
  }

  @ParameterizedTest
  @CsvSource({
    "Amount ($), $",
    "Amount (dollars), DOLLARS",
    "Amount NOK/EUR, NOK/EUR",
    "Amount (Xyz), XYZ"
  })
  void aHeadingWithACurrencyThatIsNotClearIsSaid(String heading, String currency) {
    assertThat(
            only("Project | Funder | Year | " + heading + "\nBA-01 | NMFA | 2006 | 10").findings())
        .containsExactly(
            Finding.of(
                FindingType.CURRENCY_UNKNOWN,
                CellLocation.ofCell("Budget", 1, 3),
                "currency",
                currency,
                "NOK or EUR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "TNOK", "NOK 1000", "kruna", "dollars"})
  void aCurrencyThatIsNotClearIsSaid(String currency) {
    assertThat(read("BA-01 | | 2006 | NMFA | Travel | | '" + currency + " | 10").findings())
        .containsExactly(
            finding(FindingType.CURRENCY_UNKNOWN, 6, "currency", currency, "NOK or EUR"));
  }

  @Test
  void textsMayBeAsLongAsALineCanHold() {
    String row = "BA-01 | %s | 2006 | NMFA | %s | %s | NOK | 10";

    assertThat(read(row.formatted("o".repeat(200), "c".repeat(200), "d".repeat(1000))).findings())
        .isEmpty();
    assertThat(read(row.formatted("o".repeat(201), "c".repeat(201), "d".repeat(1001))).findings())
        .containsExactly(
            finding(
                FindingType.TEXT_TOO_LONG,
                4,
                "category",
                "c".repeat(201),
                "at most 200 characters"),
            finding(
                FindingType.TEXT_TOO_LONG,
                5,
                "description",
                "d".repeat(1001),
                "at most 1000 characters"),
            finding(
                FindingType.TEXT_TOO_LONG, 1, "office", "o".repeat(201), "at most 200 characters"));
  }

  @Test
  void amountsMayHaveElevenDigits() {
    String row = "BA-01 | | 2006 | NMFA | Travel | | NOK | ";

    assertThat(read(row + "99999999999.99").findings()).isEmpty();
    assertThat(read(row + "-99999999999").findings()).isEmpty();
    assertThat(read(row + "100000000000").findings())
        .containsExactly(
            finding(
                FindingType.AMOUNT_OUT_OF_RANGE,
                7,
                "amount",
                "100000000000",
                "an amount below 10^11"));
  }

  @Test
  void anAmountThatCannotBeReadIsNotReportedAsMissingOnTop() {
    assertThat(read("BA-01 | | 2006 | NMFA | Travel | | NOK | much").findings())
        .containsExactly(
            finding(
                FindingType.AMOUNT_UNREADABLE,
                7,
                "amount",
                "much",
                "a number such as 50000 or 50 000,00"));
  }

  @Test
  void errorValuesNameTheirFieldAndAreNotReportedAsMissingOnTop() {
    assertThat(read("#REF! | #N/A | #NAME? | #NULL! | #DIV/0! | #NUM! | #VALUE! | 10").findings())
        .containsExactlyInAnyOrder(
            finding(FindingType.CELL_ERROR, 0, "project", "#REF!", "a value"),
            finding(FindingType.CELL_ERROR, 1, "office", "#N/A", "a value"),
            finding(FindingType.CELL_ERROR, 2, "year", "#NAME?", "a value"),
            finding(FindingType.CELL_ERROR, 3, "funder", "#NULL!", "a value"),
            finding(FindingType.CELL_ERROR, 4, "category", "#DIV/0!", "a value"),
            finding(FindingType.CELL_ERROR, 5, "description", "#NUM!", "a value"),
            finding(FindingType.CELL_ERROR, 6, "currency", "#VALUE!", "a value"));
  }

  @Test
  void formulasWithoutAValueNameTheirField() {
    String saved = "the saved result of the formula";
    assertThat(read("=A1 | | =B1 ?? it refers to itself | NMFA | Travel | | NOK | 10").findings())
        .containsExactlyInAnyOrder(
            finding(FindingType.FORMULA_WITHOUT_VALUE, 0, "project", "=A1", saved),
            finding(
                FindingType.FORMULA_WITHOUT_VALUE,
                2,
                "year",
                "=B1",
                saved + "; it refers to itself"));
  }

  /** The default stands for what nobody states, not for what cannot be read. */
  @Test
  void aCurrencyThatCannotBeReadIsNotAssumed() {
    assertThat(read("BA-01 | | 2006 | NMFA | Travel | | #REF! | 10").drafts())
        .extracting(LineDraft::currencyAssumed)
        .containsExactly(false);
  }

  @Test
  void allFindingsOfARowComeInOnePass() {
    assertThat(read("| | soon | | Travel | | Taler | much").findings())
        .containsExactly(
            finding(
                FindingType.AMOUNT_UNREADABLE,
                7,
                "amount",
                "much",
                "a number such as 50000 or 50 000,00"),
            finding(FindingType.CURRENCY_UNKNOWN, 6, "currency", "Taler", "NOK or EUR"),
            finding(FindingType.YEAR_UNREADABLE, 2, "year", "soon", "a year such as 2006"),
            finding(FindingType.FUNDER_MISSING, 3, "funder", "", "NMFA or NORAD"),
            finding(FindingType.PROJECT_MISSING, 0, "project", "", "a project code such as BA-01"));
  }

  @Test
  void findingsPointToTheLabelAboveTheTable() {
    RowReading read =
        only(
            """
            Project: | BA-01 | Year: | soon
            Funder | Amount
            NMFA   | 10
            """);

    assertThat(read.findings())
        .containsExactly(
            Finding.of(
                FindingType.YEAR_UNREADABLE,
                CellLocation.ofCell("Budget", 1, 3),
                "year",
                "soon",
                "a year such as 2006"));
  }

  @Test
  void theDefaultCurrencyIsTakenWhereNoneIsStated() {
    RowReading read = read("BA-01 | | 2006 | NMFA | Travel | | | 10");

    assertThat(read.findings()).isEmpty();
    assertThat(read.drafts()).extracting(LineDraft::currency).containsExactly("NOK");
    assertThat(read.drafts()).extracting(LineDraft::currencyAssumed).containsExactly(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Currency | Amount;      EUR | 10",
        "Currency | Amount;      € | 10",
        "Category | Amount EUR;  Travel | 10",
        "Category | Amount (€);  Travel | 10",
        "Category | Amount;      Travel | 10 EUR",
        "Category | Amount;      Travel | 10 {#,##0 [$EUR]}",
        "Currency | Amount EUR;  Euro | € 10",
      })
  void theCurrencyMayBeStatedAnywhere(String headings, String cells) {
    RowReading read =
        only("Project | Year | Funder | " + headings + "\nBA-01 | 2006 | NMFA | " + cells);

    assertThat(read.findings()).isEmpty();
    assertThat(read.drafts()).extracting(LineDraft::currency).containsExactly("EUR");
    assertThat(read.drafts()).extracting(LineDraft::currencyAssumed).containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Currency | Amount;      NOK | 10 EUR;                EUR and NOK",
        "Currency | Amount EUR;  NOK | 10;                    EUR and NOK",
        "Category | Amount EUR;  Travel | kr 10;              NOK and EUR",
        "Currency | Amount USD;  NOK | 10 {#,##0 [$EUR]};     EUR and USD and NOK",
      })
  void currenciesThatDisagree(String headings, String cells, String found) {
    assertThat(
            only("Project | Year | Funder | " + headings + "\nBA-01 | 2006 | NMFA | " + cells)
                .findings())
        .containsExactly(
            finding(FindingType.CURRENCY_CONFLICT, 4, "currency", found, "one currency"));
  }

  @Test
  void theYearOfARowIsThatOfItsHeading() {
    String headings = "Project | Year | Funder | Budget 2006\n";

    RowReading same = only(headings + "BA-01 | 2006 | UD | 10");
    RowReading none = only(headings + "BA-01 |      | UD | 10");
    RowReading other = only(headings + "BA-01 | 2005 | UD | 10");

    assertThat(same.findings()).isEmpty();
    assertThat(same.drafts()).extracting(LineDraft::year).containsExactly(2006);
    assertThat(none.findings()).isEmpty();
    assertThat(none.drafts()).extracting(LineDraft::year).containsExactly(2006);
    assertThat(other.findings())
        .containsExactly(finding(FindingType.YEAR_CONTRADICTED, 1, "year", "2005", "2006"));
  }
}
