package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Reading;
import org.junit.jupiter.api.Test;

class FormulaCalculatedTest {

  @Test
  void everyCellThatWasCalculatedIsCountedAndSaid() {
    String sheet =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | =B9*2 => 10.5
            =A2 => BA-01 | Orkdal | 2006 | NMFA | Rent | NOK | 20
            BA-01 | Orkdal | 2006 | NMFA | Salaries | NOK | 30
            """;

    assertThat(Examination.findings(sheet))
        .containsExactly(
            calculated(2, 6, "amount", "=B9*2", "10.5"),
            calculated(3, 0, "project", "=A2", "BA-01"));
    assertThat(Examination.outcomes(sheet))
        .containsExactly("2 accepted", "3 accepted", "4 accepted");
  }

  @Test
  void aTotalThatWasCalculatedIsOnlyCheckedAndSaidWhereItDoesNotAddUp() {
    String rows =
        HEADINGS
            + """
            BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10
            BA-01 | Orkdal | 2006 | NMFA | Rent | NOK | 20
            """;

    assertThat(Reading.of(rows + "Total | | | | | | =SUM(G2:G3) => 30").account().findings())
        .isEmpty();
    assertThat(Reading.of(rows + "Total | | | | | | =SUM(G2:G2) => 10").account().findings())
        .extracting(Finding::type)
        .containsExactly(FindingType.TOTAL_MISMATCH);
  }

  @Test
  void whatStandsAboveTheTableIsSaidOnce() {
    String sheet =
        "Project: | =X1 => BA-01\n"
            + HEADINGS
            + """
            | Orkdal | 2006 | NMFA | Travel | NOK | 10
            | Orkdal | 2006 | NMFA | Rent | NOK | 20
            """;

    assertThat(Reading.of(sheet).account().findings())
        .containsExactly(calculated(1, 1, "", "=X1", "BA-01"));
    assertThat(Examination.findings(sheet)).isEmpty();
  }

  private static Finding calculated(
      int row, int column, String field, String formula, String result) {
    return Finding.of(
        FindingType.FORMULA_CALCULATED,
        CellLocation.ofCell("Budget", row, column),
        field,
        formula,
        result);
  }
}
