package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.reconcile.Reconciliation;

/**
 * What each submitted amount is made of: a source is what one file says for an office. There are as
 * many as there are budgets in files, however many lines these have.
 */
final class Sources {

  private final Map<Key, TreeMap<Origin, Source>> sources = new HashMap<>();
  private final Map<Key, Long> firsts = new HashMap<>();
  private final List<Reconciliation> reconciliations;
  private long lineCount;
  private BigDecimal amountNok = BigDecimal.ZERO;

  private record Key(String projectCode, int year, String funder) {

    static Key of(Reconciliation reconciliation) {
      return new Key(
          reconciliation.project().code(), reconciliation.year(), reconciliation.funder());
    }
  }

  private record Origin(String office, String file) implements Comparable<Origin> {

    @Override
    public int compareTo(Origin other) {
      return Comparator.comparing(Origin::office).thenComparing(Origin::file).compare(this, other);
    }
  }

  /**
   * The lines of one project, year, funder and office in one file.
   *
   * @param firstLine index of the first among all lines, 0-based
   * @param lineCount how many; they need not follow each other
   * @param amountNok their sum in NOK
   */
  record Source(String office, String file, long firstLine, long lineCount, BigDecimal amountNok) {

    private Source with(Source next) {
      return new Source(
          office, file, firstLine, lineCount + next.lineCount, amountNok.add(next.amountNok));
    }
  }

  private Sources(List<Reconciliation> reconciliations) {
    this.reconciliations = reconciliations;
  }

  static Sources of(ConsolidatedBudget budget) {
    Sources sources = new Sources(budget.reconciliations());
    budget.lines().forEach(sources::add);
    long first = 0;
    for (Reconciliation reconciliation : budget.reconciliations()) {
      sources.firsts.put(Key.of(reconciliation), first);
      first += sources.of(reconciliation).size();
    }
    return sources;
  }

  private void add(LineRecord line) {
    long index = lineCount++;
    amountNok = amountNok.add(line.amountNok());
    sources
        .computeIfAbsent(
            new Key(line.projectCode(), line.year(), line.funder()), first -> new TreeMap<>())
        .merge(
            new Origin(line.office(), line.file()),
            new Source(line.office(), line.file(), index, 1, line.amountNok()),
            Source::with);
  }

  /** How many budget lines there are. */
  long lineCount() {
    return lineCount;
  }

  /** The sum of all budget lines in NOK, whatever they belong to. */
  BigDecimal amountNok() {
    return amountNok;
  }

  /** The sources of a submitted amount by office and file; none where nothing was submitted. */
  List<Source> of(Reconciliation reconciliation) {
    return new ArrayList<>(sources.getOrDefault(Key.of(reconciliation), new TreeMap<>()).values());
  }

  /** Index of the first source of a submitted amount among all sources, 0-based. */
  long first(Reconciliation reconciliation) {
    return firsts.getOrDefault(Key.of(reconciliation), 0L);
  }

  /**
   * Goes through all sources, those of a submitted amount together, in the order of the register.
   */
  void forEach(BiConsumer<Reconciliation, Source> consumer) {
    for (Reconciliation reconciliation : reconciliations) {
      of(reconciliation).forEach(source -> consumer.accept(reconciliation, source));
    }
  }
}
