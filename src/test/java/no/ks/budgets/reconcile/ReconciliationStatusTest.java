package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationStatusTest {

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          granted, project-year granted, submitted, difference, tolerance, status
          true,    true,                 true,      0.00,       1,         MATCHED
          true,    true,                 true,      1.00,       1,         MATCHED
          true,    true,                 true,      -1.00,      1,         MATCHED
          true,    true,                 true,      1.01,       1,         OVER
          true,    true,                 true,      -1.01,      1,         UNDER
          true,    true,                 true,      0.00,       0,         MATCHED
          true,    true,                 true,      0.01,       0,         OVER
          true,    true,                 true,      -0.01,      0.00,      UNDER
          true,    true,                 false,     -5000,      1,         MISSING
          true,    true,                 false,     -1,         1,         MISSING
          true,    true,                 false,     0,          1,         MISSING
          false,   true,                 true,      5000,       1,         WRONG_FUNDER
          false,   true,                 true,      0,          1,         WRONG_FUNDER
          false,   false,                true,      5000,       1,         NOT_GRANTED
          false,   false,                true,      0,          1,         NOT_GRANTED
          """)
  void theVerdict(
      boolean isGranted,
      boolean isProjectYearGranted,
      boolean isSubmitted,
      BigDecimal difference,
      BigDecimal tolerance,
      ReconciliationStatus status) {
    assertThat(
            ReconciliationStatus.of(
                isGranted, isProjectYearGranted, isSubmitted, difference, tolerance))
        .isEqualTo(status);
  }

  @Test
  void theWordsOfTheOutputs() {
    assertThat(Arrays.stream(ReconciliationStatus.values()).map(ReconciliationStatus::word))
        .containsExactly("matched", "over", "under", "missing", "wrong-funder", "not-granted");
  }

  @Test
  void onlyWhatMatchesIsReconciled() {
    assertThat(
            Arrays.stream(ReconciliationStatus.values()).filter(ReconciliationStatus::isReconciled))
        .containsExactly(ReconciliationStatus.MATCHED);
  }
}
