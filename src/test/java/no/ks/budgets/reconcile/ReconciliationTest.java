package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  @Test
  void theDifferenceIsSubmittedMinusGranted() {
    Reconciliation line = SmallBudget.active("NMFA", "3000.00", "2000.00", 1);

    assertThat(line.difference()).isEqualTo(new BigDecimal("-1000.00"));
    assertThat(line.differencePercent()).isEqualTo(Optional.of(new BigDecimal("-33.33")));
  }

  @Test
  void nothingGrantedHasNoPercentage() {
    assertThat(SmallBudget.active("NMFA", "0.00", "2000.00", 1).differencePercent()).isEmpty();
  }
}
