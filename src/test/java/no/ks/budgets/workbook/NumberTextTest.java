package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "1035000, 1035000",
    "-0.0, 0",
    "0.1, 0.1",
    "1234.5600000000002, 1234.5600000000002",
    "1E15, 1000000000000000",
    "1E300, 1E+300",
    "4.9E-324, 4.9E-324"
  })
  void writesTheShortestTextOfADouble(double value, String text) {
    assertThat(NumberText.of(value)).isEqualTo(text);
  }

  @Test
  void everyDoubleComesBack() {
    Random random = new Random(7);
    for (int round = 0; round < 10_000; round++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        String text = NumberText.of(value);
        assertThat(new BigDecimal(text).doubleValue()).isEqualTo(value);
        assertThat(NumberText.isNumber(text.toCharArray(), text.length())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "+1", "1.", ".5", "1e5", "1E+05", "1E-300", "-1.25e+3"})
  void whatIsANumberIsReadByBigDecimal(String text) {
    assertThat(NumberText.isNumber(text.toCharArray(), text.length())).isTrue();
    assertThat(new BigDecimal(text).doubleValue()).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", ".", "1,5", "1 000", "1e", "1e+", "1e401", "1e99999", "0x1", "1f"})
  void whatIsNoneIsNot(String text) {
    assertThat(NumberText.isNumber(text.toCharArray(), text.length())).isFalse();
  }
}
