package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/** A row says in some word what its amount is for. */
public final class RowHasText implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().isWithoutText()) {
      findings.accept(
          Finding.of(
              FindingType.ROW_WITHOUT_TEXT,
              row.data().place(),
              "",
              "an amount alone",
              "a category or a description"));
    }
  }
}
