package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.layout.RowSign;

/**
 * No row says that it is a part of another, such as {@code Food (of which above)} or {@code of
 * which travel} with more than the row above, or may say so, such as {@code Including youth}: its
 * amount would count twice.
 */
public final class CalledPart implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CALLED_PART) && hasMoney(row)) {
      findings.accept(
          Finding.of(
              FindingType.ROW_PERHAPS_PART,
              row.data().place(),
              "",
              "a row that says it is a part of another",
              "an amount that no other row holds"));
    }
  }

  private static boolean hasMoney(ExaminedRow row) {
    return row.data().amounts().stream()
        .map(ReadAmount::value)
        .anyMatch(amount -> amount == null || amount.signum() != 0);
  }
}
