package no.ks.budgets.register;

import java.util.List;
import java.util.function.Function;

/** Which project of the register a typed text means, as far as that is beyond doubt. */
public sealed interface ProjectMatch {

  /** Exactly one project has this code or name. */
  record Matched(Project project) implements ProjectMatch {}

  /**
   * Several projects have this name, and country and partners do not leave exactly one of them.
   *
   * @param candidates those that country and partners leave, or all of the name where these
   *     contradict each other; the nearest first
   */
  record Ambiguous(List<Candidate> candidates) implements ProjectMatch {

    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * No project has this code or name.
   *
   * @param candidates the few that are near, the nearest first; proposed to a person, never taken
   */
  record Unknown(List<Candidate> candidates) implements ProjectMatch {

    public Unknown {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A project that may be meant.
   *
   * @param score how near it is: 0 is nothing in common, 1 the same texts
   */
  record Candidate(Project project, double score) {}

  /** One result for each of the three. */
  default <T> T fold(
      Function<Project, T> matched,
      Function<List<Candidate>, T> ambiguous,
      Function<List<Candidate>, T> unknown) {
    if (this instanceof Matched match) {
      return matched.apply(match.project());
    }
    if (this instanceof Ambiguous several) {
      return ambiguous.apply(several.candidates());
    }
    return unknown.apply(((Unknown) this).candidates());
  }
}
