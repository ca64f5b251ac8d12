package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * A row that is called what stands around tables, such as an exchange rate or the number of an
 * account, is a budget line only if it says on its own, in its own columns, what it is for.
 */
public final class CalledRemark implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CALLED_REMARK) && !row.data().standsOnItsOwn()) {
      findings.accept(
          Finding.of(
              FindingType.ROW_CALLED_REMARK,
              row.data().place(),
              "",
              "a number beside what is called a remark",
              "a budget line, or the remark above the table"));
    }
  }
}
