package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearsBelowTitleTest {

  private static Reading reading(String title, String... years) {
    StringBuilder sheet = new StringBuilder(title + "\nProject | Category | Year | Amount\n");
    for (String year : years) {
      sheet.append("BA-01 | Travel | ").append(year).append(" | 10\n");
    }
    return Reading.of(sheet.toString());
  }

  @Test
  void aTitleOfAnotherYearThanAllRowsHoldsTheFile() {
    assertThat(Optional.ofNullable(reading("Budget 2006", "2005", "2005").account().held()))
        .contains(
            Finding.of(
                FindingType.LAYOUT_AMBIGUOUS,
                CellLocation.ofCell("Budget", 3, 2),
                "",
                "A1 «Budget 2006» and C3 «2005»",
                "the same said once"));
  }

  @Test
  void aTitleOfAnotherYearThanSomeRowsIsSaid() {
    Reading reading = reading("Budget 2006", "2006", "2007", "2005");

    assertThat(reading.rows()).hasSize(3);
    assertThat(reading.findings())
        .isEqualTo(
            List.of(
                Finding.of(
                    FindingType.YEAR_BESIDE_TITLE,
                    CellLocation.ofCell("Budget", 4, 2),
                    "year",
                    "A1 «Budget 2006» and C4 «2007»",
                    "the same said once")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget 2005",
        "Budget 2005–2006",
        "Mostar 2006",
        "Budget of 12.10.2006",
        "Mostar",
        "Budget"
      })
  void titlesThatNameNoOtherYearSayNothingAboutTheRows(String title) {
    Reading reading = reading(title, "2005", "2005.0");

    assertThat(reading.rows()).hasSize(2);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aYearThatIsNotPlainContradictsNothing() {
    Reading reading = reading("Budget 2006", "2005/06");

    assertThat(reading.account().held()).isNull();
    assertThat(reading.findings()).isEmpty();
  }
}
