package no.ks.budgets.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.ks.budgets.register.ProjectMatch.Ambiguous;
import no.ks.budgets.register.ProjectMatch.Matched;
import no.ks.budgets.register.ProjectMatch.Unknown;
import no.ks.budgets.text.PlainText;

/**
 * Finds the project of the register that a typed text means: by code however typed, else by name,
 * where a name that several projects share needs a country or partner that leaves exactly one. Only
 * equality decides; what is merely similar is proposed to a person.
 *
 * <p>Made once per register, used by any number of threads; the same texts are looked up once.
 */
public final class ProjectMatcher {

  /** Enough for every honest inbox; beyond it answers are computed anew, and memory stays small. */
  private static final int MAX_REMEMBERED = 50_000;

  private final CountryNames countries = CountryNames.shipped();
  private final Map<String, Project> byCode = new LinkedHashMap<>();
  private final Map<String, Set<Project>> byNormalCode = new HashMap<>();
  private final ProjectNames names;
  private final Parties parties;
  private final ProjectTexts texts;
  private final CandidateScores scores;
  private final Map<TypedProject, ProjectMatch> remembered = new ConcurrentHashMap<>();

  private ProjectMatcher(Register register) {
    for (Project project : register.projects()) {
      byCode.put(project.code(), project);
      byNormalCode
          .computeIfAbsent(ProjectCode.normal(project.code()), none -> new LinkedHashSet<>())
          .add(project);
    }
    names = new ProjectNames(register);
    parties = new Parties(register);
    texts = new ProjectTexts(register, names, parties);
    scores = new CandidateScores(register, texts);
  }

  public static ProjectMatcher of(Register register) {
    return new ProjectMatcher(register);
  }

  /** What tells whether a text beside a project belongs to another. */
  public ProjectTexts texts() {
    return texts;
  }

  /** Finds the project; the same texts always give the same answer. */
  public ProjectMatch match(TypedProject typed) {
    ProjectMatch known = remembered.get(typed);
    if (known != null) {
      return known;
    }
    ProjectMatch found = find(typed);
    if (remembered.size() < MAX_REMEMBERED) {
      remembered.put(typed, found);
    }
    return found;
  }

  private ProjectMatch find(TypedProject typed) {
    Optional<Project> coded = byCode(typed.project());
    if (coded.isPresent()) {
      return new Matched(coded.get());
    }
    // A code that nobody has is a mistake to correct, whatever title stands beside it.
    Set<Project> named = isCode(typed.project()) ? Set.of() : named(typed);
    Set<Project> left = narrowed(named, typed);
    if (left.size() == 1) {
      return new Matched(left.iterator().next());
    }
    if (named.size() < 2) {
      return new Unknown(scores.nearest(typed, byCode.values()));
    }
    // Where country and partners contradict each other, any project of the name may be meant.
    return new Ambiguous(scores.all(typed, left.isEmpty() ? named : left));
  }

  private Optional<Project> byCode(String typed) {
    Project exact = byCode.get(typed);
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<ProjectCode.Start> start = ProjectCode.at(typed);
    String code = start.map(ProjectCode.Start::code).orElseGet(() -> ProjectCode.normal(typed));
    return only(byNormalCode.getOrDefault(code.strip(), Set.of()))
        .filter(project -> start.isEmpty() || isAbout(project, start.get()))
        .or(() -> byReading(typed))
        .or(() -> byEnd(typed));
  }

  /** The only project that the text may mean, however its letters and digits are read. */
  private Optional<Project> byReading(String typed) {
    Set<Project> read = new LinkedHashSet<>();
    ProjectCode.readings(typed)
        .forEach(code -> read.addAll(byNormalCode.getOrDefault(code, Set.of())));
    return only(read);
  }

  private Optional<Project> byEnd(String typed) {
    return ProjectCode.atEnd(typed)
        .flatMap(
            end ->
                only(byNormalCode.getOrDefault(end.code(), Set.of()))
                    .filter(project -> isAbout(project, end)));
  }

  private static Optional<Project> only(Set<Project> projects) {
    return projects.size() == 1 ? Optional.of(projects.iterator().next()) : Optional.empty();
  }

  /** Code and text in one cell must both be of this project. */
  private boolean isAbout(Project project, ProjectCode.Start coded) {
    return coded.isAll()
        || names.named(coded.rest()).contains(project)
        || countries.code(coded.rest()).filter(project.countryCode()::equals).isPresent()
        || parties.areOf(project, coded.rest());
  }

  private static boolean isCode(String typed) {
    return ProjectCode.at(typed).map(ProjectCode.Start::isAll).orElse(false);
  }

  /** The projects that have the typed name; where two names are typed, those that have both. */
  private Set<Project> named(TypedProject typed) {
    Set<Project> byProject = names.named(typed.project());
    Set<Project> byTitleText = names.named(typed.title());
    if (byProject.isEmpty() || byTitleText.isEmpty()) {
      return byProject.isEmpty() ? byTitleText : byProject;
    }
    Set<Project> both = new LinkedHashSet<>(byProject);
    both.retainAll(byTitleText);
    if (both.isEmpty()) {
      both.addAll(byProject);
      both.addAll(byTitleText);
    }
    return both;
  }

  /**
   * The projects that country and partners leave. Each text that any of the projects knows must
   * agree; a partner that none of them knows says nothing, a country that none of them has excludes
   * all.
   */
  private Set<Project> narrowed(Set<Project> named, TypedProject typed) {
    Set<Project> left = new LinkedHashSet<>(named);
    if (!typed.country().isBlank()) {
      left.removeIf(project -> !isIn(project, typed.country()));
    }
    for (String partner : typed.partners()) {
      List<String> pieces = PartyName.pieces(partner);
      if (!retainKnowing(left, named, pieces.get(0))) {
        pieces.forEach(piece -> retainKnowing(left, named, piece));
      }
    }
    return left;
  }

  private boolean isIn(Project project, String country) {
    Optional<String> code = countries.code(country);
    boolean sameName = PlainText.fold(country).equals(PlainText.fold(project.country()));
    if (project.countryCode().isEmpty()) {
      // Programme-wide projects have no country, so only the name of another country contradicts.
      return sameName || code.isEmpty();
    }
    return sameName || code.filter(project.countryCode()::equals).isPresent();
  }

  /** Keeps the projects in which a name takes part; false, and keeps all, where it does in none. */
  private boolean retainKnowing(Set<Project> left, Set<Project> named, String name) {
    Set<Project> knowing = new HashSet<>(named);
    knowing.removeIf(project -> !parties.knows(project, name));
    if (knowing.isEmpty()) {
      return false;
    }
    left.retainAll(knowing);
    return true;
  }
}
