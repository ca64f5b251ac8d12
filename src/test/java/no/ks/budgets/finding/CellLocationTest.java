package no.ks.budgets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellLocationTest {

  @ParameterizedTest
  @CsvSource({
    "0, A",
    "1, B",
    "25, Z",
    "26, AA",
    "27, AB",
    "51, AZ",
    "52, BA",
    "701, ZZ",
    "702, AAA",
    "16383, XFD"
  })
  void columnsHaveLetters(int columnIndex, String letters) {
    assertThat(CellLocation.columnLetters(columnIndex)).isEqualTo(letters);
    assertThat(CellLocation.ofCell("Budget", 17, columnIndex).a1()).isEqualTo(letters + "17");
    assertThat(CellLocation.columnIndexOf(letters + "17")).isEqualTo(columnIndex);
  }

  @Test
  void whatIsNoSingleCellHasNoAddress() {
    assertThat(CellLocation.ofFile().a1()).isEmpty();
    assertThat(CellLocation.ofSheet("Budget").a1()).isEmpty();
    assertThat(CellLocation.ofRow("Budget", 3).a1()).isEmpty();
    assertThat(CellLocation.columnIndexOf("")).isEqualTo(-1);
  }

  @Test
  void placesThatDoNotExist() {
    assertThatThrownBy(() -> CellLocation.ofRow("Budget", -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CellLocation.ofCell("Budget", 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CellLocation.ofCell("Budget", 1, -2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
