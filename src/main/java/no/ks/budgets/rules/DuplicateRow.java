package no.ks.budgets.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.line.BudgetLine;

/**
 * No two rows of a file have the same project, office, year, funder, category, description and
 * amount. Where they do, the first counts and the second is held back.
 */
public final class DuplicateRow implements Rule {

  private record Key(
      String project,
      String office,
      int year,
      String funder,
      String category,
      String description,
      String currency,
      String amount) {}

  private final Map<List<Key>, String> seen = new HashMap<>();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.lines().isEmpty()) {
      return;
    }
    String place = row.data().sheet() + " row " + row.data().row().rowNumber();
    String earlier = seen.putIfAbsent(row.lines().stream().map(DuplicateRow::key).toList(), place);
    if (earlier != null) {
      findings.accept(
          Finding.of(
              FindingType.ROW_DUPLICATE,
              row.lines().get(0).amountCell(),
              "",
              "same as " + earlier,
              "one row for each purpose"));
    }
  }

  private static Key key(BudgetLine line) {
    return new Key(
        line.projectCode(),
        line.office(),
        line.year(),
        line.funder(),
        line.category(),
        line.description(),
        line.currency(),
        line.amount().toPlainString());
  }
}
