package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.register.Grant;

/**
 * The amount of a row is not exactly a thousand times a grant of its project and year: that is a
 * unit mistaken, not a budget. (A thousandth of a grant may well be a small line; only the sum of a
 * budget tells, after all rows.)
 */
public final class ThousandfoldAmount implements Rule {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (BudgetLine line : row.lines()) {
      row.register().grantsOf(line.projectCode()).stream()
          .filter(grant -> grant.year() == line.year())
          .map(Grant::amount)
          .filter(granted -> isThousandfold(line.amountNok(), granted))
          .findFirst()
          .ifPresent(granted -> findings.accept(finding(line, granted)));
    }
  }

  private static boolean isThousandfold(BigDecimal amount, BigDecimal granted) {
    return granted.signum() > 0 && amount.compareTo(granted.multiply(THOUSAND)) == 0;
  }

  private static Finding finding(BudgetLine line, BigDecimal granted) {
    return new Finding(
        FindingType.AMOUNT_THOUSANDFOLD,
        line.amountCell(),
        Field.AMOUNT.word(),
        line.amountNok().toPlainString(),
        granted.toPlainString(),
        line.amountNok().subtract(granted));
  }
}
