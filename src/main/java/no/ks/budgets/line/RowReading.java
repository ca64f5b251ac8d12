package no.ks.budgets.line;

import java.util.List;
import no.ks.budgets.finding.Finding;

/**
 * A row, field by field.
 *
 * @param drafts one for each amount of the row; one without an amount where the row has none
 * @param findings everything that is wrong or odd about single fields
 */
public record RowReading(List<LineDraft> drafts, List<Finding> findings) {

  public RowReading {
    drafts = List.copyOf(drafts);
    findings = List.copyOf(findings);
  }
}
