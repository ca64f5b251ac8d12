package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/**
 * What a row calls a deduction has an amount below zero: above zero it would be added to the costs
 * that it is to be taken from.
 */
public final class DeductionIsBelowZero implements Rule {

  private static final RowSayings SAYINGS = RowSayings.shipped();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    boolean added =
        row.drafts().stream()
            .anyMatch(draft -> draft.amount() != null && draft.amount().signum() > 0);
    RowSayings.purposes(row)
        .filter(cell -> added && SAYINGS.areDeduction(cell.text()))
        .findFirst()
        .ifPresent(
            cell ->
                findings.accept(
                    Finding.of(
                        FindingType.DEDUCTION_ABOVE_ZERO,
                        row.data().place(cell.columnIndex()),
                        "",
                        cell.text().strip(),
                        "an amount below zero")));
  }
}
