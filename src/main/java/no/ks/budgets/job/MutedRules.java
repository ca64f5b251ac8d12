package no.ks.budgets.job;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.rules.Muting;

/**
 * The group {@code rules} of a job file: for codes of findings, {@code mute} or {@code warning}.
 * Codes that nobody may mute are refused like any other key that is no setting.
 */
final class MutedRules {

  private MutedRules() {}

  static Muting read(YamlPage page) {
    Map<FindingType, Muting.Treatment> treatments = new EnumMap<>(FindingType.class);
    for (FindingType type : FindingType.values()) {
      if (type.canBeMuted()) {
        page.<Optional<Muting.Treatment>>value(
                type.code(), Optional.empty(), "mute or warning", MutedRules::treatment)
            .ifPresent(treatment -> treatments.put(type, treatment));
      }
    }
    page.refuseOtherKeys();
    return new Muting(treatments);
  }

  private static Optional<Muting.Treatment> treatment(String word) {
    if (!word.equals(word.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(word);
    }
    return Optional.of(Muting.Treatment.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
