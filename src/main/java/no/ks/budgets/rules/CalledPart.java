package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * No row says at its end that it is a part of another, such as {@code Food (of which above)}: its
 * amount would count twice.
 */
public final class CalledPart implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CALLED_PART)) {
      findings.accept(
          Finding.of(
              FindingType.ROW_PERHAPS_PART,
              row.data().place(),
              "",
              "a row that says it is a part of another",
              "an amount that no other row holds"));
    }
  }
}
