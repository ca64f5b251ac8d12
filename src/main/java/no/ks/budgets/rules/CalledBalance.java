package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * A budget line is what is paid for: no row is called by words for what is left, of other years or
 * over, such as {@code Overført fra 2005}, {@code Saldo} or {@code Surplus/deficit}.
 */
public final class CalledBalance implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CALLED_BALANCE)) {
      findings.accept(
          Finding.of(
              FindingType.BALANCE_AMONG_COSTS,
              row.data().place(),
              "",
              "an amount beside what is called a balance",
              "what is paid for"));
    }
  }
}
