package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarySheetTest {

  private static final String MOSTAR = "Project | Amount\nBA-01 | 10\nBA-01 | 20";
  private static final String KONJIC = "Project | Amount\nBA-02 | 5";

  private static Finding mismatch(String found, String expected, String difference) {
    return mismatch(CellLocation.ofCell("Summary", 2, 1), found, expected, difference);
  }

  private static Finding mismatch(
      CellLocation place, String found, String expected, String difference) {
    return new Finding(
        FindingType.TOTAL_MISMATCH, place, "amount", found, expected, new BigDecimal(difference));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Summary", "Oppsummering", "Rekapitulacija", "Преглед", "Сводка", "Résumé"})
  void aSummaryThatAddsUpIsNotAdded(String name) {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet(name, "All projects\nProject | Amount\nBA-01 | 30\n\nBA-02 | 5\nTotal | 35")
                .sheet("Konjic", KONJIC));

    assertThat(read.amounts()).containsExactly("B2 10.00", "B3 20.00", "B2 5.00");
    assertThat(read.ignored())
        .containsExactly(
            "1 header",
            "Konjic 1 header",
            name + " 1 title",
            name + " 2 header",
            name + " 3 total",
            name + " 4 blank",
            name + " 5-6 total");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aSummaryBeforeTheOthersIsCheckedAsWell() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Summary", "Project | Amount\nBA-01 | 40\nTotal | 40")
                .sheet("Budget", MOSTAR));

    assertThat(read.amounts()).containsExactly("B2 10.00", "B3 20.00");
    assertThat(read.findings()).containsExactly(mismatch("40.00", "30.00", "10.00"));
  }

  @Test
  void aSummaryAfterTheOthersIsCheckedAsWell() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Summary", "Project | Amount\nBA-01 | 20"));

    assertThat(read.findings()).containsExactly(mismatch("20.00", "30.00", "-10.00"));
  }

  @Test
  void amountsWithTwoReadingsAreSettledByTheSummaryItself() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", "Project | Amount\nBA-01 | 1035\nBA-02 | 2000")
                .sheet("Summary", "Project | Amount\nBA-01 | '1.035\nBA-02 | '2.000,00"));

    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aSummaryInThousandsIsComparedInWholeUnits() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", "Project | Amount\nBA-01 | 1000\nBA-02 | 2000")
                .sheet("Summary", "(NOK 1000)\nProject | Amount\nBA-01 | 1\nBA-02 | 2"));

    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aSummaryThatOnlyHoldsTextIsIgnored() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Summary", "We are happy with this budget."));

    assertThat(read.ignored()).containsExactly("1 header", "Summary 1 title");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void whatIsWrongForOneProjectIsSaidThoughTheWholeAddsUp() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Konjic", KONJIC)
                .sheet("Summary", "Project | Amount\nBA-01 | 25\nBA-02 | 10\nTotal | 35"));

    assertThat(read.findings())
        .containsExactly(
            mismatch("25.00", "30.00", "-5.00"),
            mismatch(CellLocation.ofCell("Summary", 3, 1), "10.00", "5.00", "5.00"));
  }

  @Test
  void yearsAndFundersAreComparedWhereTheSummaryNamesThem() {
    String budget = "Project | Funder | 2005 | 2006\nBA-01 | NMFA | 10 | 20\nBA-01 | NORAD | 1 | 2";
    TypedWorkbook ofYears =
        new TypedWorkbook()
            .sheet("Budget", budget)
            .sheet("Summary", "Project | 2005 | 2006\nBA-01 | 11 | 23");
    TypedWorkbook ofFunders =
        new TypedWorkbook()
            .sheet("Budget", budget)
            .sheet("Summary", "Funder | Amount\nNMFA | 30\nNORAD | 4");

    assertThat(Reading.of(ofYears).findings())
        .containsExactly(mismatch(CellLocation.ofCell("Summary", 2, 2), "23.00", "22.00", "1.00"));
    assertThat(Reading.of(ofFunders).findings())
        .containsExactly(mismatch(CellLocation.ofCell("Summary", 3, 1), "4.00", "3.00", "1.00"));
  }

  @Test
  void whatTheSummaryLeavesOutIsSaidOfTheSheet() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Konjic", KONJIC)
                .sheet("Summary", "Project | Amount\nBA-01 | 30"));

    assertThat(read.findings())
        .containsExactly(mismatch(CellLocation.ofSheet("Summary"), "30.00", "35.00", "-5.00"));
  }

  @Test
  void aProjectByAnotherNameIsOnlyComparedWithTheRest() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Summary", "Project | Amount\nMostar | 30"));

    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aSummaryThatCannotBeReadIsSaid() {
    Reading ambiguous =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Summary", "Project | Project | Amount\nBA-01 | BA-01 | 30"));
    Reading withoutTable =
        Reading.of(
            new TypedWorkbook().sheet("Budget", MOSTAR).sheet("Summary", "What we need | 30"));
    Reading broken =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Summary", "Project | Amount\nBA-01 | 30\nBA-02 | #REF!"));

    assertThat(ambiguous.findings())
        .containsExactly(
            notChecked(
                CellLocation.ofCell("Summary", 1, 1),
                "",
                "A «Project» and B «Project»",
                "one column for each field"));
    assertThat(withoutTable.findings())
        .containsExactly(
            notChecked(CellLocation.ofSheet("Summary"), "", "no heading", "a heading row"));
    assertThat(broken.findings())
        .containsExactly(
            notChecked(CellLocation.ofCell("Summary", 3, 1), "amount", "#REF!", "a number"));
  }

  private static Finding notChecked(
      CellLocation place, String field, String found, String expected) {
    return Finding.of(FindingType.SUMMARY_NOT_CHECKED, place, field, found, expected);
  }

  @Test
  void whereNoOtherSheetSaysAnythingItIsTheBudget() {
    Reading read =
        Reading.of(
            new TypedWorkbook().sheet("Cover", "Municipality of Orkdal").sheet("Summary", MOSTAR));

    assertThat(read.amounts()).containsExactly("B2 10.00", "B3 20.00");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aSheetOfThousandsOfRowsIsNoSummary() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", MOSTAR)
                .sheet("Summary", "Project | Amount\n" + "BA-02 | 1\n".repeat(2_500)));

    assertThat(read.rows()).hasSize(2_502);
    assertThat(read.account().amountRead()).isEqualByComparingTo("2530");
  }
}
