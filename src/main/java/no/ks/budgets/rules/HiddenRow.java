package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/** A hidden row is read like any other, and said. */
public final class HiddenRow implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().row().hidden()) {
      findings.accept(
          Finding.of(FindingType.ROW_HIDDEN, row.data().place(), "", "hidden", "visible"));
    }
  }
}
