package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * No number stands to the right of the last heading: in a text file that is an amount which its own
 * separators have cut in two.
 */
public final class RowFitsTable implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.WIDER_THAN_TABLE)) {
      findings.accept(
          Finding.of(
              FindingType.ROW_WIDER_THAN_TABLE,
              row.data().place(),
              "",
              "a number to the right of the last heading",
              "one cell for each heading"));
    }
  }
}
