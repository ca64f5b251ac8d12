package no.ks.budgets.ledger;

import java.util.Locale;
import java.util.Map;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.layout.Field;

/**
 * What a reviewer decided about one rejected row, as it stands in a review document.
 *
 * @param rowId identifies the rejected row, see {@link RejectedRecord#rowId()}
 * @param version state of the rejected row that the reviewer saw, see {@link
 *     RejectedRecord#version()}
 * @param verdict what is to become of the row
 * @param corrections for each field that the reviewer corrected, what is to stand there; of a row
 *     with several amounts the amounts are joined by {@code "; "} in the order of their columns
 * @param reviewer who decided
 * @param comment why; may be empty
 * @param place the row of the review document
 */
public record RowDecision(
    String rowId,
    String version,
    Verdict verdict,
    Map<Field, String> corrections,
    String reviewer,
    String comment,
    CellLocation place) {

  public RowDecision {
    corrections = Map.copyOf(corrections);
  }

  /** What can be decided about a rejected row. */
  public enum Verdict {
    /** The row counts with what the reviewer wrote, if that passes all rules. */
    CORRECT("correct"),
    /** The row counts as it was sent, although a rule that allows it found it odd. */
    ACCEPT("accept as is"),
    /** The row counts for nothing, and nobody has to look at it again. */
    WAIVE("waive"),
    /** The sender is to mend it; the row stays open. */
    RETURN("return to sender");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    /** Its English word, by which findings name it; the drop-down may show another. */
    public String word() {
      return word;
    }

    /** The name under which the ledger keeps it, such as {@code correct}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
