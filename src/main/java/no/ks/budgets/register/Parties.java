package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who takes part in which project of the register: its partners, its offices and theirs. */
final class Parties {

  /** No name is longer; a cell may hold pages, and pairs are sought at each of its words. */
  private static final int MAX_NAME = 200;

  /** The keys of all names, by project code. */
  private final Map<String, Set<String>> keys = new HashMap<>();

  Parties(Register register) {
    for (Project project : register.projects()) {
      Set<String> names = new HashSet<>();
      PartyName.pieces(project.partners()).forEach(name -> names.add(PartyName.key(name)));
      for (Office office : register.officesOf(project.code())) {
        names.add(PartyName.key(office.name()));
        PartyName.pieces(office.localPartner()).forEach(name -> names.add(PartyName.key(name)));
      }
      names.remove("");
      keys.put(project.code(), names);
    }
  }

  /** Whether somebody of this name takes part in the project, or a pair as in Orkdal-Mostar. */
  boolean knows(Project project, String name) {
    return has(keys.getOrDefault(project.code(), Set.of()), PartyName.key(name));
  }

  private static boolean has(Set<String> names, String key) {
    if (names.contains(key)) {
      return true;
    }
    if (key.length() > MAX_NAME) {
      return false;
    }
    for (int gap = key.indexOf(' '); gap > 0; gap = key.indexOf(' ', gap + 1)) {
      if (names.contains(key.substring(0, gap)) && names.contains(key.substring(gap + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names nobody but parties of the project, such as {@code Orkdal – Mostar}. */
  boolean areOf(Project project, String text) {
    List<String> sides = sides(text);
    return knows(project, text)
        || (!sides.isEmpty() && sides.stream().allMatch(side -> knows(project, side)));
  }

  /**
   * Whether a text names, beyond doubt, parties of another project: one other project has all those
   * of its names that the register knows, and this one does not.
   */
  boolean areOfAnother(Project project, String text) {
    if (!includeOthers(project, text)) {
      return false;
    }
    List<String> known = known(text);
    return keys.values().stream()
        .anyMatch(names -> known.stream().allMatch(name -> has(names, PartyName.key(name))));
  }

  /**
   * Whether a text names a party of other projects that has no part in this one. KS is a party to
   * nearly every project, so its name says nothing; programme-wide projects may be about anybody.
   */
  boolean includeOthers(Project project, String text) {
    return !project.countryCode().isEmpty()
        && !knows(project, text)
        && known(text).stream().anyMatch(name -> !knows(project, name));
  }

  private List<String> known(String text) {
    return sides(text).stream().filter(this::isKnown).toList();
  }

  private boolean isKnown(String name) {
    String key = PartyName.key(name);
    return keys.values().stream().anyMatch(names -> has(names, key));
  }

  /**
   * The names between dashes and the like, without KS. Those between commas only where the register
   * knows all of them: in {@code Institute of Research, Oslo} Oslo is no party.
   */
  private List<String> sides(String text) {
    List<String> sides = new ArrayList<>();
    for (String side : PartyName.listed(text)) {
      List<String> between = PartyName.names(side);
      if (between.stream().allMatch(this::isKnown)) {
        sides.addAll(between);
      } else {
        sides.add(side);
      }
    }
    sides.removeIf(PartyName::isKs);
    return sides;
  }
}
