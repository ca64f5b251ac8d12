package no.ks.budgets.line;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2006",
        " 2006 ",
        "2006.0",
        "FY2006",
        "fy 2006",
        "31.12.2006",
        "12/31/2006",
        "2006-01-31",
        "2006-01-31T00:00:00",
        "01/2006",
        "1.1.2006 - 31.12.2006",
        "(2006)",
        "2006:",
      })
  void readsOneYear(String text) {
    assertThat(YearText.read(text)).isEqualTo(new YearText(2006, null));
  }

  @ParameterizedTest
  @CsvSource({
    "2005-2006, PERIOD_SPANS_YEARS",
    "2005/2006, PERIOD_SPANS_YEARS",
    "2005/06, PERIOD_SPANS_YEARS",
    "2005/6, PERIOD_SPANS_YEARS",
    "2004-06, PERIOD_SPANS_YEARS",
    "2006-08, PERIOD_SPANS_YEARS",
    "2006-12, PERIOD_SPANS_YEARS",
    "2006.5, YEAR_UNREADABLE",
    "2005-06, PERIOD_SPANS_YEARS",
    "2005–06, PERIOD_SPANS_YEARS",
    "1999/00, PERIOD_SPANS_YEARS",
    "1.7.2005 - 30.6.2006, PERIOD_SPANS_YEARS",
    "2004 2005 2006, PERIOD_SPANS_YEARS",
    "FY2005/06, PERIOD_SPANS_YEARS",
    "206, YEAR_OUT_OF_RANGE",
    "06, YEAR_OUT_OF_RANGE",
    "38718, YEAR_OUT_OF_RANGE",
    "1850, YEAR_OUT_OF_RANGE",
    "next year, YEAR_UNREADABLE",
    "2006 or so, YEAR_UNREADABLE",
    "200600, YEAR_UNREADABLE",
    "TRUE, YEAR_UNREADABLE",
    "?, YEAR_UNREADABLE",
  })
  void anythingElseIsSaid(String text, FindingType problem) {
    assertThat(YearText.read(text)).isEqualTo(new YearText(null, problem));
  }

  /** Which years can be budgeted for is a constraint of the line, not of its spelling. */
  @ParameterizedTest
  @CsvSource({"1950, 1950", "1989, 1989", "2099, 2099"})
  void readsYearsThatNobodyBudgetsFor(String text, int year) {
    assertThat(YearText.read(text)).isEqualTo(new YearText(year, null));
  }
}
