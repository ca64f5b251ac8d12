package no.ks.budgets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class FittedTest {

  @Test
  void aTextThatIsTooLongEndsInAnEllipsis() {
    assertThat(Fitted.text("12345", 5)).isEqualTo("12345");
    assertThat(Fitted.text("123456", 5)).isEqualTo("1234…");
  }

  @Test
  void aDifferenceThatIsTooLargeIsNone() {
    assertThat(Fitted.difference(null)).isNull();
    assertThat(Fitted.difference(new BigDecimal("-12.3456785"))).isEqualTo("-12.345679");
    assertThat(Fitted.difference(new BigDecimal("9".repeat(22))))
        .isEqualTo("9".repeat(22) + ".000000");
    assertThat(Fitted.difference(new BigDecimal("9".repeat(22) + ".9999999"))).isNull();
    assertThat(Fitted.difference(new BigDecimal("1E22"))).isNull();
    assertThat(Fitted.difference(new BigDecimal("-1E2000000000"))).isNull();
  }

  /** The column {@code codes} of a rejected row is that wide. */
  @Test
  void aRowWithEveryCodeThereIsCanBeKept() {
    assertThat(
            Arrays.stream(FindingType.values())
                .map(FindingType::code)
                .collect(Collectors.joining("; ")))
        .hasSizeLessThan(4000);
  }
}
