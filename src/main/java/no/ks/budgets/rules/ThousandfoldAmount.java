package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.register.Grant;

/**
 * The amount of a row is not exactly a thousand times, or a thousandth of, a grant of its project
 * and year: that is a unit mistaken, not a budget.
 */
public final class ThousandfoldAmount implements Rule {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (BudgetLine line : row.lines()) {
      if (line.amountNok().signum() != 0) {
        row.register().grantsOf(line.projectCode()).stream()
            .filter(grant -> grant.year() == line.year())
            .map(Grant::amount)
            .filter(granted -> isThousandfold(line.amountNok(), granted))
            .findFirst()
            .ifPresent(granted -> findings.accept(finding(line, granted)));
      }
    }
  }

  private static boolean isThousandfold(BigDecimal amount, BigDecimal granted) {
    return amount.compareTo(granted.multiply(THOUSAND)) == 0
        || amount.multiply(THOUSAND).compareTo(granted) == 0;
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
