package no.ks.budgets.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/**
 * Which findings of the plausibility rules a job file silences or lowers to warnings.
 *
 * @param treatments for each finding that is not as severe as its type
 */
public record Muting(Map<FindingType, Treatment> treatments) {

  /** What becomes of a finding. */
  public enum Treatment {
    /** It is not raised at all. */
    MUTE,
    /** It is said, and holds nothing back. */
    WARNING
  }

  /**
   * @throws IllegalArgumentException where a finding is not one that may be muted
   */
  public Muting {
    treatments = Map.copyOf(treatments);
    for (FindingType type : treatments.keySet()) {
      if (!type.canBeMuted()) {
        throw new IllegalArgumentException(type.code() + " cannot be muted");
      }
    }
  }

  /** Every finding as severe as its type. */
  public static Muting none() {
    return new Muting(Map.of());
  }

  /** What is left of a finding. */
  Optional<Finding> applied(Finding finding) {
    Treatment treatment = treatments.get(finding.type());
    if (treatment == null) {
      return Optional.of(finding);
    }
    return treatment == Treatment.MUTE ? Optional.empty() : Optional.of(finding.lowered());
  }

  /** What is left of several findings. */
  public List<Finding> applied(Iterable<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    findings.forEach(finding -> applied(finding).ifPresent(left::add));
    return left;
  }

  /** The same text for the same muting, such as {@code ROW_HIDDEN=mute}; empty for none. */
  public String text() {
    return new EnumMap<FindingType, Treatment>(
            treatments.isEmpty() ? new EnumMap<>(FindingType.class) : treatments)
        .entrySet().stream()
            .map(entry -> entry.getKey().code() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }
}
