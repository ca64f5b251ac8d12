package no.ks.budgets.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.text.PlainText;

/**
 * Which project an office means by a name that the register does not settle, as reviewers decided.
 * A decision holds for the same name, country and office, and for nothing that is merely similar.
 */
public final class DecidedProjects {

  private final Map<Key, String> codes = new HashMap<>();

  private record Key(String name, String country, String office) {}

  /**
   * A decision.
   *
   * @param name all texts that name the project
   * @param country as the budget spells it; may be empty
   * @param office as the budget or its folder spells it; may be empty
   * @param projectCode the project that is meant
   */
  public record Decision(String name, String country, String office, String projectCode) {}

  /** The decisions in force; of several about the same the last holds. */
  public DecidedProjects(List<Decision> decisions) {
    for (Decision decision : decisions) {
      codes.put(
          key(decision.name(), decision.country(), decision.office()), decision.projectCode());
    }
  }

  /** Whether two names, countries or offices are the same to a decision, however they are typed. */
  private static Key key(String name, String country, String office) {
    return new Key(PlainText.fold(name), PlainText.fold(country), PartyName.key(office));
  }

  /** The code of the project that was decided on. */
  public Optional<String> projectOf(String name, String country, String office) {
    return Optional.ofNullable(codes.get(key(name, country, office)));
  }
}
