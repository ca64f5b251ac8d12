package no.ks.budgets.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.LineDraft;

/**
 * Every amount has a currency. Where a sheet states none the default is taken, and said once; where
 * a row above states another one than the default, nobody knows which is meant, so the row is held.
 */
public final class CurrencyStated implements Rule {

  private final Set<String> said = new HashSet<>();
  private final Map<String, Set<String>> stated = new HashMap<>();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    Set<String> above = stated.computeIfAbsent(row.data().sheet(), first -> new HashSet<>());
    for (LineDraft draft : row.drafts()) {
      if (!draft.currencyAssumed()) {
        above.add(draft.currency());
      } else if (above.stream().anyMatch(other -> !other.equals(draft.currency()))) {
        findings.accept(
            Finding.of(
                FindingType.CURRENCY_MISSING,
                row.data().text(Field.CURRENCY).location(),
                Field.CURRENCY.word(),
                "",
                String.join(" or ", above.stream().sorted().toList())));
      } else if (said.add(row.data().sheet())) {
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
