package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0",
        "-0.004;0",
        "999;999",
        "1035;1 035",
        "1035000.5;1 035 000,50",
        "-21839000;−21 839 000",
        "0.05;0,05"
      })
  void thousandsStandApartAndOreOnlyWhereThereAreAny(BigDecimal amount, String text) {
    assertThat(AmountText.of(amount)).isEqualTo(text.replace(' ', '\u00a0'));
  }
}
