package no.ks.budgets.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The project codes that the tables of a register may refer to. */
final class ProjectCodes {

  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> byNormalForm = new HashMap<>();
  private final Predicate<String> known;

  private ProjectCodes(boolean any) {
    this.known = any ? code -> true : places::containsKey;
  }

  /** No code yet. */
  static ProjectCodes none() {
    return new ProjectCodes(false);
  }

  /** Every code counts as known, for want of a table that lists them. */
  static ProjectCodes any() {
    return new ProjectCodes(true);
  }

  /**
   * Adds a code, unless one that differs at most in how it is typed is there already.
   *
   * @param place where it stands, such as {@code row 5}
   * @return the code that is there already and its place, such as {@code BA-01 in row 4}
   */
  Optional<String> add(String code, String place) {
    String earlier = byNormalForm.putIfAbsent(ProjectCode.normal(code), code);
    if (earlier != null) {
      return Optional.of(earlier + " in " + places.get(earlier));
    }
    places.put(code, place);
    return Optional.empty();
  }

  boolean contains(String code) {
    return known.test(code);
  }

  /** What to write instead of an unknown code, in words. */
  String expectedInsteadOf(String unknown) {
    String near = byNormalForm.get(ProjectCode.normal(unknown));
    return near == null ? "a project code of the table projects" : near;
  }
}
