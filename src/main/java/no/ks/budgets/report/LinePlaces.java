package no.ks.budgets.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.reconcile.Reconciliation;

/** Where the budget lines of a project, year and funder begin among all lines, and how many. */
final class LinePlaces {

  private final Map<Key, Lines> lines = new HashMap<>();
  private long total;

  private record Key(String projectCode, int year, String funder) {}

  /**
   * Lines of one project, year and funder.
   *
   * @param first index of the first among all lines, 0-based
   * @param count how many; they need not follow each other, since offices come first
   */
  record Lines(long first, long count) {}

  private LinePlaces() {}

  static LinePlaces of(ConsolidatedBudget budget) {
    LinePlaces places = new LinePlaces();
    budget.lines().forEach(places::add);
    return places;
  }

  private void add(LineRecord line) {
    lines.merge(
        new Key(line.projectCode(), line.year(), line.funder()),
        new Lines(total, 1),
        (known, one) -> new Lines(known.first(), known.count() + 1));
    total++;
  }

  Optional<Lines> of(Reconciliation reconciliation) {
    return Optional.ofNullable(
        lines.get(
            new Key(
                reconciliation.project().code(), reconciliation.year(), reconciliation.funder())));
  }
}
