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
    return new Finding(
        FindingType.TOTAL_MISMATCH,
        CellLocation.ofSheet("Summary"),
        "amount",
        found,
        expected,
        new BigDecimal(difference));
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
