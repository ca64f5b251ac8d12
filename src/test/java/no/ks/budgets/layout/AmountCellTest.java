package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountCellTest {

  private static final CellLocation B2 = CellLocation.ofCell("Budget", 2, 1);

  /** The amounts of a column below the heading Amount. */
  private static Reading column(String... cells) {
    return under("Amount", cells);
  }

  private static Reading under(String heading, String... cells) {
    return Reading.of("Project | " + heading + "\nBA-01 | " + String.join("\nBA-01 | ", cells));
  }

  private static @Nullable Finding finding(Reading read) {
    return read.rows().get(0).amounts().get(0).finding();
  }

  @Test
  void theColumnSettlesTheDecimalSign() {
    assertThat(column("'1.250.000", "'1.035").amounts())
        .containsExactly("B2 1250000.00", "B3 1035.00");
    assertThat(column("'1,250,000", "'1,035").amounts())
        .containsExactly("B2 1250000.00", "B3 1035.00");
  }

  @Test
  void noMoneyHasThreeDecimalsWhateverTheColumnProves() {
    assertThat(column("'0.50", "'1.035").amounts())
        .containsExactly("B2 0.50", "B3 AMOUNT_AMBIGUOUS");
    assertThat(column("'12,50", "'1,035").amounts())
        .containsExactly("B2 12.50", "B3 AMOUNT_AMBIGUOUS");
  }

  @Test
  void theEvidenceMayComeLater() {
    assertThat(column("'1.035", "'1.250.000").amounts())
        .containsExactlyInAnyOrder("B2 1035.00", "B3 1250000.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "−", "--", "nil", "Nil", "null"})
  void aDashIsAZeroWhereTheRowHasNoAmount(String dash) {
    Reading read =
        Reading.of(
            "Project | Description | Amount\nBA-01 | Travel | '" + dash + "\nBA-01 | Food | 5");

    assertThat(read.amounts()).containsExactly("C2 0.00", "C3 5.00");
  }

  @Test
  void aDashBesideAnAmountIsNone() {
    Reading read =
        Reading.of(
            "Project | Description | 2005 | 2006\nBA-01 | Travel | '- | 7\nBA-01 | Food | | '-");

    assertThat(read.amounts()).containsExactly("D2 7.00", "D3 0.00");
  }

  @Test
  void aBlankCellIsNoZero() {
    Reading read = Reading.of("Project | Description | Amount\nBA-01 | Travel |\nBA-01 | Food | 5");

    assertThat(read.amounts()).containsExactly("C3 5.00");
    assertThat(read.rows()).hasSize(2);
  }

  @Test
  void aTotalWithADashIsNoLineOfZero() {
    Reading read =
        Reading.of("Project | Description | Amount\nBA-01 | Total | '-\nBA-01 | Food | 5");

    assertThat(read.amounts()).containsExactly("C3 5.00");
  }

  @Test
  void aTotalIsEvidenceToo() {
    Reading read =
        Reading.of(
            """
            Project | Amount
            BA-01   | '1.035
            BA-01   | '1.000.000
            Total   | '1.001.035,00
            """);

    assertThat(read.amounts()).containsExactlyInAnyOrder("B2 1035.00", "B3 1000000.00");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void anotherColumnIsEvidenceWhereItsOwnHasNone() {
    Reading read =
        Reading.of(
            """
            Project | 2005   | 2006
            BA-01   | '1.035 | '2.000,50
            """);

    assertThat(read.amounts()).containsExactly("B2 1035.00", "C2 2000.50");
  }

  @Test
  void itsOwnColumnCountsMoreThanAnother() {
    Reading read =
        Reading.of(
            """
            Project | 2005   | 2006
            BA-01   | '1.035 | '2.000,50
            BA-02   | '0.5   |
            """);

    assertThat(read.amounts())
        .containsExactlyInAnyOrder("B3 0.50", "B2 AMOUNT_AMBIGUOUS", "C2 2000.50");
  }

  @Test
  void evidenceThatContradictsItselfSettlesNothing() {
    assertThat(column("'1.035", "'2.000,50", "'0.50").amounts())
        .containsExactlyInAnyOrder("B2 AMOUNT_AMBIGUOUS", "B3 2000.50", "B4 0.50");
  }

  @Test
  void withoutEvidenceBothReadingsAreSaid() {
    Reading read = column("'1.035");

    assertThat(finding(read))
        .isEqualTo(
            Finding.of(FindingType.AMOUNT_AMBIGUOUS, B2, "amount", "1.035", "1035 or 1.035"));
    assertThat(read.account().amountRead()).isEqualByComparingTo("0");
  }

  @Test
  void bothReadingsAreInTheUnitOfTheColumn() {
    Reading read = Reading.of("Project | Amount (NOK 1000)\nBA-01 | '1.035");

    assertThat(finding(read)).extracting(Finding::expected).isEqualTo("1035000 or 1035");
  }

  @Test
  void evidenceEndsWithItsTable() {
    Reading read =
        Reading.of(
            """
            Project | Amount
            BA-01   | '2.000,50
            Project | Funder | Amount
            BA-01   | NMFA   | '1.035
            """);

    assertThat(read.amounts()).containsExactly("B2 2000.50", "C4 AMOUNT_AMBIGUOUS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amount (NOK 1000)", "Budget (hele tusen)", "Beløp i 1000 kr"})
  void thousandsInTheHeading(String heading) {
    assertThat(under(heading, "12.5", "'3").amounts()).containsExactly("B2 12500.00", "B3 3000.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(amounts in NOK 1000)",
        "Alle tall i hele tusen",
        "Alle beløp i 1000 kr",
        "Tall i tkr",
        "(NOK 1000)",
        "1000 NOK",
        "Budget 2006 (1000 NOK)",
        "Iznosi u hiljadama",
        "В тысячах крон: суммы в тысячах",
        "Montants en milliers de NOK",
        "Valores em milhares",
        "NOK thousands",
        "TNOK",
        "Tall i TNOK",
        "All figures in kNOK",
        "NOK '000",
        "NOK 000s",
        "Amounts: NOK 1000",
        "Beløp: 1000 kr",
        "Alle tall i 1 000 kr",
        "Alle tall i 1.000 kr",
        "Alle tall i 1000",
        "Все суммы в тыс. руб.",
        "(тыс. руб.)",
        "Budget 2006 (u hiljadama KM)",
        "Svi iznosi u tisućama",
        "Budget en milliers d'euros",
        "Importes en miles de NOK",
      })
  void thousandsInARemark(String remark) {
    Reading read = Reading.of(remark + "\n\nProject | Amount\nBA-01 | 12.5");

    assertThat(read.amounts()).containsExactly("B4 12500.00");
    assertThat(read.account().layout())
        .startsWith("Budget: long form, headings in row 3, amounts in B in thousands (as A1 says)");
  }

  /** Never a silent factor of a thousand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A thousand thanks",
        "Exchange rate: 1000 NOK = 120 EUR",
        "Fee of 1000 NOK for each participant",
        "Tusen takk",
        "Phone 1000",
        "Budget in NOK",
        "Grant: 400 TNOK",
        "The town has 1.2 million people",
        "Support of 5 mill. kr",
        "Thousands of people",
        "Total NOK 1000 000",
      })
  void remarksAboutSomethingElse(String remark) {
    assertThat(Reading.of(remark + "\n\nProject | Amount\nBA-01 | 12.5").amounts())
        .containsExactly("B4 12.50");
  }

  @Test
  void percentagesAreNoAmounts() {
    Reading read = column("0.25 {0%}");

    assertThat(finding(read))
        .isEqualTo(
            Finding.of(
                FindingType.AMOUNT_UNREADABLE,
                B2,
                "amount",
                "0.25",
                "an amount, not a percentage"));
  }

  @Test
  void datesAreNoAmounts() {
    assertThat(finding(column("2006-01-31")))
        .isEqualTo(
            Finding.of(
                FindingType.AMOUNT_UNREADABLE,
                B2,
                "amount",
                "2006-01-31",
                "an amount, not a date"));
  }

  @Test
  void truthsAreNoAmounts() {
    assertThat(finding(column("TRUE")))
        .isEqualTo(Finding.of(FindingType.AMOUNT_UNREADABLE, B2, "amount", "TRUE", "an amount"));
  }

  @Test
  void wordsAreNoAmounts() {
    assertThat(finding(column("about 5000")))
        .isEqualTo(
            Finding.of(
                FindingType.AMOUNT_UNREADABLE,
                B2,
                "amount",
                "about 5000",
                "a number such as 50000 or 50 000,00"));
  }

  @Test
  void errorsNameTheirCell() {
    assertThat(finding(column("#REF!")))
        .isEqualTo(Finding.of(FindingType.CELL_ERROR, B2, "amount", "#REF!", "a number"));
  }

  @Test
  void formulasWithoutAValueAreNeitherZeroNorBlank() {
    assertThat(finding(column("=SUM(C1:C5)")))
        .isEqualTo(
            Finding.of(
                FindingType.FORMULA_WITHOUT_VALUE,
                B2,
                "amount",
                "=SUM(C1:C5)",
                "the saved result of the formula"));
  }

  @Test
  void formulasThatCannotBeCalculatedSayWhy() {
    assertThat(finding(column("=NOW() ?? the function NOW depends on the clock")))
        .isEqualTo(
            Finding.of(
                FindingType.FORMULA_WITHOUT_VALUE,
                B2,
                "amount",
                "=NOW()",
                "the saved result of the formula; the function NOW depends on the clock"));
  }

  @Test
  void whatIsRoundedIsSaid() {
    Reading read = column("10.0051", "-10.0051", "10.0041", "1000");

    assertThat(read.amounts())
        .containsExactly(
            "B2 10.01 AMOUNT_ROUNDED",
            "B3 -10.01 AMOUNT_ROUNDED",
            "B4 10.00 AMOUNT_ROUNDED",
            "B5 1000.00");
    assertThat(finding(read))
        .isEqualTo(
            new Finding(
                FindingType.AMOUNT_ROUNDED,
                B2,
                "amount",
                "10.0051",
                "10.01",
                new BigDecimal("-0.0049")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "#,##0.00 [$EUR];           EUR",
        "[$€-407] #,##0;            EUR",
        "#,##0 \"kr\";              NOK",
        "\"NOK\" #,##0;             NOK",
        "#,##0 €;                   EUR",
        "[$-409]#,##0;              ",
        "\"$\"#,##0;                ",
        "[$NOK] #,##0;              NOK",
        "[$kr-414] #,##0;           NOK",
        "[$-414]#,##0;              ",
        "_-[$€-2] * #,##0.00_-;     EUR",
        "#,##0 [$руб.-419];         RUB",
        "#,##0\\ \\k\\r;            NOK",
        "#,##0\\ \"KM\";            BAM",
        "#,##0 \"USD\"!#,##0 \"EUR\"; USD",
        "#,##0 \"persons\";         ",
        "#,##0;                     ",
      })
  void theCurrencyMayStandInTheNumberFormatAlone(String format, @Nullable String currency) {
    assertThat(column("10 {" + format.replace('!', ';') + "}").amounts())
        .containsExactly("B2 10.00" + (currency == null ? "" : " " + currency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Amount (NOK 1000);      100000 {#,##0,};          100000.00",
        "Amount (NOK 1000);      100000 {#,##0,\" tkr\"}; 100000.00 NOK",
        "Amount (NOK 1000);      100 {#,##0};              100000.00",
        "Amount (NOK 1000);      400000 {0.0,,};           400.00",
        "Amount (million NOK);   400000 {0.0,,};           400000.00",
        "Amount (million NOK);   400 {#,##0,};             400000.00",
        "Amount;                 100000 {#,##0,};          100000.00",
      })
  void aUnitIsThatOfWhatTheNumberFormatShows(String heading, String cell, String amount) {
    assertThat(Reading.of("Project | " + heading + "\nBA-01 | " + cell).amounts())
        .containsExactly("B2 " + amount);
  }

  @Test
  void theCurrencyMayStandInTheText() {
    assertThat(column("NOK 400.000,-", "€ 12,50").amounts())
        .containsExactlyInAnyOrder("B2 400000.00 NOK", "B3 12.50 EUR");
  }
}
