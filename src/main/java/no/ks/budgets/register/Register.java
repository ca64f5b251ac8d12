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
 * no project, year and funder has two grants, and a grant under a frame agreement is of its funder
 * and of one of its years.
 */
public final class Register {

  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final List<Grant> grants;
  private final List<Office> offices;
  private final Map<String, Frame> frames = new LinkedHashMap<>();
  private final Map<String, List<Grant>> grantsByProject;
  private final Map<String, List<Office>> officesByProject;

  /** A register without frame agreements. */
  public Register(List<Project> projects, List<Grant> grants, List<Office> offices) {
    this(projects, grants, offices, List.of());
  }

  /**
   * @throws IllegalArgumentException where the parts contradict each other; importing checks first
   *     and turns each contradiction into a finding
   */
  public Register(
      List<Project> projects, List<Grant> grants, List<Office> offices, List<Frame> frames) {
    for (Project project : projects) {
      if (this.projects.put(project.code(), project) != null) {
        throw new IllegalArgumentException("Two projects have the code " + project.code());
      }
    }
    for (Frame frame : frames) {
      if (this.frames.put(frame.name(), frame) != null) {
        throw new IllegalArgumentException("Two frames are called " + frame.name());
      }
    }
    this.grants = List.copyOf(grants);
    this.offices = List.copyOf(offices);
    Set<List<Object>> granted = new HashSet<>();
    for (Grant grant : grants) {
      requireProject(grant.projectCode());
      requireFrame(grant);
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

  private void requireFrame(Grant grant) {
    Frame frame = frames.get(grant.frame());
    boolean sound =
        frame == null
            ? grant.frame().isEmpty()
            : frame.covers(grant.year()) && frame.funder().equals(grant.funder());
    if (!sound) {
      throw new IllegalArgumentException("No grant of such a frame: " + grant);
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

  /** The frame agreements, in the order of their file. */
  public List<Frame> frames() {
    return List.copyOf(frames.values());
  }

  /** What was granted under a frame agreement. */
  public List<Grant> grantsOf(Frame frame) {
    return grants.stream().filter(grant -> grant.frame().equals(frame.name())).toList();
  }

  /** The funders that grant anything, by name. */
  public List<String> funders() {
    TreeSet<String> funders = new TreeSet<>();
    grants.forEach(grant -> funders.add(grant.funder()));
    return List.copyOf(funders);
  }
}
