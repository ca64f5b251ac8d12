package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The offices and partners of a register by name, for the question who sent a budget. Names are the
 * same when they differ only in spelling and in words such as {@code kommune}.
 *
 * <p>Made once per register, used by any number of threads.
 */
public final class OfficeNames {

  private final Map<String, Map<String, String>> byProject = new HashMap<>();
  private final Map<String, String> onlyOffices = new HashMap<>();
  private final Map<String, String> anywhere = new HashMap<>();

  private OfficeNames(Register register) {
    for (Project project : register.projects()) {
      List<Office> offices = register.officesOf(project.code());
      List<String> senders =
          offices.isEmpty()
              ? PartyName.names(project.partners())
              : offices.stream().map(Office::name).toList();
      Map<String, String> names = byKey(senders);
      // Whoever of a pair sends the budget, it is the budget of the pair.
      for (Office office : offices) {
        if (!office.localPartner().isEmpty()) {
          names.putIfAbsent(PartyName.key(office.localPartner()), office.name());
        }
      }
      byProject.put(project.code(), names);
      only(project, offices).ifPresent(name -> onlyOffices.put(project.code(), name));
    }
    // An office's own spelling counts before that of the partners' text, local partners come last.
    List<String> names = new ArrayList<>();
    register.offices().forEach(office -> names.add(office.name()));
    register.projects().forEach(project -> names.addAll(PartyName.names(project.partners())));
    register.offices().forEach(office -> names.add(office.localPartner()));
    anywhere.putAll(byKey(names));
    anywhere.remove("");
  }

  public static OfficeNames of(Register register) {
    return new OfficeNames(register);
  }

  private static Map<String, String> byKey(List<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(PartyName.key(name), name));
    return byKey;
  }

  private static Optional<String> only(Project project, List<Office> offices) {
    if (!offices.isEmpty()) {
      return single(offices.stream().map(Office::name).toList());
    }
    List<String> sides = PartyName.sides(project.partners());
    boolean twoLocalParties = sides.size() == 2 && sides.stream().noneMatch(PartyName::isKs);
    // The overview names the Norwegian party first: "Stavanger – Antsirabe".
    return twoLocalParties ? single(PartyName.names(sides.get(0))) : single(names(project, sides));
  }

  /**
   * More than two sides without KS are several pairs run together, of which none is the only one.
   */
  private static List<String> names(Project project, List<String> sides) {
    boolean pairs = sides.size() > 2 && !PartyName.isKs(sides.get(0));
    return pairs ? List.of() : PartyName.names(project.partners());
  }

  private static Optional<String> single(List<String> names) {
    List<String> others = names.stream().filter(name -> !PartyName.isKs(name)).distinct().toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /**
   * The office of a project that a typed name means, as the register spells it; empty where it is
   * not listed. For a project without listed offices, its partners count as such.
   */
  public Optional<String> officeOf(Project project, String typed) {
    return Optional.ofNullable(
        byProject.getOrDefault(project.code(), Map.of()).get(PartyName.key(typed)));
  }

  /** Who may send for a project: its offices or, where none are listed, its partners. */
  public List<String> officesOf(Project project) {
    return byProject.getOrDefault(project.code(), Map.of()).values().stream()
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  /**
   * The office that sends for a project when nothing else says who does: its only office besides KS
   * or, where the register lists no offices for it, its only partner besides KS. Of two local
   * parties, {@code Stavanger – Antsirabe}, that is the Norwegian one, which the register names
   * first.
   */
  public Optional<String> onlyOffice(Project project) {
    return Optional.ofNullable(onlyOffices.get(project.code()));
  }

  /** Any office or partner of the register with this name, as the register spells it. */
  public Optional<String> officeNamed(String text) {
    return Optional.ofNullable(anywhere.get(PartyName.key(text)));
  }
}
