package no.ks.budgets.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One version of the register: projects in the order in which the overview prints them, grants and
 * offices in the order of their file. Holds together: every grant and office belongs to a project,
 * and no project, year and funder has two grants.
 */
public final class Register {

  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final List<Grant> grants;
  private final List<Office> offices;
  private final Map<String, List<Grant>> grantsByProject;
  private final Map<String, List<Office>> officesByProject;

  /**
   * @throws IllegalArgumentException where the parts contradict each other; importing checks first
   *     and turns each contradiction into a finding
   */
  public Register(List<Project> projects, List<Grant> grants, List<Office> offices) {
    for (Project project : projects) {
      if (this.projects.put(project.code(), project) != null) {
        throw new IllegalArgumentException("Two projects have the code " + project.code());
      }
    }
    this.grants = List.copyOf(grants);
    this.offices = List.copyOf(offices);
    Set<List<Object>> granted = new HashSet<>();
    for (Grant grant : grants) {
      requireProject(grant.projectCode());
      if (!granted.add(List.of(grant.projectCode(), grant.year(), grant.funder()))) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Two grants of %s for %s in %d",
                grant.funder(),
                grant.projectCode(),
                grant.year()));
      }
    }
    for (Office office : offices) {
      requireProject(office.projectCode());
    }
    this.grantsByProject = this.grants.stream().collect(Collectors.groupingBy(Grant::projectCode));
    this.officesByProject =
        this.offices.stream().collect(Collectors.groupingBy(Office::projectCode));
  }

  private void requireProject(String code) {
    if (!projects.containsKey(code)) {
      throw new IllegalArgumentException("No project has the code " + code);
    }
  }

  public List<Project> projects() {
    return List.copyOf(projects.values());
  }

  public Optional<Project> project(String code) {
    return Optional.ofNullable(projects.get(code));
  }

  public List<Grant> grants() {
    return grants;
  }

  public List<Grant> grantsOf(String projectCode) {
    return List.copyOf(grantsByProject.getOrDefault(projectCode, List.of()));
  }

  public List<Office> offices() {
    return offices;
  }

  public List<Office> officesOf(String projectCode) {
    return List.copyOf(officesByProject.getOrDefault(projectCode, List.of()));
  }

  /** The funders that grant anything, by name. */
  public List<String> funders() {
    TreeSet<String> funders = new TreeSet<>();
    grants.forEach(grant -> funders.add(grant.funder()));
    return List.copyOf(funders);
  }
}
