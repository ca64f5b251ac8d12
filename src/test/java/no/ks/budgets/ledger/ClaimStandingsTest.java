package no.ks.budgets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.ledger.ClaimDecisions.Budget;
import no.ks.budgets.ledger.ClaimDecisions.Decided;
import no.ks.budgets.ledger.ClaimStandings.Claimant;
import no.ks.budgets.ledger.ClaimStandings.Sum;
import org.junit.jupiter.api.Test;

/** Who counts for the budgets of a project and year. */
class ClaimStandingsTest {

  private static final int UNKNOWN = 99;
  private static final Budget ORKDAL = new Budget(1, 1, 2006);
  private static final Budget SUND = new Budget(1, 2, 2006);

  private static Claimant claimant(int submission, int run, String amount) {
    OffsetDateTime time = OffsetDateTime.of(2006, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    return new Claimant(
        submission,
        submission + ".csv",
        "content " + submission,
        run,
        time,
        time,
        Map.of(1, new Sum(1, new BigDecimal(amount))));
  }

  private static Map<String, String> standings(
      Map<Budget, List<Claimant>> claims, Map<Budget, Map<String, Decided>> decisions) {
    Map<String, String> standings = new TreeMap<>();
    new ClaimStandings(claims, decisions, UNKNOWN)
        .all()
        .forEach(
            (claim, standing) ->
                standings.put(
                    claim.budget().office() + "/" + claim.claimant().submission(),
                    standing.word() + (standing.rival() == null ? "" : " " + standing.rival())));
    return standings;
  }

  @Test
  void theLatestCounts() {
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(1, 1, "10"), claimant(2, 2, "20"))), Map.of()))
        .containsExactly(Map.entry("1/1", "superseded 2"), Map.entry("1/2", "current"));
  }

  @Test
  void whoWasAcceptedCountsAndTheRivalGivesWay() {
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(1, 1, "10"), claimant(2, 1, "20"))),
                Map.of(
                    ORKDAL,
                    Map.of(
                        "content 1", new Decided(5, 1, "content 1"),
                        "content 2", new Decided(5, 1, "content 1")))))
        .containsExactly(Map.entry("1/1", "current"), Map.entry("1/2", "superseded 1"));
  }

  @Test
  void whoGaveWayToAFileThatIsWithdrawnCountsAgain() {
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(2, 1, "20"))),
                Map.of(ORKDAL, Map.of("content 2", new Decided(5, 1, "content 1")))))
        .containsExactly(Map.entry("1/2", "current"));
  }

  @Test
  void whoWasWaivedCountsForNothingThoughNobodyElseDoes() {
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(1, 1, "10"))),
                Map.of(ORKDAL, Map.of("content 1", new Decided(5, 1, "")))))
        .containsExactly(Map.entry("1/1", "superseded"));
  }

  @Test
  void theVerySameSumsOfTwoOfficesAreHeldAndOtherSumsAreNot() {
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(1, 1, "10")), SUND, List.of(claimant(2, 2, "10"))),
                Map.of()))
        .containsExactly(Map.entry("1/1", "conflict 2"), Map.entry("2/2", "conflict 1"));
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(1, 1, "10")), SUND, List.of(claimant(2, 2, "11"))),
                Map.of()))
        .containsExactly(Map.entry("1/1", "current"), Map.entry("2/2", "current"));
  }

  @Test
  void theSameSumsOfTwoOfficesInOneFileAreWhatTheFileSays() {
    Claimant both = claimant(1, 1, "10");

    assertThat(standings(Map.of(ORKDAL, List.of(both), SUND, List.of(both)), Map.of()))
        .containsExactly(Map.entry("1/1", "current"), Map.entry("2/1", "current"));
  }

  @Test
  void twoOfficesThatWereBothAcceptedBothCount() {
    assertThat(
            standings(
                Map.of(ORKDAL, List.of(claimant(1, 1, "10")), SUND, List.of(claimant(2, 2, "10"))),
                Map.of(
                    ORKDAL, Map.of("content 1", new Decided(5, 1, "content 1")),
                    SUND, Map.of("content 2", new Decided(6, 2, "content 2")))))
        .containsExactly(Map.entry("1/1", "current"), Map.entry("2/2", "current"));
  }
}
