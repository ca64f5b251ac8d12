package no.ks.budgets.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.text.PlainText;

/**
 * Whether a text that stands beside a project belongs, beyond doubt, to another project of the
 * register. What merely is worded differently does not.
 *
 * <p>Made once per register, used by any number of threads.
 */
public final class ProjectTexts {

  /** Whoever writes a successor for a country of 2005 means the country of the code. */
  private static final Map<String, Set<String>> SUCCESSORS = Map.of("CS", Set.of("RS", "ME"));

  private final CountryNames countries = CountryNames.shipped();
  private final Register register;
  private final ProjectNames names;
  private final Parties parties;

  ProjectTexts(Register register, ProjectNames names, Parties parties) {
    this.register = register;
    this.names = names;
    this.parties = parties;
  }

  /** A country that has a name, and is neither that of the project nor a successor of it. */
  public boolean isOtherCountry(String typed, Project project) {
    String own = project.countryCode();
    return !own.isEmpty()
        && !PlainText.fold(typed).equals(PlainText.fold(project.country()))
        && countries
            .code(typed)
            .filter(code -> !code.equals(own))
            .filter(code -> !SUCCESSORS.getOrDefault(own, Set.of()).contains(code))
            .isPresent();
  }

  /** A title that begins with the code of another project, or is what only others are called. */
  public boolean isOtherTitle(String typed, Project project) {
    // "In 1 municipality" begins with no code.
    boolean capitals = typed.strip().length() > 1 && Character.isUpperCase(typed.strip().charAt(1));
    Optional<Project> coded =
        ProjectCode.at(typed).filter(at -> capitals).flatMap(at -> register.project(at.code()));
    return coded.filter(other -> !other.equals(project)).isPresent()
        || names.isOthers(typed, project);
  }

  /** Partners or an office that take part in another project and not in this one. */
  public boolean isOtherParty(String typed, Project project) {
    return parties.areOfAnother(project, typed);
  }

  /**
   * Whether anything speaks for another project: a text that belongs to it, its code, or its party
   * among those of this one.
   */
  boolean doubt(TypedProject typed, Project project) {
    return contradict(typed, project)
        || typed.partners().stream().anyMatch(name -> parties.includeOthers(project, name))
        || ProjectCode.at(typed.project())
            .flatMap(at -> register.project(at.code()))
            .filter(other -> !other.equals(project))
            .isPresent();
  }

  /** Whether any of the texts belongs to another project. */
  boolean contradict(TypedProject typed, Project project) {
    return isOtherCountry(typed.country(), project)
        || isOtherTitle(typed.title(), project)
        || typed.partners().stream().anyMatch(name -> isOtherParty(name, project));
  }
}
