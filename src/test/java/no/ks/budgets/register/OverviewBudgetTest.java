package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewBudgetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2005: 900.000/ NMFA 2006: 1.035.000/ NMFA | 2005 NMFA 900000; 2006 NMFA 1035000",
        "2005:900.000/NMFA2006:1.035.000/NMFA | 2005 NMFA 900000; 2006 NMFA 1035000",
        "2006: 44.000/ Norad | 2006 NORAD 44000",
        "2006: 0/ Utenriksdepartementet | 2006 NMFA 0",
        "2006: 999/ EEA-1 | 2006 EEA-1 999",
        "2006: 1.234,50/ NMFA | 2006 NMFA 1234.5",
        "2006: 1.000/ NMFA; | 2006 NMFA 1000",
        "2006: 1.000/ NMFA 2006: 2.000/ NORAD | 2006 NMFA 1000; 2006 NORAD 2000",
      })
  void readsEntries(String cell, String expected) {
    OverviewBudget budget = OverviewBudget.parse(cell, Funders.shipped());

    assertThat(budget.leftovers()).isEmpty();
    assertThat(
            budget.entries().stream()
                .map(entry -> entry.year() + " " + entry.funder() + " " + entry.amount())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "900.000",
        "2006",
        "2006: 1035000/ NMFA",
        "2006: 1.0350.000/ NMFA",
        "2006: 1035.000/ NMFA",
        "2006: 01.035/ NMFA",
        "2006: 1,035,000/ NMFA",
        "2006: 1 035 000/ NMFA",
        "2006: -1.000/ NMFA",
        "2006: 1.000 NMFA",
        "2006: 1.000/",
        "2006: 1.000/ NMFA and others",
        "2006: 1.000/ NMFA 2.000/ NORAD",
        "06: 1.000/ NMFA",
        "3006: 1.000/ NMFA",
        "2006: / NMFA",
        "2006: 1.000.000.000.000.000.000/ NMFA",
      })
  void leavesNothingOutThatItDoesNotUnderstand(String cell) {
    OverviewBudget budget = OverviewBudget.parse(cell, Funders.shipped());

    assertThat(budget.leftovers()).containsExactly(cell);
    assertThat(budget.entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 2006: 1.000/ NMFA | about",
        "2005: x/ NMFA 2006: 1.000/ NMFA | 2005: x/ NMFA",
        "2006: 1.000/ NMFA 2007: later | 2007: later"
      })
  void readsTheRestBesideALeftover(String cell, String leftover) {
    OverviewBudget budget = OverviewBudget.parse(cell, Funders.shipped());

    assertThat(budget.leftovers()).containsExactly(leftover);
    assertThat(budget.entries()).hasSize(1);
  }
}
