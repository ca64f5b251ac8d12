package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.register.Funders;
import no.ks.budgets.text.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowExaminationTest {

  private static RowVerdict only(String sheet, String... folders) {
    List<RowVerdict> verdicts = Examination.verdicts(sheet, folders);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  private static List<BudgetLine> lines(String sheet, String... folders) {
    return ((RowVerdict.Accepted) only(sheet, folders)).lines();
  }

  private static BudgetLine line(String currency, String amount, String rate, String nok) {
    return new BudgetLine(
        "BA-01",
        "Orkdal",
        2006,
        "NMFA",
        "Travel",
        "",
        currency,
        new BigDecimal(amount),
        new BigDecimal(rate),
        currency.equals("NOK") ? "" : "Bank of Norway",
        new BigDecimal(nok),
        CellLocation.ofCell("Budget", 2, 6),
        "100");
  }

  @Test
  void aRowThatIsRightIsAccepted() {
    assertThat(only(HEADINGS + "ba 1 | orkdal kommune | 2006 | MFA | Travel | NOK | 100"))
        .isEqualTo(
            new RowVerdict.Accepted(
                "Budget",
                2,
                List.of(line("NOK", "100.00", "1", "100.00")),
                List.of(),
                Optional.empty()));
  }

  @Test
  void theRateAndItsSourceStayWithTheLine() {
    assertThat(only(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | EUR | 100"))
        .isEqualTo(
            new RowVerdict.Accepted(
                "Budget",
                2,
                List.of(line("EUR", "100.00", "8.3333333333", "833.33")),
                List.of(),
                Optional.empty()));
  }

  @Test
  void withoutARateNothingIsGuessed() {
    assertThat(Examination.findings(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | GBP | 1"))
        .containsExactly(
            Examination.cell(
                FindingType.RATE_MISSING,
                2,
                6,
                "currency",
                "GBP 2006: none",
                "one rate for GBP from 2006-01-01 to 2006-12-31"));
  }

  @Test
  void betweenTwoRatesNothingIsGuessed() {
    assertThat(Examination.findings(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | USD | 1"))
        .containsExactly(
            Examination.cell(
                FindingType.RATE_AMBIGUOUS,
                2,
                6,
                "currency",
                "USD 2006: 6.5 and 6.4",
                "one rate for USD from 2006-01-01 to 2006-12-31"));
  }

  @Test
  void aRejectedRowIsKeptWholeWithAllOfItsErrors() {
    RowVerdict verdict =
        only(HEADINGS + "XX-99 | Orkdal | soon | EU | Travel | Taler | '1 500,00 | kept");

    assertThat(verdict)
        .isEqualTo(
            new RowVerdict.Rejected(
                "Budget",
                2,
                List.of("XX-99", "Orkdal", "soon", "EU", "Travel", "Taler", "1 500,00", "kept"),
                "Orkdal",
                "XX-99",
                "XX-99",
                "",
                "soon",
                "EU",
                "Travel",
                "",
                "NOK",
                "1500.00",
                new BigDecimal("1500.00"),
                new BigDecimal("1500.00"),
                false,
                List.of(
                    Examination.cell(
                        FindingType.PROJECT_UNKNOWN,
                        2,
                        0,
                        "project",
                        "XX-99",
                        "a project code of the register"),
                    Examination.cell(
                        FindingType.FUNDER_UNKNOWN, 2, 3, "funder", "EU", "NMFA or NORAD"),
                    Examination.cell(
                        FindingType.CURRENCY_UNKNOWN, 2, 5, "currency", "Taler", "NOK or EUR"),
                    Examination.cell(
                        FindingType.YEAR_UNREADABLE,
                        2,
                        2,
                        "year",
                        "soon",
                        "a year such as 2006"))));
  }

  @Test
  void aWideRowWithOneBadAmountIsRejectedWhole() {
    RowVerdict verdict =
        only(
            """
            Project | Office | Funder | Currency | 2005 | 2006
            BA-01   | Orkdal | NMFA   | NOK      | 10   | much
            """);

    assertThat(verdict)
        .isEqualTo(
            new RowVerdict.Rejected(
                "Budget",
                2,
                List.of("BA-01", "Orkdal", "NMFA", "NOK", "10", "much"),
                "Orkdal",
                "BA-01",
                "BA-01",
                "",
                "2005; 2006",
                "NMFA",
                "",
                "",
                "NOK",
                "10.00; much",
                new BigDecimal("10.00"),
                new BigDecimal("10.00"),
                false,
                List.of(
                    Examination.cell(
                        FindingType.AMOUNT_UNREADABLE,
                        2,
                        5,
                        "amount",
                        "much",
                        "a number such as 50000 or 50 000,00"))));
  }

  @Test
  void anAmountWithTwoReadingsIsToldWhatWasGranted() {
    assertThat(
            Examination.findings(HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | '1.035"))
        .containsExactly(
            Examination.cell(
                FindingType.AMOUNT_AMBIGUOUS,
                2,
                6,
                "amount",
                "1.035",
                "1035 or 1.035; NMFA granted 1035000, NORAD granted 50000"));
  }

  @Test
  void aNameThatTwoProjectsShareIsNotDecided() {
    assertThat(Examination.findings(HEADINGS + "Water | | 2006 | NMFA | Travel | NOK | 1"))
        .containsExactly(
            Examination.cell(
                FindingType.PROJECT_AMBIGUOUS,
                2,
                0,
                "project",
                "Water",
                "MW-01 (1.00), MW-02 (1.00)"));
  }

  @Test
  void theOfficeMaySettleWhichProjectIsMeant() {
    assertThat(lines(HEADINGS + "Water | Flora | 2006 | NMFA | Travel | NOK | 1"))
        .extracting(BudgetLine::projectCode, BudgetLine::office)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("MW-01", "Flora"));
  }

  @Test
  void theOfficeThatTheSheetNamesCountsMoreThanTheFolder() {
    assertThat(lines(HEADINGS + "BA-01 | Sund | 2006 | NMFA | Travel | NOK | 1", "Orkdal"))
        .extracting(BudgetLine::office)
        .containsExactly("Sund");
  }

  @ParameterizedTest
  @CsvSource({"Orkdal, archive", "orkdal kommune, Sund", "2006, Orkdal"})
  void elseTheNearestFolderThatIsCalledLikeAnOffice(String nearest, String next) {
    assertThat(lines(HEADINGS + "BA-01 | | 2006 | NMFA | Travel | NOK | 1", nearest, next))
        .extracting(BudgetLine::office)
        .containsExactly("Orkdal");
  }

  @Test
  void elseTheOnlyOfficeOfTheProject() {
    assertThat(lines(HEADINGS + "BA-02 | | 2006 | NMFA | Travel | NOK | 1", "archive"))
        .extracting(BudgetLine::office)
        .containsExactly("Sund");
    assertThat(lines(HEADINGS + "MW-01 | | 2006 | NMFA | Travel | NOK | 1"))
        .extracting(BudgetLine::office)
        .containsExactly("Flora");
  }

  @Test
  void elseItIsUnknownAndSaid() {
    RowVerdict verdict = only(HEADINGS + "BA-01 | | 2006 | NMFA | Travel | NOK | 1");

    assertThat(verdict.findings())
        .containsExactly(
            Examination.cell(FindingType.OFFICE_UNKNOWN, 2, 1, "office", "", "Orkdal, Sund"));
    assertThat(((RowVerdict.Accepted) verdict).lines())
        .extracting(BudgetLine::office)
        .containsExactly(BudgetLine.UNKNOWN_OFFICE);
  }

  @Test
  void anOfficeThatTheRegisterDoesNotListIsHeldBecauseItMayBeAnotherSpelling() {
    RowVerdict verdict = only(HEADINGS + "BA-02 | Orkdal | 2006 | NMFA | Travel | NOK | 1");

    assertThat(verdict.findings())
        .containsExactly(
            Examination.cell(FindingType.OFFICE_NOT_IN_REGISTER, 2, 1, "office", "Orkdal", "Sund"));
    assertThat(verdict).isInstanceOf(RowVerdict.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NMFA", "nmfa", "UD", "Utenriksdepartementet", "МИД Норвегии"})
  void fundersAreKnownByTheNamesThatOfficesWrite(String typed) {
    assertThat(lines(HEADINGS + "BA-01 | Orkdal | 2006 | " + typed + " | Travel | NOK | 1"))
        .extracting(BudgetLine::funder)
        .containsExactly("NMFA");
  }

  @Test
  void aMinistryOfAnyCountryIsHeldWithWhatIsLikelyMeant() {
    assertThat(
            Examination.findings(
                HEADINGS
                    + "BA-01 | Orkdal | 2006 | Ministry of Foreign Affairs | Travel | NOK | 1"))
        .containsExactly(
            Examination.cell(
                FindingType.FUNDER_UNKNOWN,
                2,
                3,
                "funder",
                "Ministry of Foreign Affairs",
                "NMFA?"));
  }

  /** A heading that names a funder must name one that is known, or likely meant. */
  @Test
  void everyFunderThatAHeadingMayNameIsKnown() {
    assertThat(Dictionary.beside(FieldLabels.class, "labels.csv").entries())
        .filteredOn(word -> word.values().get(0).equals("funder_name"))
        .isNotEmpty()
        .extracting(word -> word.values().get(2))
        .allSatisfy(
            name ->
                assertThat(Funders.shipped().code(name).or(() -> Funders.shipped().likely(name)))
                    .isPresent());
  }

  @Test
  void funderAndYearMayStandInTheHeading() {
    String sheet =
        """
        Project | Office | Currency | UD 2005 | NORAD 2006
        BA-01   | Orkdal | NOK      | 10      | 20
        """;

    assertThat(lines(sheet))
        .extracting(line -> line.funder() + " " + line.year() + " " + line.amount())
        .containsExactly("NMFA 2005 10.00", "NORAD 2006 20.00");
    assertThat(only(sheet).findings()).isEqualTo(List.<Finding>of());
  }

  @Test
  void whatNeitherTheRowNorTheBlockSaysIsMissingInTheFirstCellOfTheRow() {
    assertThat(Examination.findings("Funder: | NMFA\nCategory | 2006\nTravel | 10\n"))
        .contains(
            Examination.cell(
                FindingType.PROJECT_MISSING, 3, 0, "project", "", "a project code such as BA-01"));
  }
}
