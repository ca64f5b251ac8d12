package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets put together at random from what offices send: whatever the order of the pieces, no row
 * and no amount is lost or counted twice. The seeds are fixed, so a failure happens again.
 */
class ConservationTest {

  private static final List<String> PIECES =
      List.of(
          "",
          "Municipality of Orkdal",
          "Note: agreed in March",
          "Staff",
          "Phone | 73 | 12",
          "Project: BA-02",
          "Project: | BA-01 | Funder: | NMFA",
          "Year: 2006",
          "Subtotal | | | | 100",
          "Total | | | | 100",
          "Укупно | | | | 1",
          "Project | Year | Funder | Category | Amount",
          "Prosjekt | År | Giver | Post | Beløp",
          "of which | | | | 7000",
          "BA-01 | 2006 | NMFA | Nothing |",
          "BA-01 | 2006 | NMFA | Error | #REF!",
          "BA-01 | 2006 | NMFA | Formula | =A1",
          "BA-01 | 2006 | NMFA | Ambiguous | '1.035");

  private static String anyPieces(Random random) {
    StringBuilder rows = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int piece = 0; piece < pieces; piece++) {
      rows.append(PIECES.get(random.nextInt(PIECES.size()))).append('\n');
    }
    return rows.toString();
  }

  /** A table with everything that may stand around it, and the sum of its lines. */
  private record BudgetSheet(String rows, BigDecimal sum) {

    static BudgetSheet any(Random random) {
      StringBuilder rows = new StringBuilder("Municipality of Orkdal\n".repeat(random.nextInt(4)));
      rows.append("Project | Year | Funder | Category | Amount\n");
      BigDecimal sum = BigDecimal.ZERO;
      int lines = 1 + random.nextInt(10);
      for (int line = 0; line < lines; line++) {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000, 2);
        rows.append("BA-01 | 2006 | NMFA | Line ").append(line).append(" | ");
        rows.append(random.nextBoolean() ? "" : "'").append(amount.toPlainString()).append('\n');
        sum = sum.add(amount);
        if (random.nextInt(4) == 0) {
          rows.append(random.nextBoolean() ? "\n" : "A remark\n");
        }
      }
      rows.append("Total | | | | ").append(sum.toPlainString()).append('\n');
      return new BudgetSheet(rows + "\nSigned by the mayor\n".repeat(random.nextInt(2)), sum);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void rowsAreConservedWhateverStandsWhere(long seed) {
    Random random = new Random(seed);
    int read = 0;
    for (int trial = 0; trial < 200; trial++) {
      TypedWorkbook workbook = new TypedWorkbook();
      int sheets = 1 + random.nextInt(4);
      for (int sheet = 0; sheet < sheets; sheet++) {
        workbook.sheet(random.nextInt(4) == 0 ? "Summary" : "Sheet " + sheet, anyPieces(random));
      }

      // The reading itself proves that rows and amounts are conserved, or that nothing counts.
      LayoutPart.Account account = Reading.of(workbook).account();
      boolean ambiguous =
          account.held() != null && account.held().type() == FindingType.LAYOUT_AMBIGUOUS;
      assertThat(account.rowsRead()).isEqualTo(ambiguous ? 0 : workbook.rowCount());
      read += ambiguous ? 0 : 1;
    }
    assertThat(read).as("workbooks that are not held").isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void amountsAreConservedThroughTitlesNotesAndTotals(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 200; trial++) {
      TypedWorkbook workbook = new TypedWorkbook();
      BigDecimal expected = BigDecimal.ZERO;
      int sheets = 1 + random.nextInt(3);
      for (int number = 0; number < sheets; number++) {
        BudgetSheet sheet = BudgetSheet.any(random);
        workbook.sheet("Sheet " + number, sheet.rows());
        expected = expected.add(sheet.sum());
      }
      workbook.sheet("Summary", "Project | Amount\nBA-01 | " + expected.toPlainString());

      Reading read = Reading.of(workbook);

      assertThat(read.account().amountRead()).isEqualByComparingTo(expected);
      assertThat(read.findings()).isEmpty();
    }
  }
}
