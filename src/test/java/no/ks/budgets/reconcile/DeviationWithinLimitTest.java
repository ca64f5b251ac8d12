package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class DeviationWithinLimitTest {

  private static final DeviationWithinLimit CHECK =
      new DeviationWithinLimit(
          List.of(limit("NMFA", "25", "grant letter", true), limit("NORAD", "0", "none", false)));

  private static DeviationLimit limit(
      String funder, String percent, String source, boolean enabled) {
    return new DeviationLimit(funder, new BigDecimal(percent), source, enabled);
  }

  private static Finding above(String submitted, String difference) {
    return SmallBudget.finding(
        FindingType.DEVIATION_ABOVE_LIMIT,
        "amount",
        "BA-01 2006 NMFA: " + submitted + " NOK",
        "1000.00 NOK, give or take 25 % (grant letter)",
        difference);
  }

  @Test
  void withinTheLimit() {
    assertThat(
            CHECK.check(
                SmallBudget.of(
                    SmallBudget.active("NMFA", "1000.00", "1000.00", 1),
                    SmallBudget.active("NMFA", "1000.00", "1250.00", 1),
                    SmallBudget.active("NMFA", "1000.00", "750.00", 1))))
        .isEmpty();
  }

  @Test
  void aboveTheLimitEitherWay() {
    assertThat(
            CHECK.check(
                SmallBudget.of(
                    SmallBudget.active("NMFA", "1000.00", "1250.10", 1),
                    SmallBudget.active("NMFA", "1000.00", "1000.00", 1),
                    SmallBudget.active("NMFA", "1000.00", "749.90", 2))))
        .containsExactly(above("1250.10", "250.10"), above("749.90", "-250.10"));
  }

  /** A fraction of an øre in percent is a deviation, too: nothing is rounded away. */
  @Test
  void aboveALimitByLessThanAHundredthOfAPercent() {
    Finding finding =
        SmallBudget.finding(
            FindingType.DEVIATION_ABOVE_LIMIT,
            "amount",
            "BA-01 2006 NMFA: 12500001.00 NOK",
            "10000000.00 NOK, give or take 25 % (grant letter)",
            "2500001.00");

    assertThat(
            CHECK.check(
                SmallBudget.of(SmallBudget.active("NMFA", "10000000.00", "12500001.00", 1))))
        .containsExactly(finding);
  }

  @Test
  void nothingSubmittedOrNothingGrantedIsNoDeviation() {
    assertThat(
            CHECK.check(
                SmallBudget.of(
                    SmallBudget.active("NMFA", "1000.00", "0.00", 0),
                    SmallBudget.active("NMFA", "0.00", "1000.00", 1))))
        .isEmpty();
  }

  @Test
  void aLimitThatIsNotEnabledAndAFunderWithoutOne() {
    assertThat(
            CHECK.check(
                SmallBudget.of(
                    SmallBudget.active("NORAD", "1000.00", "9000.00", 1),
                    SmallBudget.active("EU", "1000.00", "9000.00", 1))))
        .isEmpty();
  }
}
