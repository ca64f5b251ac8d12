package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedAmountsTest {

  /**
   * The truth table of decimal signs: what stands in a column, and what is read of it. A text is
   * marked with an apostrophe; {@code ?} is an amount with two readings, {@code !} holds the file.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          '1.035 '2.500 '900            | !
          '1.035 '2.500 900             | !
          '1,035 '2,500 '900            | !
          '1.035 '1.250.000             | 1035 1250000
          '1.035 '2.500,00              | 1035 2500
          '1.035 '12,50                 | 1035 12.50
          '1.035 '400.000,-             | 1035 400000
          '1,035 '1,250,000             | 1035 1250000
          '1,035 '12.50                 | 1035 12.50
          '1.035 '12.50                 | ? 12.50
          '1,035 '12,50                 | ? 12.50
          '1.035 '1,250,000             | ? 1250000
          '1.035 '2,500                 | ? ?
          '1.035 '2,500.00              | ? 2500
          '1.035 '2.500,00 '0.50        | ? 2500 0.50
          '1.035 '1035.00               | ? 1035
          '1.035 '1'035                 | ? 1035
          '1.035 '12.5                  | !
          '1,035 '12,5                  | !
          '1.250.000 '12.5              | !
          '1,250,000 '12,5              | !
          '2.500,00 '12.5               | !
          '1.250.000 '1234.567          | !
          '1.250.000 '0.500             | !
          '1.250.000 '12.50             | 1250000 12.50
          '1.250.000 '900               | 1250000 900
          '1.250.000 '12,5              | 1250000 12.5
          '40,00,000 '3,56,357          | 4000000 356357
          '40,00,000 '35,357            | 4000000 35357
          '40,00,000 '1,000,000         | !
          '40,00,000 '100,000           | !
          '1.250.000 900                | !
          '1,250,000 900                | !
          '1.250.000 12.5               | !
          '2.500,00 900                 | !
          '400.000,- 900                | !
          '1.250.000 0                  | 1250000 0
          '1.250.000 0.5                | 1250000 0.5
          '1.250.000 1000               | 1250000 1000
          '1.250.000 35000              | 1250000 35000
          '1_250_000 900                | 1250000 900
          '1.035 1250000                | ? 1250000
          1.035 2500000                 | ? 2500000
          1.035 900                     | !
          1.035 2.5                     | !
          12.5 900                      | 12.5 900
          12.55 900 1000000             | 12.55 900 1000000
          """)
  void whatAColumnSettles(String column, String expected) {
    String rows =
        Arrays.stream(column.strip().split(" "))
            .map(cell -> "BA-01 | " + cell.replace('_', ' '))
            .collect(Collectors.joining("\n"));
    Reading read = Reading.of("Project | Amount\n" + rows);
    Finding held = read.account().held();

    if (expected.equals("!")) {
      assertThat(held).extracting(Finding::type).isEqualTo(FindingType.AMOUNTS_OF_TWO_KINDS);
    } else {
      assertThat(held).isNull();
      assertThat(inOrder(read)).isEqualTo(plain(expected));
    }
  }

  private static String inOrder(Reading read) {
    return read.rows().stream()
        .sorted((one, other) -> Integer.compare(one.row().rowNumber(), other.row().rowNumber()))
        .map(row -> row.amounts().get(0))
        .map(
            amount ->
                amount.value() == null ? "?" : amount.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static String plain(String expected) {
    return Arrays.stream(expected.split(" "))
        .map(
            amount ->
                amount.equals("?")
                    ? "?"
                    : new BigDecimal(amount).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }

  @Test
  void bothAmountsAreShown() {
    assertThat(Reading.of("Project | Amount\nBA-01 | '1.250.000\nBA-01 | 900").account().held())
        .isEqualTo(
            Finding.of(
                FindingType.AMOUNTS_OF_TWO_KINDS,
                CellLocation.ofCell("Budget", 3, 1),
                "amount",
                "900 beside 1.250.000 in B2",
                "all amounts of the column as plain numbers"));
  }

  @Test
  void otherColumnsAreNoneOfItsBusiness() {
    assertThat(Reading.of("Project | 2005 | 2006\nBA-01 | '1.250.000 | 900").amounts())
        .containsExactly("B2 1250000.00", "C2 900.00");
  }

  /** In a column of thousands three decimals are whole kroner. */
  @Test
  void threeDecimalsOfThousandsAreKroner() {
    assertThat(Reading.of("Project | Amount (NOK 1000)\nBA-01 | 1.035\nBA-01 | 900").amounts())
        .containsExactly("B2 1035.00", "B3 900000.00");
  }
}
