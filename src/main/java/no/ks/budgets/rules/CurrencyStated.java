package no.ks.budgets.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.LineDraft;

/**
 * Every amount has a currency; where none is stated the default is taken, and said once a sheet.
 */
public final class CurrencyStated implements Rule {

  private final Set<String> said = new HashSet<>();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (LineDraft draft : row.drafts()) {
      if (draft.currencyAssumed() && said.add(row.data().sheet())) {
        findings.accept(
            Finding.of(
                FindingType.CURRENCY_ASSUMED,
                row.data().place(draft.column().columnIndex()),
                Field.CURRENCY.word(),
                "",
                draft.currency()));
      }
    }
  }
}
