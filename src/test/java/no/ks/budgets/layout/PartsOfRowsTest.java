package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfRowsTest {

  private static Reading read(String rows) {
    return Reading.of("Category | 2006\nTravel | 100\n" + rows);
  }

  private static Finding part(int row, String found) {
    return Finding.of(
        FindingType.ROW_PART_OF_ANOTHER,
        CellLocation.ofCell("Budget", row, 1),
        "amount",
        found,
        "the whole amount in the row above");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"of which air", "herav fly", "dont avion", "в том числе самолёт", "od čega avion"})
  void aRowThatPlainlySaysSoIsAPart(String name) {
    Reading read = read(name + " | 100\nWages | 30");

    assertThat(read.amounts()).containsExactly("B2 100.00", "B4 30.00");
    assertThat(read.findings()).containsExactly(part(3, name + ": 100"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of which air | 101",
        "of which air | -10",
        "of which air | EUR 10",
        "of which air | #REF!",
        "\nof which air | 60",
        "Air travel:\nof which air | 60"
      })
  void oneThatComesToMoreOrCannotBeComparedIsForAPerson(String rows) {
    Reading read = read(rows);

    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.CALLED_PART))
        .containsExactly(false, true);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void partsComeToNoMoreThanTheirRowTogether() {
    Reading read = read("of which air | 60\nof which rail | 40\nof which bus | 1\nWages | 30");

    assertThat(read.amounts()).containsExactly("B2 100.00", "B5 1.00", "B6 30.00");
    assertThat(read.findings())
        .containsExactly(part(3, "of which air: 60"), part(4, "of which rail: 40"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Including women in local politics",
        "Herunder barn",
        "Uključujući žene u politiku",
        "Включая молодёжь",
        "Y compris les jeunes",
        "Incluindo mulheres",
        "Incluyendo mujeres"
      })
  void whatMayAsWellBeAPurposeIsForAPerson(String name) {
    Reading read = read(name + " | 50");

    assertThat(read.amounts()).containsExactly("B2 100.00", "B3 50.00");
    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.CALLED_PART))
        .containsExactly(false, true);
  }

  @Test
  void setOffBelowARowThatIsNotItIsAPart() {
    assertThat(read("- including air | 50\nWages | 30").amounts())
        .containsExactly("B2 100.00", "B4 30.00");
    assertThat(read("- Wages | 30\n- including youth | 20").rows())
        .extracting(row -> row.is(RowSign.CALLED_PART))
        .contains(true);
  }

  @Test
  void amountsOfTwoReadingsAreComparedAsTheyWouldBeReadAlike() {
    Reading read =
        Reading.of(
            "Category | 2006\nTravel | '100.000\nof which air | '60.000\nWages | '1.000.000,00");

    assertThat(read.amounts()).containsExactlyInAnyOrder("B2 100000.00", "B4 1000000.00");
    assertThat(read.findings()).containsExactly(part(3, "of which air: 60.000"));
  }

  @Test
  void aPartIsForTheProjectOfItsRow() {
    Reading read =
        Reading.of(
            """
            Description  | Project | Amount
            Travel       | MW-01   | 100
            of which air | MW-02   | 60
            """);

    assertThat(read.amounts()).containsExactly("C2 100.00", "C3 60.00");
  }

  @Test
  void ofATotalAPartIsNoLineEither() {
    Reading read = read("Wages | 50\nTotal | 150\nof which administration | 15");

    assertThat(read.amounts()).containsExactly("B2 100.00", "B3 50.00");
    assertThat(read.ignored()).containsExactly("1 header", "4 total", "5 note");
  }
}
