package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortYearsTest {

  private static String spelledOut(String row) {
    SortedMap<Integer, String> headings = new TreeMap<>();
    for (String heading : row.split("\\|")) {
      headings.put(headings.size(), heading.strip());
    }
    return String.join(" | ", ShortYears.spelledOut(headings).values());
  }

  @ParameterizedTest
  @CsvSource({
    "Post | '05 | '06, Post | 2005 | 2006",
    "Post | Budget 05 | Budget 06, Post | Budget 2005 | Budget 2006",
    "Budget '06 | Amount, Budget 2006 | Amount",
    "Budsjett ’05 | Budsjett ’06 | Budsjett ’07, Budsjett 2005 | Budsjett 2006 | Budsjett 2007",
  })
  void yearsBesideEachOtherOrOfABudget(String row, String spelledOut) {
    assertThat(spelledOut(row.replace("\"", ""))).isEqualTo(spelledOut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Post | '05",
        "Post | '05 | '07",
        "'05 | Post | '06",
        "Budget 06",
        "Budget 01 | Budget 02",
        "Budget 04 | Budget 05 | Budget 06",
        "Week 05 | Week 06",
        "Account 05 | Account 06",
        "05 | 06",
        "Budget 2005 | Budget 2006",
      })
  void whatMayBeAnythingElseStays(String row) {
    assertThat(spelledOut(row)).isEqualTo(row);
  }
}
