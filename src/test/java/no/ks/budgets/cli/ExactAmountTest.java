package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.00       | 0
          1035000.50 | 1 035 000,50
          999        | 999
          -1500.25   | -1 500,25
          0.05       | 0,05
          12345678901234567890123456789012.34 | 12 345 678 901 234 567 890 123 456 789 012,34
          """)
  void oreAppearOnlyWhereThereAreAny(BigDecimal amount, String shown) {
    assertThat(ExactAmount.of(amount)).isEqualTo(shown);
  }
}
