package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class HaltedProjectTest {

  @Test
  void aBudgetForAHaltedProjectIsSaid() {
    assertThat(
            new HaltedProject()
                .check(
                    SmallBudget.of(
                        SmallBudget.active("NMFA", "1000.00", "1000.00", 1),
                        SmallBudget.halted("NMFA", "1000.00", "900.00", 1),
                        SmallBudget.halted("NORAD", "1000.00", "0.00", 0))))
        .containsExactly(
            SmallBudget.finding(
                FindingType.PROJECT_HALTED,
                "project",
                "BA-02 2006 NMFA: 900.00 NOK",
                "no budget while the project is halted",
                null));
  }

  @Test
  void aBudgetOfZeroIsABudget() {
    assertThat(
            new HaltedProject()
                .check(SmallBudget.of(SmallBudget.halted("NMFA", "1000.00", "0.00", 1))))
        .hasSize(1)
        .extracting("found")
        .containsExactly("BA-02 2006 NMFA: 0.00 NOK");
  }
}
