package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.ks.budgets.ledger.ClaimDecisions.Budget;
import no.ks.budgets.ledger.ClaimDecisions.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Decides who counts among the submissions that claim the budgets of a project and year. What a
 * reviewer decided comes first; then the latest counts: received in a later run, modified later as
 * the workbook says, then as the file system says. Where nothing tells two apart, where neither
 * names its office, or where two offices have the very same sums, they are held until a person
 * decides.
 */
final class ClaimStandings {

  private final Map<Budget, List<Claimant>> claims;
  private final Map<Budget, Map<String, Decided>> decisions;
  private final int unknownOffice;
  private final Map<Claim, Standing> standings = new LinkedHashMap<>();

  /**
   * A submission that claims a budget.
   *
   * @param sums its lines by funder, their count and sum
   */
  record Claimant(
      int submission,
      String path,
      String sha256,
      int run,
      OffsetDateTime modified,
      OffsetDateTime fileModified,
      Map<Integer, Sum> sums) {

    /** Later is greater; equal where nothing tells the two apart. */
    static final Comparator<Claimant> LATER =
        Comparator.comparingInt(Claimant::run)
            .thenComparing(Claimant::modified)
            .thenComparing(Claimant::fileModified);

    Claimant {
      sums = Map.copyOf(sums);
    }

    boolean isWorthNothing() {
      return sums.values().stream().allMatch(sum -> sum.amountNok.signum() == 0);
    }
  }

  /** The lines of a funder. */
  record Sum(long lines, BigDecimal amountNok) {}

  /** A budget that a submission claims. */
  record Claim(Budget budget, Claimant claimant) {}

  /**
   * What becomes of a claim.
   *
   * @param word current, superseded or conflict
   * @param rival the submission it gives way to or is in conflict with
   * @param decision the decision of a reviewer that it is owed to
   */
  record Standing(String word, @Nullable Integer rival, @Nullable Integer decision) {

    static final String CURRENT = "current";
    static final String SUPERSEDED = "superseded";
    static final String CONFLICT = "conflict";
  }

  /**
   * @param claims all submissions that claim a budget, for each budget of the projects and years
   *     concerned
   * @param decisions the latest decision about each content, by budget and content
   * @param unknownOffice stands for the office where nothing names it
   */
  ClaimStandings(
      Map<Budget, List<Claimant>> claims,
      Map<Budget, Map<String, Decided>> decisions,
      int unknownOffice) {
    this.claims = claims;
    this.decisions = decisions;
    this.unknownOffice = unknownOffice;
    claims.forEach(this::decide);
    holdSameSums();
  }

  /** All claims with their standings. */
  Map<Claim, Standing> all() {
    return standings;
  }

  private void decide(Budget budget, List<Claimant> claimants) {
    List<Claimant> rivals = new ArrayList<>(claimants);
    rivals.sort(Claimant.LATER.reversed());
    rivals.removeIf(claimant -> givesWay(budget, claimant).isPresent());
    boolean nobody = budget.office() == unknownOffice;
    for (Claimant claimant : rivals) {
      standings.put(new Claim(budget, claimant), standing(claimant, rivals, nobody));
    }
    for (Claimant claimant : claimants) {
      givesWay(budget, claimant)
          .ifPresent(
              decided ->
                  standings.put(
                      new Claim(budget, claimant),
                      new Standing(
                          Standing.SUPERSEDED,
                          favoured(budget, decided)
                              .or(() -> rivals.stream().findFirst())
                              .map(Claimant::submission)
                              .orElse(null),
                          decided.decisionId())));
    }
  }

  /** The decision by which a claimant gives way; as long as there is somebody to give way to. */
  private Optional<Decided> givesWay(Budget budget, Claimant claimant) {
    return decided(budget, claimant)
        .filter(decided -> !decided.favouredSha256().equals(claimant.sha256))
        .filter(
            decided -> decided.favouredSha256().isEmpty() || favoured(budget, decided).isPresent());
  }

  private Optional<Decided> decided(Budget budget, Claimant claimant) {
    return Optional.ofNullable(decisions.getOrDefault(budget, Map.of()).get(claimant.sha256));
  }

  private Optional<Claimant> favoured(Budget budget, Decided decided) {
    Budget ofFavoured = new Budget(budget.project(), decided.favouredOffice(), budget.year());
    return claims.getOrDefault(ofFavoured, List.of()).stream()
        .filter(claimant -> claimant.sha256.equals(decided.favouredSha256()))
        .findFirst();
  }

  private Standing standing(Claimant claimant, List<Claimant> latestFirst, boolean nobody) {
    Claimant latest = latestFirst.get(0);
    if (latestFirst.size() == 1) {
      return new Standing(Standing.CURRENT, null, null);
    }
    if (nobody) {
      return standingOfNobody(claimant, latestFirst);
    }
    if (Claimant.LATER.compare(claimant, latest) < 0) {
      return new Standing(Standing.SUPERSEDED, latest.submission, null);
    }
    Optional<Claimant> equal =
        latestFirst.stream()
            .filter(rival -> rival != claimant && Claimant.LATER.compare(rival, latest) == 0)
            .findFirst();
    return equal
        .map(rival -> new Standing(Standing.CONFLICT, rival.submission, null))
        .orElseGet(() -> new Standing(Standing.CURRENT, null, null));
  }

  /**
   * Without an office only the path tells whose a budget is: a later file in the place of an
   * earlier one replaces it, files in different places are rivals.
   */
  private static Standing standingOfNobody(Claimant claimant, List<Claimant> latestFirst) {
    for (Claimant other : latestFirst) {
      boolean samePath = other.path.equals(claimant.path);
      if (other != claimant && samePath && Claimant.LATER.compare(other, claimant) > 0) {
        return new Standing(Standing.SUPERSEDED, other.submission, null);
      }
    }
    return latestFirst.stream()
        .filter(other -> !other.path.equals(claimant.path))
        .findFirst()
        .map(rival -> new Standing(Standing.CONFLICT, rival.submission, null))
        .orElseGet(() -> new Standing(Standing.CURRENT, null, null));
  }

  private record SameSums(int project, int year, Map<Integer, Sum> sums) {}

  /** One budget under the names of two offices would count twice. */
  private void holdSameSums() {
    Map<SameSums, List<Claim>> alike = new HashMap<>();
    standings.forEach(
        (claim, standing) -> {
          if (standing.word.equals(Standing.CURRENT) && !claim.claimant.isWorthNothing()) {
            alike
                .computeIfAbsent(
                    new SameSums(
                        claim.budget.project(),
                        claim.budget.year(),
                        new TreeMap<>(claim.claimant.sums)),
                    first -> new ArrayList<>())
                .add(claim);
          }
        });
    alike.values().forEach(this::holdSameSums);
  }

  private void holdSameSums(List<Claim> alike) {
    for (Claim claim : alike) {
      Optional<Claim> other =
          alike.stream()
              .filter(rival -> rival.claimant.submission != claim.claimant.submission)
              .findFirst();
      if (other.isPresent()) {
        Optional<Decided> accepted = decided(claim.budget, claim.claimant);
        standings.put(
            claim,
            accepted.isPresent()
                ? new Standing(Standing.CURRENT, null, accepted.get().decisionId())
                : new Standing(Standing.CONFLICT, other.get().claimant.submission, null));
      }
    }
  }
}
