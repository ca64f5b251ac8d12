package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/** No row stands for work or things that are given, because nobody pays them out of the budget. */
public final class InKindIsNoMoney implements Rule {

  private static final RowSayings SAYINGS = RowSayings.shipped();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    boolean counted = !row.data().amounts().isEmpty();
    RowSayings.purposes(row)
        .filter(cell -> counted && SAYINGS.areInKind(cell.text()))
        .findFirst()
        .ifPresent(
            cell ->
                findings.accept(
                    Finding.of(
                        FindingType.IN_KIND_AMONG_COSTS,
                        row.data().place(cell.columnIndex()),
                        "",
                        cell.text().strip(),
                        "what is paid for")));
  }
}
