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
        "FY06",
        "FY 06",
        "'06",
        "2006 (revised)",
        "2006 (budget)",
        "2006 (est.)",
        "Y2006",
        "Exercice 2006",
        "Budget 2006",
        "Budsjett 2006",
        "2006 г.",
        "2006 год",
        "2006.",
        "2006. godina",
        "za 2006. godinu",
        "за 2006. годину",
        "for 2006",
        "année 2006",
        "ano de 2006",
        "año 2006",
        "Fiscal year 2006",
        "Jan–Dec 2006",
        "January - December 2006",
        "januar-desember 2006",
        "январь – декабрь 2006",
        "janvier - décembre 2006",
        "enero-diciembre 2006",
        "1 January - 31 December 2006",
        "31. desember 2006",
        "2006-01-01 - 2006-12-31",
        "1/1/2006-12/31/2006",
        "٢٠٠٦",
        "２００６",
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
    "July 2005 - June 2006, PERIOD_SPANS_YEARS",
    "FY2006 (Jul-Jun), PERIOD_SPANS_YEARS",
    "01.07.2005-30.06.2006, PERIOD_SPANS_YEARS",
    "2006 (NOK 1000), YEAR_UNREADABLE",
    "2006 1000, YEAR_UNREADABLE",
    "2006 approx, YEAR_UNREADABLE",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1st half 2006",
        "H1 2006",
        "2006 Q3",
        "1. halvår 2006",
        "2. kvartal 2006",
        "1 полугодие 2006",
        "Jan-Jun 2006",
        "July - December 2006",
        "1.7.2006 - 31.12.2006",
        "2006-07-01 - 2006-12-31",
        "March 2006"
      })
  void aPartOfAYearIsOfItsYearAndSaid(String text) {
    assertThat(YearText.read(text)).isEqualTo(new YearText(2006, FindingType.PERIOD_PART_OF_YEAR));
  }

  /** Which years can be budgeted for is a constraint of the line, not of its spelling. */
  @ParameterizedTest
  @CsvSource({"1950, 1950", "1989, 1989", "2099, 2099"})
  void readsYearsThatNobodyBudgetsFor(String text, int year) {
    assertThat(YearText.read(text)).isEqualTo(new YearText(year, null));
  }
}
