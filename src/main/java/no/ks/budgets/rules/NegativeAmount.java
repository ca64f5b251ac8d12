package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.BudgetLine;

/** An amount below zero is said, because a budget seldom means one. */
public final class NegativeAmount implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (BudgetLine line : row.lines()) {
      if (line.amount().signum() < 0) {
        findings.accept(
            Finding.of(
                FindingType.AMOUNT_NEGATIVE,
                line.amountCell(),
                Field.AMOUNT.word(),
                line.amount().toPlainString(),
                "an amount of zero or more"));
      }
    }
  }
}
