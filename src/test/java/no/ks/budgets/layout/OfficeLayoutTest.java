package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class OfficeLayoutTest {

  private static final String FILE = "jobs/layouts/sund.yaml";

  private static final Map<Field, String> VALUES =
      Map.of(Field.PROJECT, "BA-01", Field.FUNDER, "NMFA");

  /** What the office calls its columns nobody could guess. */
  private static TypedWorkbook odd() {
    return TypedWorkbook.of(
        """
          Sund 2005
          Tiltak | Merknad | Vekt | Kr
          Reise  | til Konjic | 7 | 100
          Husleie | | 8 | 200
          Sluttsum | | | 300
          """);
  }

  private static OfficeLayout columns(int headingRow, Map<Integer, String> columns) {
    return new OfficeLayout(
        FILE,
        Map.of("Sluttsum", "total_row"),
        List.of(),
        Map.of(),
        headingRow,
        new TreeMap<>(columns),
        VALUES);
  }

  private static OfficeLayout labels(Map<String, String> labels) {
    return new OfficeLayout(FILE, labels, List.of(), Map.of(), 0, new TreeMap<>(), VALUES);
  }

  private static OfficeLayout sheets(List<String> toRead, Map<String, String> toLeaveOut) {
    return new OfficeLayout(FILE, Map.of(), toRead, toLeaveOut, 0, new TreeMap<>(), Map.of());
  }

  @Test
  void columnsAreReadUnderTheHeadingsOfTheLayoutFile() {
    Reading reading =
        Reading.of(odd(), columns(2, Map.of(0, "description", 2, "note", 3, "amount 2005")));

    assertThat(reading.amounts()).containsExactly("D3 100.00", "D4 200.00");
    assertThat(reading.texts(Field.DESCRIPTION)).containsExactly("Reise", "Husleie");
    assertThat(reading.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01");
    assertThat(reading.account().layout())
        .startsWith("by the layout file jobs/layouts/sund.yaml, project BA-01, funder NMFA");
  }

  @Test
  void aRowOfHeadingsThatIsNotThereHoldsTheFile() {
    assertThat(Reading.of(odd(), columns(9, Map.of(3, "amount"))).account().held())
        .isEqualTo(
            Finding.of(
                FindingType.LAYOUT_FILE_CONTRADICTED,
                CellLocation.ofRow("Budget", 9),
                "",
                "no row 9",
                "headings in row 9, as jobs/layouts/sund.yaml says"));
  }

  @Test
  void aColumnWithNothingInItHoldsTheFile() {
    assertThat(
            Reading.of(odd(), columns(2, Map.of(0, "description", 3, "amount", 4, "year")))
                .account()
                .held())
        .isEqualTo(
            Finding.of(
                FindingType.LAYOUT_FILE_CONTRADICTED,
                CellLocation.ofCell("Budget", 2, 4),
                "",
                "nothing below E",
                "year, as jobs/layouts/sund.yaml says"));
  }

  @Test
  void theWordsOfAnOfficeGoBeforeTheDictionary() {
    String sheet =
        """
        Innsats | Text | Amount
        Reise | a | 100
        Slutt | | 100
        """;

    Reading reading =
        Reading.of(
            TypedWorkbook.of(sheet),
            labels(Map.of("innsats", "description", "TEXT", "note", "Slutt", "total_row")));

    assertThat(reading.texts(Field.DESCRIPTION)).containsExactly("Reise");
    assertThat(reading.ignored()).contains("3 total");
    assertThat(Reading.of(sheet).texts(Field.DESCRIPTION)).as("elsewhere").contains("a");
  }

  @Test
  void amountsInThousands() {
    Reading reading =
        Reading.of(odd(), columns(2, Map.of(0, "description", 3, "amount 2005 (NOK 1000)")));

    assertThat(reading.amounts()).containsExactly("D3 100000.00", "D4 200000.00");
  }

  @Test
  void whatTheSheetSaysGoesBeforeTheValuesOfTheLayoutFile() {
    Reading reading =
        Reading.of(
            TypedWorkbook.of("Project: | MG-01\nPurpose | Amount\nTravel | 7"), labels(Map.of()));

    assertThat(reading.texts(Field.PROJECT)).containsExactly("MG-01");
    assertThat(reading.texts(Field.FUNDER)).containsExactly("NMFA");
  }

  @Test
  void aSheetThatIsLeftOutIsCountedWithItsReason() {
    TypedWorkbook workbook =
        TypedWorkbook.of("Purpose | Amount\nTravel | 7")
            .sheet("Old", "Purpose | Amount\nTravel | 9\n\nRent | 1");

    Reading reading = Reading.of(workbook, sheets(List.of(), Map.of("old", "last year")));

    assertThat(reading.amounts()).containsExactly("B2 7.00");
    assertThat(reading.account().ignored())
        .contains(new IgnoredRows("Old", 1, 4, 4, IgnoredReason.LEFT_OUT));
    assertThat(reading.account().layout()).contains("Old: left out, last year");
  }

  @Test
  void whereSheetsToReadAreNamedAllOthersAreLeftOut() {
    TypedWorkbook workbook =
        TypedWorkbook.of("Purpose | Amount\nTravel | 7").sheet("Old", "Purpose | Amount\nRent | 9");

    assertThat(Reading.of(workbook, sheets(List.of("OLD"), Map.of())).amounts())
        .containsExactly("B2 9.00");
  }

  @Test
  void columnsNeedTheRowOfTheirHeadings() {
    assertThatIllegalArgumentException().isThrownBy(() -> columns(0, Map.of(0, "amount")));
  }
}
