package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.TypedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetVersionsTest {

  private static final String ONE =
      HEADINGS
          + """
          BA-01 | Orkdal | 2006 | NMFA | Travel  | NOK | 120
          BA-01 | Orkdal | 2006 | NMFA | Seminar | NOK | 320
          BA-01 | Orkdal | 2006 | NMFA | Audit   | NOK | 20
          """;

  private static final String OTHER_AMOUNTS =
      ONE.replace("120", "100").replace("320", "300").replace("20\n", "10\n");

  private static final String OTHER_PURPOSES =
      HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Hotels | NOK | 50\n";

  private static Finding finding(FindingType type, String sheet, String beside) {
    return Finding.of(
        type,
        CellLocation.ofRow(sheet, 1),
        "",
        sheet + ", table below row 1; beside " + beside + ", table below row 1",
        "each budget once");
  }

  private static TypedWorkbook workbook(String name, String rows, String other, String others) {
    return TypedWorkbook.of("").sheet(name, rows).sheet(other, others);
  }

  @ParameterizedTest
  @CsvSource({
    "Original, Revised",
    "v1, v2",
    "Draft, Final budget 2006",
    "Budget, Revised budget",
    "Budget 2006 old, Budget 2006",
    "Opprinnelig, Revidert",
    "Prvobitni, Revidirani",
    "Nacrt, Budžet",
    "Черновик, Уточнённый бюджет",
    "Brouillon, Budget révisé",
    "Rascunho, Orçamento revisto",
    "Borrador, Presupuesto",
  })
  void tablesThatAreCalledVersionsAreHeldWhateverIsInThem(String one, String other) {
    assertThat(Examination.ofFile(workbook(one, ONE, other, OTHER_PURPOSES)))
        .containsExactly(finding(FindingType.VERSIONS_IN_ONE_FILE, other, one));
  }

  @ParameterizedTest
  @CsvSource({"Sheet1, Sheet2", "Budsjett, Budsjett (2)", "NOK, EUR", "Plan 12.03, Plan 20.05"})
  void tablesWithTheSamePurposesAreHeldWhereTheirNamesSayNothing(String one, String other) {
    assertThat(Examination.ofFile(workbook(one, ONE, other, OTHER_AMOUNTS)))
        .containsExactly(finding(FindingType.VERSIONS_IN_ONE_FILE, other, one));
    assertThat(Examination.ofFile(workbook(one, ONE, other, OTHER_PURPOSES))).isEmpty();
  }

  @Test
  void aCopyIsHeldWhateverItIsCalled() {
    assertThat(Examination.ofFile(workbook("Lilongwe", ONE, "Blantyre", ONE)))
        .containsExactly(finding(FindingType.VERSIONS_IN_ONE_FILE, "Blantyre", "Lilongwe"));
  }

  @ParameterizedTest
  @CsvSource({"Q1, Q2", "1. kvartal, 2. kvartal", "Januar, Februar", "Mostar, Konjic"})
  void partsWithNamesOfTheirOwnCountAndAreSaid(String one, String other) {
    assertThat(Examination.ofFile(workbook(one, ONE, other, OTHER_AMOUNTS)))
        .containsExactly(finding(FindingType.VERSIONS_PERHAPS, other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "BA-01, BA-02",
    "Orkdal, Sund",
    "2006, 2005",
    "NMFA, NORAD",
    "Travel, Rent",
  })
  void anotherProjectOfficeYearFunderOrPurposeIsAnotherBudget(String here, String there) {
    String budget = HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 120\n";
    String other =
        budget.replace(here, there).replace("BA-02 | Orkdal", "BA-02 | Sund").replace("120", "130");

    assertThat(Examination.ofFile(workbook("Sheet1", budget, "Sheet2", other))).isEmpty();
  }

  @Test
  void fewSharedPurposesAreNoVersion() {
    String other =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Rent  | NOK | 5
            BA-01 | Orkdal | 2006 | NMFA | Phone | NOK | 6
            BA-01 | Orkdal | 2006 | NMFA | Audit | NOK | 7
            """;

    assertThat(Examination.ofFile(workbook("Sheet1", ONE, "Sheet2", other))).isEmpty();
  }

  private static final String BLOCK =
      """
      Project: | BA-01 | Office: | Orkdal | Currency: | NOK
      Funder: | NMFA | Year: | 2006
      """;

  @Test
  void tablesOfOneSheetAreToldByTheirTitles() {
    String sheet =
        BLOCK
            + """
            Original budget
            Category | Amount
            Travel   | 120
            Total    | 120
            Revised budget
            Category | Amount
            Hotels   | 100
            """;

    assertThat(Examination.ofFile(TypedWorkbook.of(sheet)))
        .extracting(Finding::type)
        .containsExactly(FindingType.VERSIONS_IN_ONE_FILE);
    assertThat(Examination.ofFile(TypedWorkbook.of(sheet.replace("Revised budget", "Hotels"))))
        .isEmpty();
  }

  @Test
  void aVersionThatBeginsAmidATableIsHeld() {
    String sheet =
        BLOCK
            + """
            Category | Amount
            Travel   | 120
            Revised budget
            Travel   | 100
            """;

    assertThat(Examination.ofFile(TypedWorkbook.of(sheet)))
        .containsExactly(
            Finding.of(
                FindingType.VERSIONS_IN_ONE_FILE,
                CellLocation.ofCell("Budget", 5, 0),
                "",
                "Revised budget",
                "each budget once"));
    assertThat(
            Examination.ofFile(
                TypedWorkbook.of(sheet.replace("Revised budget", "Final evaluation"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Travel (revised)", "Travel – revidert", "Travel (old)", "'Travel, new'"})
  void aRowThatIsCalledAVersionOfAnotherHoldsTheFile(String revised) {
    String rows = ONE + "BA-01 | Orkdal | 2006 | NMFA | " + revised + " | NOK | 100\n";

    assertThat(Examination.ofFile(TypedWorkbook.of(rows)))
        .containsExactly(
            Finding.of(
                FindingType.VERSIONS_IN_ONE_FILE,
                CellLocation.ofCell("Budget", 5, 6),
                "",
                revised + " beside Travel in G2",
                "each budget once"));
  }

  @ParameterizedTest
  @CsvSource({"Hotels (revised)", "Travel (Oslo)", "Travel to New York", "Seminar on revised law"})
  void aRowThatIsNoVersionOfAnotherCounts(String other) {
    String rows = ONE + "BA-01 | Orkdal | 2006 | NMFA | " + other + " | NOK | 100\n";

    assertThat(Examination.ofFile(TypedWorkbook.of(rows))).isEmpty();
  }
}
