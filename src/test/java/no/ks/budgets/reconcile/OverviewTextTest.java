package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          900000      | 2005: 900.000/ NMFA
          1035000.00  | 2005: 1.035.000/ NMFA
          28407869    | 2005: 28.407.869/ NMFA
          0           | 2005: 0/ NMFA
          999         | 2005: 999/ NMFA
          1000        | 2005: 1.000/ NMFA
          -1500       | 2005: -1.500/ NMFA
          -150        | 2005: -150/ NMFA
          0.5         | 2005: 0,50/ NMFA
          -0.05       | 2005: -0,05/ NMFA
          1234567.89  | 2005: 1.234.567,89/ NMFA
          999.995     | 2005: 1.000/ NMFA
          0.004       | 2005: 0/ NMFA
          -0.004      | 2005: 0/ NMFA
          """)
  void printsAsTheOverviewDoes(BigDecimal amount, String text) {
    assertThat(OverviewText.entry(2005, amount, "NMFA")).isEqualTo(text);
  }
}
