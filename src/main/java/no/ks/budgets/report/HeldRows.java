package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.reconcile.Reconciliation;

/** The rejected rows that nobody has decided yet, by the figure that they would be part of. */
final class HeldRows {

  /**
   * Some rows.
   *
   * @param nok the money in them, as far as it is known, in NOK
   */
  record Held(int rows, BigDecimal nok) {

    static final Held NOTHING = new Held(0, BigDecimal.ZERO);

    private Held plus(Held other) {
      return new Held(rows + other.rows, nok.add(other.nok));
    }
  }

  private final Map<String, Held> byFigure = new HashMap<>();
  private final Map<String, Held> unclear = new HashMap<>();

  private HeldRows() {}

  static HeldRows of(ConsolidatedBudget budget) {
    Set<String> figures = new HashSet<>();
    budget.reconciliations().forEach(figure -> figures.add(key(figure)));
    HeldRows held = new HeldRows();
    budget
        .rejectedRows()
        .forEach(
            row -> {
              if (row.state() == RejectedRecord.State.OPEN) {
                held.add(row, figures);
              }
            });
    // What names no project of the register belongs to nothing here.
    held.unclear.keySet().removeIf(code -> budget.register().project(code).isEmpty());
    return held;
  }

  private void add(RejectedRecord row, Set<String> figures) {
    Held one = new Held(1, row.amountAtStakeNok());
    String key = key(row.projectCode(), row.year(), row.funder());
    if (figures.contains(key)) {
      byFigure.merge(key, one, Held::plus);
    } else {
      unclear.merge(row.projectCode(), one, Held::plus);
    }
  }

  /** The rows that say just this project, year and funder. */
  Held of(Reconciliation figure) {
    return byFigure.getOrDefault(key(figure), Held.NOTHING);
  }

  /** The rows of the project of which year or funder is not known, or that span years. */
  Held unclear(Reconciliation figure) {
    return unclear.getOrDefault(figure.project().code(), Held.NOTHING);
  }

  private static String key(Reconciliation figure) {
    return key(figure.project().code(), String.valueOf(figure.year()), figure.funder());
  }

  private static String key(String projectCode, String year, String funder) {
    return projectCode + "\n" + year + "\n" + funder;
  }
}
