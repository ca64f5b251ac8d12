package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReadingTest {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  private static HeaderReading read(String row) {
    return HeaderReading.of(TypedWorkbook.row(row, 7), LABELS, 1);
  }

  private static TableLayout layout(String row) {
    return ((HeaderReading.Table) read(row)).layout();
  }

  private static AmountColumn amount(int column, int year, String funder) {
    return new AmountColumn(column, year, funder, "", 1);
  }

  @Test
  void longForm() {
    assertThat(layout("Project | Year | Funder | Category | Description | Amount | Mood"))
        .isEqualTo(
            new TableLayout(
                7,
                Map.of(
                    Field.PROJECT, List.of(0),
                    Field.YEAR, List.of(1),
                    Field.FUNDER, List.of(2),
                    Field.CATEGORY, List.of(3),
                    Field.DESCRIPTION, List.of(4)),
                List.of(amount(5, 0, "")),
                List.of(),
                List.of(6)));
  }

  @Test
  void wideFormWithYearsAsNumbersAndATotal() {
    assertThat(layout("Project | | 2005 | 2006.0 | Total"))
        .isEqualTo(
            new TableLayout(
                7,
                Map.of(Field.PROJECT, List.of(0)),
                List.of(amount(2, 2005, ""), amount(3, 2006, "")),
                List.of(amount(4, 0, "")),
                List.of()));
  }

  @Test
  void wideFormSplitByFunder() {
    assertThat(layout("Stavka | NMFA 2005 | NORAD 2005 | NMFA 2006"))
        .isEqualTo(
            new TableLayout(
                7,
                Map.of(Field.CATEGORY, List.of(0)),
                List.of(amount(1, 2005, "nmfa"), amount(2, 2005, "norad"), amount(3, 2006, "nmfa")),
                List.of(),
                List.of()));
  }

  @Test
  void aTotalIsTheAmountWhereThereIsNoOther() {
    assertThat(layout("Projekat | Godina | Ukupno"))
        .isEqualTo(
            new TableLayout(
                7,
                Map.of(Field.PROJECT, List.of(0), Field.YEAR, List.of(1)),
                List.of(amount(2, 0, "")),
                List.of(),
                List.of()));
  }

  @Test
  void severalColumnsMayDescribeOneRow() {
    assertThat(layout("Category | Item | Description | Details | Amount"))
        .isEqualTo(
            new TableLayout(
                7,
                Map.of(Field.CATEGORY, List.of(0, 1), Field.DESCRIPTION, List.of(2, 3)),
                List.of(amount(4, 0, "")),
                List.of(),
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BA-01 | 2006 | NMFA | Travel | 50000",
        "Budget for the project in Mostar",
        "Budget",
        "Project | Year | Funder",
        "Project | Amount | 50000",
        "Project | Amount | 2006-01-31",
        "Project | Amount | #REF!",
        "Travel | 2006",
        "Bananas | Apples | Pears | Project | Amount",
        "2005 | 2006",
      })
  void noHeadings(String row) {
    assertThat(read(row)).isEqualTo(new HeaderReading.None());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Project | Project code | Amount;                 0; 1",
        "Project | Year | Godina | Amount;                1; 2",
        "Project | Amount | Budget;                       1; 2",
        "Project | Budget 2006 | 2006;                    1; 2",
        "Project | Amount | 2006;                         1; 2",
        "Project | 2006 | Amount;                         1; 2",
        "Project | Year | 2005 | 2006;                    1; 2",
        "Project | Funder | NMFA | NORAD;                 1; 2",
        "Project | NMFA 2006 | UD 2006 | NMFA 2006;       1; 3",
        "Project | NMFA 2006 | Budget 2006;              1; 2",
        "Project | 2005 | 2006 | Total | Sum;            3; 4",
      })
  void twoColumnsThatClaimTheSame(String row, int first, int second) {
    HeaderReading.Ambiguous rivals = (HeaderReading.Ambiguous) read(row);

    assertThat(List.of(rivals.firstColumn(), rivals.secondColumn())).containsExactly(first, second);
  }

  @Test
  void insideATableMoreWordsAreNeededThanAbove() {
    String row = "Item | 2000 | 2010";

    assertThat(HeaderReading.of(TypedWorkbook.row(row, 7), LABELS, 1))
        .isInstanceOf(HeaderReading.Table.class);
    assertThat(HeaderReading.of(TypedWorkbook.row(row, 7), LABELS, 2))
        .isEqualTo(new HeaderReading.None());
  }

  @ParameterizedTest
  @CsvSource({
    "Post | Requested amount | Approved amount, 2, 1",
    "Post | Budget 2006 approved | Budget 2006 proposed, 1, 2",
    "Post | Omsøkt | Bevilget, 2, 1",
  })
  void whatWasApprovedCountsBesideWhatWasAskedFor(String row, int counts, int other) {
    assertThat(layout(row).amounts()).extracting(AmountColumn::columnIndex).containsExactly(counts);
    assertThat(layout(row).unknown()).containsExactly(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Post | Requested | Proposed budget",
        "Post | Approved | Approved budget",
        "Post | Requested (NOK) | Approved",
        "Post | Budget 2006 requested | Budget 2005 approved | Budget 2006",
        "Post | Approved | Budget",
      })
  void twoBudgetsOfWhichNoneIsApprovedAlone(String row) {
    assertThat(read(row)).isInstanceOf(HeaderReading.Ambiguous.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Post | NORAD contribution | Own contribution | Total, norad",
    "Post | Bidrag fra NORAD | Sum, ''",
    "Post | Tilskudd UD | Sum, ''",
  })
  void theContributionOfAFunderIsItsAmount(String row, String funder) {
    String read =
        read(row) instanceof HeaderReading.Table table
            ? table.layout().amounts().get(0).funder()
            : "";

    assertThat(read).isEqualTo(funder);
  }

  @Test
  void aColumnOfYearsBesideTheSameYearInAllHeadings() {
    assertThat(layout("Project | Year | Budget 2006 (x1000)").amounts())
        .containsExactly(new AmountColumn(2, 2006, "", "", 1000));
    assertThat(read("Project | Year | 2005 | 2006")).isInstanceOf(HeaderReading.Ambiguous.class);
  }
}
