package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

  private static Finding held(String sheet) {
    return Objects.requireNonNull(Reading.of(sheet).account().held());
  }

  private static Finding sum(int row, int column, String found, String rows) {
    return Finding.of(
        FindingType.ROWS_SUM_THOSE_BELOW,
        CellLocation.ofCell("Budget", row, column),
        "amount",
        found,
        "a row that is not the sum of rows " + rows);
  }

  private static Finding off(int row, int column, String found, String expected, String off) {
    return new Finding(
        FindingType.PARTS_DO_NOT_ADD_UP,
        CellLocation.ofCell("Budget", row, column),
        "amount",
        found,
        expected,
        new BigDecimal(off));
  }

  @Test
  void numbersTellPartsThatAddUp() {
    assertThat(
            held(
                """
                No    | Description | 2006
                1     | Travel      | 70
                2     | Personnel   | 100
                2.1   | Coordinator | 60
                2.2   | Assistant   | 40
                """))
        .isEqualTo(sum(3, 2, "100", "4 to 5"));
  }

  @Test
  void numbersTellPartsThatDoNot() {
    assertThat(
            held(
                """
                Description       | 2006
                1 Personnel       | 250000
                1.1 Coordinator   | 150000
                1.2 Assistants    | 99000
                1.2.1 One         | 50000
                1.2.2 The other   | 48000
                2 Travel          | 150000
                """))
        .isEqualTo(off(2, 1, "250000.00", "248000.00, the sum of rows 3 to 6", "2000.00"));
  }

  @Test
  void rowsThatSayWhoseTheyAreAreNoDifferent() {
    assertThat(
            held(
                """
                Project | Category       | 2006
                BA-01   | A. Personnel   | 100
                BA-01   | A.1 Coordinator | 60
                BA-01   | A.2 Assistant  | 40
                """))
        .isEqualTo(sum(2, 2, "100", "3 to 4"));
  }

  @Test
  void aDashTellsASinglePart() {
    assertThat(
            held(
                """
                Description   | 2006
                Personnel     | 150000
                - Coordinator | 150000
                Travel        | 250000
                """))
        .isEqualTo(sum(2, 1, "150000", "3 to 3"));
  }

  @Test
  void aDashTellsPartsThatDoNotAddUp() {
    assertThat(
            held(
                """
                Description   | 2006
                Personnel     | 250000
                – Coordinator | 150000
                – Assistant   | 99000
                Travel        | 250000
                """))
        .isEqualTo(off(2, 1, "250000.00", "249000.00, the sum of rows 3 to 4", "1000.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 Personnel | \n1.1 Coordinator | 60\n1.2 Assistant | 40",
        "1 Personnel | 0\n1.1 Coordinator | 60\n1.2 Assistant | 40",
        "1 Personnel | 100\n2 Travel | 60\n3 Rent | 41\n10 Audit | 7",
        "3 coaches | 100\n3.5 days of seminars | 60",
        "1.1 Coordinator | 100\n1.2 Assistant | 60\n2.1 Rent | 9",
        "Seminar | 100\n- Journey | 300",
        "- Seminar | 100\n- Journey | 100",
        "- Personnel | 100\nRent | 60\nAudit | 41",
        "100 Personnel | 100\n101 Coordinator | 60",
        "A seminar | 100\nA journey | 60",
      })
  void otherRowsAreLeftAlone(String rows) {
    Reading read = Reading.of("Description | 2006\n" + rows);

    assertThat(read.account().held()).isNull();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void partsOfAnotherProjectAreNoParts() {
    assertThat(
            Reading.of("Project | Category | 2006\nBA-01 | 1 Wages | 100\nBA-02 | 1.1 Wages | 100")
                .account()
                .held())
        .isNull();
  }

  @Test
  void aRowIsOffByLessThanOneWhereAmountsAreRounded() {
    String parts = "Description | 2006\n1 Wages | 100\n1.1 One | 60.5\n1.2 Other | ";

    assertThat(held(parts + "40.49").type()).isEqualTo(FindingType.ROWS_SUM_THOSE_BELOW);
    assertThat(held(parts + "40.50").type()).isEqualTo(FindingType.PARTS_DO_NOT_ADD_UP);
  }
}
