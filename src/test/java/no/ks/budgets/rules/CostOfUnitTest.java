package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostOfUnitTest {

  private static final String COLUMNS = "Project | Office | Year | Funder | Category | ";
  private static final String BA_01 = "\nBA-01 | Orkdal | 2006 | NMFA | ";

  private static Optional<Finding> finding(String headings, String... rows) {
    return Examination.fileFinding(COLUMNS + headings + BA_01 + String.join(BA_01, rows));
  }

  private static Optional<Finding> unclear(int row, String found, String expected) {
    return Optional.of(
        Finding.of(
            FindingType.COST_OF_UNIT_UNCLEAR,
            CellLocation.ofCell("Budget", row, 6),
            "amount",
            found,
            expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qty | Cost",
        "Days | Cost (NOK)",
        "Antall | Kostnad",
        "Количество | Стоимость",
        "Quantité | Coût",
        "Quantidade | Custo",
        "Količina | Trošak"
      })
  void aCostBesideAQuantityMayBeThatOfOneUnit(String headings) {
    assertThat(finding(headings, "Travel | 1 | 100", "Rent | 12 | 1000"))
        .isEqualTo(
            unclear(
                3,
                "1100.00 as the sum of the costs, 12100.00 as the sum of quantity times cost",
                "a heading such as Unit cost or Total cost"));
  }

  @Test
  void theGrantTellsWhichReadingIsMeantWhereItMatchesOne() {
    assertThat(finding("Qty | Cost", "Travel | 1 | 85000", "Rent | 2 | 500000"))
        .isEqualTo(
            unclear(
                3,
                "585000.00 as the sum of the costs, 1085000.00 as the sum of quantity times cost",
                "1085000.00 granted, the sum of quantity times cost"));
    assertThat(finding("Qty | Cost", "Travel | 1 | 85000", "Rent | 2 days | 1000000"))
        .isEqualTo(
            unclear(
                3,
                "1085000.00 as the sum of the costs, 2085000.00 as the sum of quantity times cost",
                "1085000.00 granted, the sum of the costs as they stand"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qty | Cost; Travel | 1 | 100; Rent | 1 | 20000",
        "Unit | Cost; Travel | trip | 100; Rent | month | 20000",
        "Qty | Amount; Travel | 1 | 100; Rent | 12 | 20000",
        "Qty | Total cost; Travel | 1 | 100; Rent | 12 | 20000",
        "Qty | Unit cost | Cost; Travel | 1 | 100 | 100; Rent | 12 | 50 | 600",
        "Qty | Unit cost | Amount; Travel | 1 | 100 | 100; Rent | 12 | 50 | 600",
        "Qty | Cost | Each; Travel | 2 | 200 | 100; Rent | 12 | 600 | 50"
      })
  void otherAmountsAreThoseOfTheirRows(String sheet) {
    String[] lines = sheet.split("; ");

    assertThat(finding(lines[0], lines[1], lines[2])).isEmpty();
  }
}
