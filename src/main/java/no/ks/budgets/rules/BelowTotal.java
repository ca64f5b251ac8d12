package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * A row below the total of its table is a budget line only if it says on its own, in its own
 * columns, what it is for; else it may as well be a remark such as "of which administration".
 */
public final class BelowTotal implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.BELOW_TOTAL) && !row.data().standsOnItsOwn()) {
      findings.accept(
          Finding.of(
              FindingType.ROW_BELOW_TOTAL,
              row.data().place(),
              "",
              "an amount below the total",
              "a row of its own project, year and funder"));
    }
  }
}
