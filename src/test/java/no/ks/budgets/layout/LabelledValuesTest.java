package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledValuesTest {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  private static Map<Field, FieldText> read(String row) {
    return LabelledValues.read("Budget", TypedWorkbook.row(row, 3), LABELS).stream()
        .collect(Collectors.toMap(LabelledValue::field, LabelledValue::value));
  }

  private static FieldText text(String text, int column) {
    return new FieldText(text, Cell.Kind.TEXT, CellLocation.ofCell("Budget", 3, column));
  }

  @Test
  void pairs() {
    assertThat(read("Project: | BA-01 | | Currency | NOK"))
        .isEqualTo(Map.of(Field.PROJECT, text("BA-01", 1), Field.CURRENCY, text("NOK", 4)));
  }

  @Test
  void funderAndCurrencyStandForThemselves() {
    assertThat(read("Funder | NMFA | Valuta | kr"))
        .isEqualTo(Map.of(Field.FUNDER, text("NMFA", 1), Field.CURRENCY, text("kr", 3)));
  }

  @Test
  void oneCell() {
    assertThat(read("Project: BA-01 | Финансијер: НОРАД"))
        .isEqualTo(Map.of(Field.PROJECT, text("BA-01", 0), Field.FUNDER, text("НОРАД", 1)));
  }

  @Test
  void aValueMayHoldAColonItself() {
    assertThat(read("Project title: MIC: phase 2"))
        .isEqualTo(Map.of(Field.TITLE, text("MIC: phase 2", 0)));
  }

  @Test
  void theYearMayBeANumberOrADate() {
    CellLocation place = CellLocation.ofCell("Budget", 3, 1);

    assertThat(read("År | 2006"))
        .isEqualTo(Map.of(Field.YEAR, new FieldText("2006", Cell.Kind.NUMBER, place)));
    assertThat(read("Godina: | 2006-01-01"))
        .isEqualTo(Map.of(Field.YEAR, new FieldText("2006-01-01", Cell.Kind.DATE, place)));
  }

  @Test
  void anErrorIsAValueThatSomebodyMustRepair() {
    assertThat(read("Project | #REF!"))
        .isEqualTo(
            Map.of(
                Field.PROJECT,
                new FieldText("#REF!", Cell.Kind.ERROR, CellLocation.ofCell("Budget", 3, 1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Project | Year | Funder | Amount",
        "Project | Year",
        "Project | 2005 | 2006",
        "Project | 2006",
        "Project | Budget 2006 (NOK)",
        "Year | Beløp NOK | Funder | Remarks",
        "Funder | NMFA 2006",
        "Currency | Amount in NOK",
        "Project",
        "Project:",
        "Budget of the municipality",
        "Contact: Kari Nordmann",
        "Category | Travel",
        "Amount: 5000",
        "Project | BA-01 | Travel",
        "Project | BA-01 | Amount | 500",
      })
  void anythingElse(String row) {
    assertThat(read(row)).isEmpty();
  }
}
