package no.ks.budgets.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The projects that a typed text may mean, the nearest first. None is taken: they are shown to a
 * person. The nearest is proposed where it reaches {@value #THRESHOLD} and is {@value #MARGIN}
 * clear of the next; the others are only near.
 *
 * <p>Threshold and margin are set by what {@code MatchingAccuracyTest} measures and prints: from
 * this threshold no proposal of its table is wrong, from the next lower one some are; with half the
 * margin one near-twin is proposed that may as well be the other.
 */
public record Candidates(List<Candidate> nearestFirst) {

  /** A candidate below this score is never proposed. */
  static final double THRESHOLD = 0.85;

  /** How far the proposed candidate is ahead of the next. */
  static final double MARGIN = 0.10;

  /** Scores are sums of rounded fractions, so two that are equal may differ in the last digit. */
  private static final double ROUNDING = 1e-9;

  /**
   * A project that may be meant.
   *
   * @param score how near it is: 0 is nothing in common, 1 the same texts
   */
  public record Candidate(Project project, double score) {}

  public Candidates {
    nearestFirst = List.copyOf(nearestFirst);
    for (int next = 1; next < nearestFirst.size(); next++) {
      if (nearestFirst.get(next).score() > nearestFirst.get(next - 1).score()) {
        throw new IllegalArgumentException("The nearest candidate must come first");
      }
    }
  }

  /** The candidate that is proposed; empty where none is near enough, or two are. */
  public Optional<Candidate> proposed() {
    return proposed(THRESHOLD);
  }

  Optional<Candidate> proposed(double threshold) {
    if (nearestFirst.isEmpty()) {
      return Optional.empty();
    }
    Candidate nearest = nearestFirst.get(0);
    double next = nearestFirst.size() == 1 ? 0 : nearestFirst.get(1).score();
    boolean clear = nearest.score() + ROUNDING >= next + MARGIN;
    return nearest.score() + ROUNDING >= threshold && clear
        ? Optional.of(nearest)
        : Optional.empty();
  }

  /**
   * The candidates in words, such as {@code MW-01 (0.97, proposed), MW-02 (0.75)}; cut to two
   * decimals, because only the very same texts score 1.
   */
  public String inWords() {
    Optional<Candidate> proposed = proposed();
    return nearestFirst.stream()
        .map(
            candidate ->
                String.format(
                    Locale.ROOT,
                    "%s (%.2f%s)",
                    candidate.project().code(),
                    Math.floor((candidate.score() + ROUNDING) * 100) / 100,
                    proposed.filter(candidate::equals).isPresent() ? ", proposed" : ""))
        .collect(Collectors.joining(", "));
  }
}
