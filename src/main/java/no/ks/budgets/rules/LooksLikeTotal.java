package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.RowSign;

/**
 * A row that is the exact sum of the rows above, and does not say in its own columns which project,
 * year and funder it is for, is no line: it may be a total under another name.
 */
public final class LooksLikeTotal implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().is(RowSign.SUM_OF_ROWS_ABOVE) && !row.data().standsOnItsOwn()) {
      int column = row.data().amounts().get(0).column().columnIndex();
      findings.accept(
          Finding.of(
              FindingType.ROW_LOOKS_LIKE_TOTAL,
              row.data().place(column),
              "",
              row.data().amounts().get(0).text(),
              "a line of its own, or the word Total"));
    }
  }
}
