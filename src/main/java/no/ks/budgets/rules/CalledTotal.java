package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * A row that begins like a total is the sum of rows above it; else nobody knows whether it is a
 * line, or a total of rows that are not all there.
 */
public final class CalledTotal implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CALLED_TOTAL)) {
      findings.accept(
          Finding.of(
              FindingType.ROW_CALLED_TOTAL,
              row.data().place(),
              "",
              "a row called a total that is the sum of nothing above",
              "the sum of the rows above, or another name"));
    }
  }
}
