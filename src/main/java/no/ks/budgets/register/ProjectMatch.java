package no.ks.budgets.register;

import java.util.function.Function;

/** Which project of the register a typed text means, as far as that is beyond doubt. */
public sealed interface ProjectMatch {

  /** Exactly one project has this code or name. */
  record Matched(Project project) implements ProjectMatch {}

  /**
   * Several projects have this name, and country and partners do not leave exactly one of them.
   *
   * @param candidates those that country and partners leave, or all of the name where these
   *     contradict each other
   */
  record Ambiguous(Candidates candidates) implements ProjectMatch {}

  /**
   * No project has this code or name.
   *
   * @param candidates the few that are near
   */
  record Unknown(Candidates candidates) implements ProjectMatch {}

  /** One result for each of the three. */
  default <T> T fold(
      Function<Project, T> matched,
      Function<Candidates, T> ambiguous,
      Function<Candidates, T> unknown) {
    if (this instanceof Matched match) {
      return matched.apply(match.project());
    }
    if (this instanceof Ambiguous several) {
      return ambiguous.apply(several.candidates());
    }
    return unknown.apply(((Unknown) this).candidates());
  }
}
