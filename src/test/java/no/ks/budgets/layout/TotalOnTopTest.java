package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class TotalOnTopTest {

  @Test
  void aTotalAboveItsRowsIsACheck() {
    Reading read =
        Reading.of(
            """
            Category | 2006
            Total    | 3000
            Travel   | 1000
            Wages    | 2000
            """);

    assertThat(read.account().held()).isNull();
    assertThat(read.amounts()).containsExactly("B3 1000.00", "B4 2000.00");
    assertThat(read.ignored()).containsExactly("1 header", "2 total");
    assertThat(read.findings()).isEmpty();
    assertThat(read.rows()).noneMatch(row -> row.is(RowSign.BELOW_TOTAL));
  }

  @Test
  void itMayBeOffByLessThanOne() {
    String rows = "Category | 2006\nTotal | %s\nTravel | 1000\nWages | 2000";

    assertThat(Reading.of(rows.formatted("2999.01")).account().held()).isNull();
    assertThat(Reading.of(rows.formatted("2999")).account().held())
        .isEqualTo(
            new Finding(
                FindingType.PARTS_DO_NOT_ADD_UP,
                CellLocation.ofCell("Budget", 2, 1),
                "amount",
                "2999.00",
                "3000.00, the sum of rows 3 to 4",
                new BigDecimal("-1.00")));
  }

  @Test
  void anAmountThatCannotBeReadLeavesItUnproven() {
    assertThat(
            Reading.of("Category | 2006\nTotal | 3000\nTravel | 1000\nWages | many")
                .account()
                .held())
        .extracting(Finding::type)
        .isEqualTo(FindingType.PARTS_DO_NOT_ADD_UP);
  }

  @Test
  void theSettledDecimalSignHoldsForItAsWell() {
    Reading read =
        Reading.of("Category | 2006\nTotal | '3.500\nTravel | '1.000\nWages | '2.500,00");

    assertThat(read.account().held()).isNull();
    assertThat(read.amounts()).containsExactlyInAnyOrder("B3 1000.00", "B4 2500.00");
  }

  @Test
  void rowsThatStandOnTheirOwnNeedNoProof() {
    Reading read =
        Reading.of(
            """
            Project | Category | 2006
            Total   |          | 9000
            BA-01   | Travel   | 1000
            """);

    assertThat(read.account().held()).isNull();
    assertThat(read.findings())
        .extracting(Finding::type)
        .containsExactly(FindingType.TOTAL_MISMATCH);
    assertThat(read.rows()).allMatch(row -> row.is(RowSign.BELOW_TOTAL));
  }

  @Test
  void aTotalBelowRowsEndsThem() {
    Reading read = Reading.of("Category | 2006\nTravel | 1000\nTotal | 1000\nFee | 1");

    assertThat(read.rows())
        .extracting(row -> row.is(RowSign.BELOW_TOTAL))
        .containsExactly(false, true);
  }
}
