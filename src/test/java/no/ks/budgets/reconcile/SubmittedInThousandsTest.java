package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmittedInThousandsTest {

  @Test
  void aboutAThousandthOfTheGrantIsSaid() {
    assertThat(
            new SubmittedInThousands()
                .check(
                    SmallBudget.of(
                        SmallBudget.active("NMFA", "1035000.00", "1035.00", 1),
                        SmallBudget.active("NORAD", "1035000.00", "1035000.00", 1))))
        .containsExactly(
            SmallBudget.finding(
                FindingType.SUBMITTED_IN_THOUSANDS,
                "amount",
                "BA-01 2006 NMFA: 1035.00 NOK",
                "1035000.00 NOK",
                "-1033965.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"931.50", "1034.99", "1035.01", "1138.50"})
  void itNeedNotBeExact(String submitted) {
    assertThat(
            new SubmittedInThousands()
                .check(SmallBudget.of(SmallBudget.active("NMFA", "1035000.00", submitted, 1))))
        .extracting(Finding::type)
        .containsExactly(FindingType.SUBMITTED_IN_THOUSANDS);
  }

  @Test
  void anythingElseIsABudget() {
    assertThat(
            new SubmittedInThousands()
                .check(
                    SmallBudget.of(
                        SmallBudget.active("NMFA", "1035000.00", "1138.51", 1),
                        SmallBudget.active("NMFA", "1035000.00", "931.49", 1),
                        SmallBudget.active("NMFA", "1035000.00", "0.00", 0),
                        SmallBudget.active("NMFA", "0.00", "0.00", 1))))
        .isEmpty();
  }
}
