package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.text.PlainText;

/**
 * What projects may be called: the title or the programme, in any of the languages of {@code
 * programme-names.csv}, alone or in one cell with country, partners or both. Many projects share a
 * name.
 */
final class ProjectNames {

  private final Map<String, Set<Project>> byFoldedName = new HashMap<>();

  ProjectNames(Register register) {
    Map<String, String> programmes = NameFile.read("programme-names.csv");
    for (Project project : register.projects()) {
      List<String> company = company(project, register.officesOf(project.code()));
      for (String label : labels(project, programmes)) {
        add(label, project);
        for (String text : company) {
          add(PlainText.fold(label + " " + text), project);
        }
        add(PlainText.fold(project.country() + " " + label), project);
        add(PlainText.fold(project.country() + " " + label + " " + project.partners()), project);
      }
    }
    // A title that another title begins with may be that other one cut short.
    for (Project longer : register.projects()) {
      String title = PlainText.fold(longer.title());
      for (Project other : register.projects()) {
        if (title.startsWith(PlainText.fold(other.title()) + " ")) {
          add(PlainText.fold(other.title()), longer);
        }
      }
    }
  }

  private void add(String key, Project project) {
    byFoldedName.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(project);
  }

  /** Title and programme, folded. */
  private static Set<String> labels(Project project, Map<String, String> programmes) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add(PlainText.fold(project.title()));
    labels.add(PlainText.fold(project.programme()));
    programmes.forEach(
        (name, programme) -> {
          if (programme.equals(project.programme())) {
            labels.add(name);
          }
        });
    labels.remove("");
    return labels;
  }

  /** What may follow a title in its cell. */
  private static List<String> company(Project project, List<Office> offices) {
    List<String> company = new ArrayList<>();
    company.add(project.country());
    company.add(project.partners());
    company.add(project.country() + " " + project.partners());
    for (Office office : offices) {
      company.add(office.name() + " " + office.localPartner());
    }
    return company;
  }

  /** The projects that are called so. */
  Set<Project> named(String typed) {
    return byFoldedName.getOrDefault(PlainText.fold(typed), Set.of());
  }

  /** Whether this is a name of other projects and none of this one. */
  boolean isOthers(String typed, Project project) {
    return !named(typed).isEmpty() && !named(typed).contains(project);
  }
}
