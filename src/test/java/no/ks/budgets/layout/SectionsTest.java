package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

  private static List<Boolean> unclear(Reading read) {
    return read.rows().stream().map(row -> row.unclearAbove() != null).toList();
  }

  @Test
  void aProjectHoldsUntilTheNext() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            BA-01 Orkdal – Mostar
            Travel   | 1
            Wages    | 2
            Subtotal | 3
            BA-02: Konjic
            Travel   | 4
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01", "BA-02");
    assertThat(read.texts(Field.TITLE))
        .containsExactly("Orkdal – Mostar", "Orkdal – Mostar", "Konjic");
    assertThat(unclear(read)).containsExactly(false, false, false);
    assertThat(read.ignored()).containsExactly("1 header", "2 note", "5 total", "6 note");
    assertThat(read.findings()).isEmpty();
    assertThat(read.account().layout())
        .isEqualTo(
            "Budget: wide form, headings in row 1, amounts in B for 2006, "
                + "project from lines of text such as A2");
  }

  @ParameterizedTest
  @CsvSource({
    "2005,              YEAR,     2005",
    "Budget 2005,       YEAR,     2005",
    "År 2005,           YEAR,     2005",
    "NORAD,             FUNDER,   norad",
    "Financed by NORAD, FUNDER,   norad",
    "In EUR:,           CURRENCY, EUR",
    "Currency EUR,      CURRENCY, EUR",
    "ba-02,             PROJECT,  ''",
    "BA-02,             PROJECT,  BA-02",
  })
  void whatALineOfTextNames(String line, Field field, String value) {
    Reading read = Reading.of("Category | Amount\n" + line + "\nTravel | 1\n");

    assertThat(read.texts(field)).containsExactly(value);
    assertThat(unclear(read)).containsExactly(value.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BA-01 and BA-02",
        "BA-01 2005",
        "BA-01 from NORAD",
        "NMFA 2005",
        "Budget 2005 (EUR)",
        "Actual 2005",
        "Total 2005",
        "Agreed in March 2005",
        "Income 2005",
        "Finansiering NORAD",
      })
  void whereDoubtRemainsTheRowsAreHeld(String line) {
    Reading read = Reading.of("Category | Amount\n" + line + "\nTravel | 1\n");

    assertThat(unclear(read)).containsExactly(true);
  }

  @Test
  void aWiderSectionEndsTheNarrowerOnes() {
    Reading read =
        Reading.of(
            """
            Category | Amount
            BA-01
            2005
            Travel   | 1
            2006
            Travel   | 2
            BA-02
            Travel   | 4
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01", "BA-02");
    assertThat(read.texts(Field.YEAR)).containsExactly("2005", "2006", "");
  }

  @Test
  void belowTheSubtotalOfASectionRowsSayAnewWhatTheyAreFor() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            BA-01
            Travel   | 1
            Wages    | 2
            Subtotal | 3
            Overhead | 4
            """);

    assertThat(unclear(read)).containsExactly(false, false, true);
  }

  @Test
  void aProjectMayStandInItsColumnAlone() {
    Reading read =
        Reading.of(
            """
            Project | Category | 2006
            BA-01
                    | Travel   | 1
            BA-02
                    | Travel   | 2
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-02");
  }

  @Test
  void aRowThatSaysSomethingElseIsNotOfTheSection() {
    Reading read =
        Reading.of(
            """
            Project | Category | 2006
            BA-01
            BA-02   | Travel   | 1
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-02");
    assertThat(unclear(read)).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Project: BA-01\nCategory | 2006", "Category | NORAD 2006"})
  void whatStandsAboveOrInTheHeadingsIsNotOutweighed(String above) {
    String line = above.startsWith("Project") ? "BA-02" : "NMFA";
    Reading read = Reading.of(above + "\n" + line + "\nTravel | 1\n");

    assertThat(unclear(read)).containsExactly(true);
  }

  @Test
  void aRemarkBelowTheTotalBeginsNoSection() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Travel   | 1
            Wages    | 2
            Total    | 3
            BA-02 was agreed upon
            Overhead | 4
            """);

    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.BELOW_TOTAL))
        .containsExactly(false, false, true);
  }
}
