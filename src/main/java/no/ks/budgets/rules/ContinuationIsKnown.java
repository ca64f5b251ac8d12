package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * A blank cell below a filled one that decides whose money it is, was looked at together with the
 * merged cells of its sheet; where a table has too many such rows for that, each says it itself.
 */
public final class ContinuationIsKnown implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CONTINUATION_UNKNOWN)) {
      findings.accept(
          Finding.of(
              FindingType.CONTINUATION_UNKNOWN,
              row.data().place(),
              "",
              "a blank cell below a filled one",
              "a value in each row"));
    }
  }
}
