package no.ks.budgets.rules;

import java.util.Map;
import java.util.Set;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;

/**
 * A reviewer's decision about one row, as it is laid over the row whenever its file is read.
 *
 * @param decisionId key of the decision in the ledger
 * @param kind what was decided
 * @param corrections what is to stand for fields of the row; none unless it was corrected
 * @param seen the errors that the row had when it was decided about; nothing else is accepted
 * @param reviewer who decided
 * @param document the review document, as its path in the inbox
 */
public record Ruling(
    int decisionId,
    Kind kind,
    Map<Field, String> corrections,
    Set<FindingType> seen,
    String reviewer,
    String document) {

  /** What was decided about the row. */
  public enum Kind {
    CORRECTED(FindingType.ROW_CORRECTED),
    ACCEPTED(FindingType.ROW_ACCEPTED_BY_REVIEWER),
    WAIVED(FindingType.ROW_WAIVED),
    RETURNED(FindingType.ROW_RETURNED);

    private final FindingType said;

    Kind(FindingType said) {
      this.said = said;
    }
  }

  public Ruling {
    corrections = Map.copyOf(corrections);
    seen = Set.copyOf(seen);
  }

  /**
   * Whether the reviewer vouched for an error: accepted it, or chose the project of a row whose
   * texts contradict each other.
   */
  boolean vouchesFor(FindingType error) {
    boolean chosen =
        error == FindingType.PROJECT_CONTRADICTED && corrections.containsKey(Field.PROJECT);
    return (kind == Kind.ACCEPTED || chosen) && error.canBeAccepted() && seen.contains(error);
  }

  /** Says what was decided, by whom and where, beside what was sent. */
  Finding finding(DataRow sent) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (Field field : Field.values()) {
      String correction = corrections.get(field);
      if (correction != null) {
        before.append(field.word()).append(": ").append(sent.asSent(field)).append("; ");
        after.append(field.word()).append(": ").append(correction).append("; ");
      }
    }
    return Finding.of(
        kind.said,
        sent.place(),
        "",
        before.toString().replaceFirst("; $", ""),
        after + "decided by " + reviewer + " in " + document);
  }
}
