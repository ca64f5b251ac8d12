package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleStatementTest {

  private static String said(String... titles) {
    List<FieldText> lines =
        Arrays.stream(titles)
            .map(title -> new FieldText(title, Cell.Kind.TEXT, CellLocation.ofFile()))
            .toList();
    return TitleStatement.of(lines, Set.copyOf(lines), FieldLabels.shipped()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(value -> value.getValue().text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Budget 2006 for project MW-01, funded by NORAD # MW-01 2006 NORAD",
        "Budsjett 2006 – MW-01 Blantyre (NORAD) # MW-01 2006 NORAD",
        "Budžet 2006 za projekat BA-01 # BA-01 2006",
        "Budžet projekta BA-01 za 2006. godinu (NMFA) # BA-01 2006 NMFA",
        "Project MW-01, NORAD, NOK # MW-01 NORAD",
        "Project MW-01 # MW-01",
        "MW-01 Fredrikstad - Lilongwe # MW-01",
        "MW-01, 2006, NORAD # MW-01 2006 NORAD",
        "Year 2006, funder NORAD, all amounts in NOK # 2006 NORAD",
        "NORAD-budsjett 2006 # 2006 NORAD",
        "2006 budget # 2006",
        "Exercice 2006 # 2006",
        "Budget FY2006 # 2006",
        "Revised budget 2006, printed 03.01.2005 # 2006",
        "Смета 2005 г. по проекту RU-02 # 2005",
        "Budget for MW-01 revised 12.03.2005 # MW-01",
        "Funded by NORAD # NORAD",
      })
  void titlesThatSayItBeyondDoubt(String title, String values) {
    assertThat(said(title)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Based on budget 2005",
        "Budget for the follow-up of the 2005 evaluation",
        "Budget revised 2005",
        "Budget in 2005 prices",
        "BUDGET IN 2005 PRICES",
        "Budsjett i 2005-priser",
        "BUDGET WITHOUT MW-02 COSTS",
        "MW-02 EXCLUDED",
        "Budget 2005-2006",
        "Budget 2005–2006",
        "Budget 2005/06",
        "Budget Q1 2006",
        "Budget January 2006",
        "Budget 2006, first half",
        "Copy of MW-02",
        "Same rates as MW-02",
        "Not included: MW-02",
        "Budget MW-02 excluded",
        "MW-01/02",
        "MW-01 and 02",
        "MW-01 and MW-02",
        "MW-01 and mw-02",
        "TEL 22 24 26",
        "WP-01",
        "NOK 50",
        "NORAD",
        "Seminar with NORAD",
        "Copy: NORAD",
        "Approved by NORAD",
        "Co-funded by NORAD and NMFA",
        "Strategy 2005",
        "Oslo, 2005",
        "2005",
        "",
      })
  void titlesThatLeaveADoubt(String title) {
    assertThat(said(title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Budget 2006 # Project MW-01 # MW-01 2006",
        "Budget 2006 # Budget 2005 # ''",
        "Budget 2006 # Agreement of 1 January 2005 # ''",
        "Budget MW-01 # Same rates as MW-02 # ''",
        "Budget 2006 (NORAD) # Meeting with NMFA # 2006",
        "Budget 2006 # Printed on 12 November 2005 # 2006",
        "Budget 2006 # Date: November 12, 2005 # 2006",
        "Budget 2006 # Rev. 12.11.2005 # 2006",
        "Budget 2006 # Rev. 2005 # ''",
        "Budget 2006 # 01.01.2005 - 31.12.2005 # ''",
      })
  void whatAnotherTitleNamesOtherwiseIsNotSaid(String one, String other, String values) {
    assertThat(said(one, other)).isEqualTo(values);
  }
}
