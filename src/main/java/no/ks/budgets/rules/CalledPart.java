package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.layout.RowSign;

/**
 * A row that is called a part of the row above, such as "of which travel", and comes to more than
 * it, or whose name may as well be a purpose, such as "including women in politics", is either
 * money that counts already or money that counts nowhere else. A person says which.
 */
public final class CalledPart implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.CALLED_PART) && hasMoney(row)) {
      findings.accept(
          Finding.of(
              FindingType.ROW_CALLED_PART,
              row.data().place(row.data().amounts().get(0).column().columnIndex()),
              Field.AMOUNT.word(),
              row.data().amounts().get(0).text(),
              "a line of another name, or a part of at most the amount right above"));
    }
  }

  private static boolean hasMoney(ExaminedRow row) {
    return row.data().amounts().stream()
        .map(ReadAmount::value)
        .anyMatch(amount -> amount == null || amount.signum() != 0);
  }
}
