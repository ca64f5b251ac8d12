package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class SubmittedInThousandsTest {

  @Test
  void exactlyAThousandthOfTheGrantIsSaid() {
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

  @Test
  void anythingElseIsABudget() {
    assertThat(
            new SubmittedInThousands()
                .check(
                    SmallBudget.of(
                        SmallBudget.active("NMFA", "1035000.00", "1035.01", 1),
                        SmallBudget.active("NMFA", "1035000.00", "1034.99", 1),
                        SmallBudget.active("NMFA", "1035000.00", "0.00", 0),
                        SmallBudget.active("NMFA", "0.00", "0.00", 1))))
        .isEmpty();
  }
}
