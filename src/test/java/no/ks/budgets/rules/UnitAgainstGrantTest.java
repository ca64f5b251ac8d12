package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitAgainstGrantTest {

  private static final String COLUMNS = "Project | Office | Year | Funder | Category | ";
  private static final String BA_01 = "\nBA-01 | Orkdal | 2006 | NMFA | ";

  private static Optional<Finding> finding(String headingOfAmounts, String rows) {
    return Examination.fileFinding(COLUMNS + headingOfAmounts + rows);
  }

  private static Optional<Finding> contradiction(
      int row, String found, String expected, String difference) {
    return Optional.of(
        new Finding(
            FindingType.UNIT_CONTRADICTED,
            CellLocation.ofCell("Budget", row, 5),
            "amount",
            found,
            expected,
            new BigDecimal(difference)));
  }

  @Test
  void wholeKronerBelowAHeadingInThousands() {
    assertThat(finding("Amount (NOK 1000)", BA_01 + "Travel | 100000" + BA_01 + "Wages | 900000"))
        .isEqualTo(
            contradiction(
                3,
                "BA-01 2006: 1000000000.00 as read, else 1000000.00",
                "BA-01 2006: 1085000 granted",
                "998915000.00"));
  }

  @Test
  void wholeKronerAmongThousands() {
    assertThat(finding("Amount (TNOK)", BA_01 + "Travel | 100" + BA_01 + "Wages | 900000"))
        .isEqualTo(
            contradiction(
                3,
                "BA-01 2006: 900100000.00 as read, else 900100.00",
                "BA-01 2006: 1085000 granted",
                "899015000.00"));
  }

  @Test
  void aYearWithoutGrantIsMeasuredByTheOthers() {
    assertThat(finding("Amount (TNOK)", "\nBA-01 | Orkdal | 2007 | NMFA | Travel | 100000"))
        .isEqualTo(
            contradiction(
                2,
                "BA-01 2007: 100000000.00 as read, else 100000.00",
                "BA-01 2007: nothing granted, and at most 1085000 elsewhere",
                "100000000.00"));
  }

  @Test
  void thousandsOfWhichNothingIsSaid() {
    assertThat(finding("Amount", BA_01 + "Travel | 100" + BA_01 + "Wages | 900"))
        .isEqualTo(
            contradiction(
                3,
                "BA-01 2006: 1000.00 as read, else 1000000.00",
                "BA-01 2006: 1085000 granted",
                "-1084000.00"));
  }

  @Test
  void aboutTheThousandfold() {
    assertThat(finding("Amount", BA_01 + "Travel | 1000000000"))
        .isEqualTo(
            contradiction(
                2,
                "BA-01 2006: 1000000000.00 as read, else 1000000.00",
                "BA-01 2006: 1085000 granted",
                "998915000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "Amount (NOK 1000), 1085",
    "Amount (NOK 1000), 10849",
    "Amount (NOK 1000), 1",
    "Amount, 1085000",
    "Amount, 10850000",
    "Amount, 1194",
    "Amount, 931",
    "Amount, NOK 1085",
  })
  void aBudgetThatIsNearItsGrantOrNowhereNear(String heading, String amount) {
    assertThat(finding(heading, BA_01 + "Travel | " + amount)).isEmpty();
  }

  @Test
  void whatAReviewerDecidedAboutIsMeant() {
    String sheet = COLUMNS + "Amount" + BA_01 + "Travel | 1085";

    Rulings rulings = new Rulings();
    Map<Field, String> corrections = Map.of(Field.AMOUNT, "1085");
    rulings.add(
        "Budget",
        2,
        new Ruling(7, Ruling.Kind.CORRECTED, corrections, Set.of(), "Kari", "review.xlsx"));

    assertThat(Examination.fileFinding(sheet)).isPresent();
    assertThat(Examination.fileFinding(sheet, rulings)).isEmpty();
  }
}
