package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAboveTest {

  private static Reading read(String sheet, String rows) {
    return Reading.of(new TypedWorkbook().sheet(sheet, rows.replace(" / ", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Budget; Project: BA-01 / Project: BA-02 / Category | 2006; A1 «BA-01» and A2 «BA-02»",
        "Budget; Project: BA-01 | Project: BA-02 / Category | 2006; A1 «BA-01» and B1 «BA-02»",
        "BA-01; Project: BA-02 / Category | 2006; the sheet's name «BA-01» and A1 «BA-02»",
        "2006; Year: 2005 / Category | Amount; the sheet's name «2006» and A1 «2005»",
        "2006; Category | 2005 | 2006; the sheet's name «2006» and B «2005»",
        "Budget; Year: 2005 / Category | 2006; A1 «2005» and B «2006»",
        "Budget; Funder: NMFA / Category | NMFA | NORAD; A1 «NMFA» and C «NORAD»",
        "Budget; Budget 2006 / Year: 2005 / Category | Amount; A1 «Budget 2006» and A2 «2005»",
        "Budget 2006; Year: 2005 / Category | Amount; the sheet's name «Budget 2006» and A1 «2005»",
        "Budget; Budget 2007 / Category | 2005 | 2006; A1 «Budget 2007» and B2 «2005»",
      })
  void placesThatDisagreeHoldTheFile(String sheet, String rows, String found) {
    assertThat(read(sheet, rows + " / Travel | 1 | 2").account().held())
        .isNotNull()
        .extracting(Finding::type, Finding::found)
        .containsExactly(FindingType.LAYOUT_AMBIGUOUS, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BA-01; Project: ba 01 / Category | 2006",
        "BA-01; Project: Mostar / Category | 2006",
        "2006; Year: 2006 / Category | Amount",
        "Budget; Year: 2005-2006 / Category | 2005 | 2006",
        "Budget; Funder: NMFA / Category | NMFA",
        "Budget; Budget 2006 / Category | 2005 | 2006",
        "Budget; Printed in March 2004 / Year: 2005 / Category | Amount",
        "Budget; Budget 2005–2006 / Year: 2005 / Category | Amount",
        "Budget; Budget 2006 / Category | Year | Amount",
        "Budget; Partner: Mostar | Partner: Konjic / Category | 2006",
      })
  void placesThatAgree(String sheet, String rows) {
    assertThat(read(sheet, rows + " / Travel | 1 | 2").account().held()).isNull();
  }

  @Test
  void aTitleInASentenceSaysWhatRowsAreFor() {
    Reading read =
        read("Budget", "Budget 2006 for project MW-01 (NORAD) / Category | Amount / Travel | 1");

    assertThat(read.texts(Field.PROJECT)).containsExactly("MW-01");
    assertThat(read.texts(Field.YEAR)).containsExactly("2006");
    assertThat(read.texts(Field.FUNDER)).containsExactly("NORAD");
    assertThat(read.account().layout()).endsWith("project from A1, year from A1, funder from A1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Budget; Budget MW-01 / Project: MW-02 / Category | Amount; A1 «MW-01» and A2 «MW-02»",
        "BA-01; Budget MW-01 / Category | Amount; A1 «MW-01» and the sheet's name «BA-01»",
      })
  void aTitleOfAnotherProjectHoldsTheFile(String sheet, String rows, String found) {
    assertThat(read(sheet, rows + " / Travel | 1").account().held())
        .isNotNull()
        .extracting(Finding::type, Finding::found)
        .containsExactly(FindingType.LAYOUT_AMBIGUOUS, found);
  }

  @Test
  void oneOfSeveralCellsOfARowIsNoSentence() {
    assertThat(read("Budget", "BA-01 | 2006 / Category | Amount / Travel | 1").texts(Field.PROJECT))
        .containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Budget 2005 / Project | Year | Amount / BA-01 | 2006 | 1; 2006",
        "Budget 2005, printed 3 January 2006 / Year: 2005 / Category | Amount / Travel | 1; 2005",
        "Budget for MW-01 revised 12.03.2005 / Year: 2006 / Category | Amount / Travel | 1; 2006",
        "Rev. 12.11.2005 / Year: 2006 / Category | Amount / Travel | 1; 2006",
      })
  void columnsAndLabelsGoBeforeTitles(String rows, String year) {
    assertThat(read("Budget", rows).texts(Field.YEAR)).containsExactly(year);
  }

  @Test
  void eachTableHasTheTitleAboveIt() {
    Reading read =
        read(
            "Budget",
            "Project MW-01, budget 2005 / Category | Amount / Travel | 1"
                + " / Project MW-01, budget 2006 / Category | Amount / Travel | 2"
                + " / Details / Category | Amount / Travel | 3"
                + " / In 2007 / Category | Amount / Travel | 4");

    assertThat(read.texts(Field.YEAR)).containsExactly("2005", "2006", "2006", "");
    assertThat(read.texts(Field.PROJECT)).containsExactly("MW-01", "MW-01", "MW-01", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Budget 2006; Category | Amount / Travel | 1; 2006",
        "Budget 2006; 2005 / Category | Amount / Travel | 1; ''",
        "Budget 2006; Budget 2005 / Category | Amount / Travel | 1; ''",
        "Budget 2006; Category | Year | Amount / Travel | 2005 | 1; 2005",
        "Accounts 2005; Category | Amount / Travel | 1; ''",
        "Budget MW-01; Category | Amount / Travel | 1; ''",
      })
  void theNameOfASheetSaysItsYear(String sheet, String rows, String year) {
    assertThat(read(sheet, rows).texts(Field.YEAR)).containsExactly(year);
  }

  @Test
  void labelsOfTheNextTableAreNoContradiction() {
    Reading read =
        read(
            "Budget",
            "Project: BA-01 / Category | 2006 / Travel | 1 / Project: BA-02 / Travel | 2");

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-02");
  }

  @Test
  void aSheetMayBeCalledLikeItsProject() {
    Reading read = read("Orkdal – Mostar", "Category | 2006 / Travel | 1");

    assertThat(read.texts(Field.PROJECT)).containsExactly("Orkdal – Mostar");
    assertThat(read.rows().get(0).text(Field.PROJECT).location())
        .isEqualTo(CellLocation.ofSheet("Orkdal – Mostar"));
    assertThat(read.account().layout()).endsWith("project from the sheet's name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sheet1", "Ark 2", "Budget", "Budsjett 2006", "List3", "Q1", "NMFA"})
  void namesThatAreNoTitle(String sheet) {
    assertThat(read(sheet, "Category | 2006 / Travel | 1").texts(Field.PROJECT))
        .containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Project: BA-01 / Category | 2006; BA-01",
        "Title: Konjic / Category | 2006; ''",
        "Project | 2006; Travel",
      })
  void theNameOfTheSheetCountsLeast(String rows, String project) {
    assertThat(read("Mostar", rows + " / Travel | 1").texts(Field.PROJECT))
        .containsExactly(project);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Revised budget", "Budget KS", "Our budget (NOK)", "NORAD share"})
  void anotherBudgetBesideTheAmountHoldsTheFile(String heading) {
    Reading read = read("Budget", "Project | Budget | " + heading + " / BA-01 | 1 | 2");

    assertThat(read.account().held())
        .isEqualTo(
            Finding.of(
                FindingType.LAYOUT_AMBIGUOUS,
                CellLocation.ofCell("Budget", 1, 2),
                "",
                "B «Budget» and C «" + heading + "»",
                "one column for each field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Budget code", "Cost per bicycle", "Budget 2005-2006", "Bananas"})
  void otherNumbersAreSaid(String heading) {
    Reading read = read("Budget", "Project | Budget | " + heading + " / BA-01 | 1 | 2");

    assertThat(read.account().held()).isNull();
    assertThat(read.findings())
        .extracting(Finding::type)
        .containsExactly(FindingType.COLUMN_NOT_READ);
  }
}
