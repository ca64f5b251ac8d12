package no.ks.budgets.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.reconcile.ReconciledBudget.Sent;
import org.junit.jupiter.api.Test;

class OfficesHaveSentTest {

  private static Finding missing(String office, String project, int year) {
    return SmallBudget.finding(
        FindingType.OFFICE_NOT_SENT,
        "office",
        "nothing from " + office,
        "a budget of " + office + " for " + project + " " + year,
        null);
  }

  @Test
  void whoHasNotSentIsSaidForEachYearThatIsGranted() {
    assertThat(
            new OfficesHaveSent()
                .check(
                    SmallBudget.sent(
                        new Sent("BA-01", "Orkdal", 2006), new Sent("BA-02", "Sund", 2006))))
        .containsExactly(
            missing("Orkdal", "BA-01", 2005),
            missing("Sund", "BA-01", 2005),
            missing("Sund", "BA-01", 2006));
  }

  @Test
  void whoHasSentIsNotSaid() {
    assertThat(
            new OfficesHaveSent()
                .check(
                    SmallBudget.sent(
                        new Sent("BA-01", "Orkdal", 2005),
                        new Sent("BA-01", "Orkdal", 2006),
                        new Sent("BA-01", "Sund", 2005),
                        new Sent("BA-01", "Sund", 2006),
                        new Sent("BA-02", "Sund", 2006),
                        new Sent("BA-02", "Sund", 2007))))
        .isEmpty();
  }
}
