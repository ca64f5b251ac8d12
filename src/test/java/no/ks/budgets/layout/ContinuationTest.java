package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {

  private static final String HEADINGS = "Project | Year | Funder | Category | Amount\n";

  private static Reading read(String rows, String... merged) {
    return Reading.of(TypedWorkbook.of(HEADINGS + rows).merged(merged));
  }

  private static Finding continued(int row, String found) {
    return Finding.of(
        FindingType.VALUE_CONTINUED,
        CellLocation.ofCell("Budget", row, 0),
        "",
        found,
        "a value in each row, or merged cells");
  }

  @Test
  void mergedCellsHoldForAllTheirRows() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA  | Travel | 1
                  | 2005 |       | Wages  | 2
                  | 2006 | NORAD |        | 4
            BA-02 | 2006 | NORAD | Travel | 8
            """,
            "A2:A4",
            "C2:C3",
            "D3:D4");

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-02", "BA-01", "BA-01");
    assertThat(read.texts(Field.FUNDER)).containsExactly("NMFA", "NORAD", "NMFA", "NORAD");
    assertThat(read.rows())
        .extracting(row -> row.texts(Field.CATEGORY))
        .last()
        .asString()
        .isEqualTo("[Wages]");
    assertThat(read.findings()).isEmpty();
    assertThat(read.account().layout()).endsWith(", merged cells in 2 rows");
  }

  @Test
  void dittoMarksMeanTheCellAbove() {
    Reading read =
        read(
            """
            BA-01 | 2006 | NMFA  | Travel | 1
            "     | do.  | „     | Wages  | 2
            samme | - " - | NORAD | ditto  | 4
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01", "BA-01");
    assertThat(read.texts(Field.YEAR)).containsExactly("2006", "2006", "2006");
    assertThat(read.texts(Field.FUNDER)).containsExactly("NMFA", "NMFA", "NORAD");
    assertThat(read.texts(Field.CATEGORY)).containsExactly("Travel", "Wages", "Wages");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aDittoMarkBelowNothingIsWhatStandsThere() {
    Reading read =
        read(
            """
            "     | 2006 | NMFA | Travel | 1
            BA-01 | 2006 | NMFA | Wages  | 2
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("\"", "BA-01");
  }

  @Test
  void aBlankCellBelowMergedOnesContinuesNothing() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
                  | 2005 | NMFA | Wages  | 2
            BA-02 | 2005 | NMFA | Travel | 3
            BA-02 | 2005 |      | Wages  | 4
            """,
            "A2:A3",
            "C2:C3");

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-02", "BA-01", "BA-02");
    assertThat(read.texts(Field.FUNDER)).containsExactly("NMFA", "NMFA", "NMFA", "");
  }

  /** The first of the merged cells stands above the table, so it is no value of a row. */
  @Test
  void cellsMergedWithAHeadingContinueNothing() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
            BA-01 | 2005 | NMFA | Wages  | 2
                  | 2005 | NMFA | Phone  | 4
            """,
            "A1:A4");

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01", "");
  }

  @Test
  void anOutlineContinuesWhatLeadsARowAndIsSaid() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
                  |      |      | Wages  | 2
                  | 2006 | NMFA | Travel | 4
            BA-02 | 2006 | NMFA | Travel | 8
                  |      |      | Wages  | 16
            """);

    assertThat(read.rows())
        .extracting(row -> row.text(Field.PROJECT).text() + " " + row.text(Field.YEAR).text())
        .containsExactly("BA-01 2005", "BA-02 2006", "BA-01 2005", "BA-01 2006", "BA-02 2006");
    assertThat(read.findings())
        .containsExactly(continued(2, "BA-01, and 3 rows that continue a row above"));
  }

  /** Whoever writes a value in every row has forgotten it where it is missing. */
  @Test
  void whereAValueIsWrittenAgainABlankCellIsASlip() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
            BA-01 | 2005 | NMFA | Wages  | 2
                  | 2005 | NMFA | Phone  | 4
            """);

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "BA-01", "");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aBlankCellAmongFilledOnesIsASlip() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
            BA-02 |      |      | Travel | 2
                  |      |      | Wages  | 4
            """);

    assertThat(read.texts(Field.YEAR)).containsExactly("2005", "", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A remark", "Subtotal | | | | 1", "of which | | | | 1"})
  void nothingGoesOnBeyondARowThatIsNoData(String between) {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
            %s
                  |      |      | Wages  | 2
            """
                .formatted(between));

    assertThat(read.texts(Field.PROJECT)).containsExactly("BA-01", "");
  }

  @Test
  void nothingGoesOnBeyondRowsThatTheFileLeavesOut() {
    assertThat(read("BA-01 | 2005 | NMFA | Travel | 1\n@9  |  |  | Wages | 2").texts(Field.PROJECT))
        .containsExactly("BA-01", "");
  }

  @Test
  void anAmountMergedOverRowsCountsOnce() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel | 1
            BA-01 | 2005 | NMFA | Wages  |
            BA-01 | 2005 | NMFA | Phone  |
            """,
            "E2:E3");

    assertThat(read.amounts()).containsExactly("E2 1.00");
    assertThat(read.rows()).hasSize(2);
    assertThat(read.rows().get(1).row().rowNumber()).isEqualTo(4);
    assertThat(read.ignored()).containsExactly("1 header", "3 note");
  }

  /** A sum of the rows above is no line, though its first cells continue theirs. */
  @Test
  void aSumAmongContinuedRowsIsMarkedAsOne() {
    Reading read =
        read(
            """
            BA-01 | 2005 | NMFA | Travel    | 1
                  |      |      | Wages     | 2
                  |      |      | All of it | 3
            """,
            "A2:A4");

    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.SUM_OF_ROWS_ABOVE))
        .containsExactly(false, false, true);
    assertThat(read.rows()).last().matches(row -> !row.standsOnItsOwn());
  }

  @Test
  void beyondTooManyRowsNothingIsGuessed() {
    Reading read =
        read(
            "BA-01 | 2005 | NMFA | Travel | 1\n"
                + " | 2005 | NMFA | Wages | 2\n".repeat(Table.MAX_WAITING + 1),
            "A2:A" + (Table.MAX_WAITING + 3));

    assertThat(read.rows().stream().filter(row -> row.is(RowSign.CONTINUATION_UNKNOWN)))
        .hasSize(Table.MAX_WAITING);
    assertThat(read.rows()).last().matches(row -> row.text(Field.PROJECT).text().equals("BA-01"));
  }
}
