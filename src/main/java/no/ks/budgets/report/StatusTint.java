package no.ks.budgets.report;

import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.review.Tint;

/** The colour that goes with a status, always beside the word and never instead of it. */
final class StatusTint {

  private StatusTint() {}

  static Tint of(ReconciliationStatus status) {
    return switch (status) {
      case MATCHED -> Tint.GREEN;
      case OVER -> Tint.YELLOW;
      case UNDER -> Tint.ORANGE;
      case MISSING -> Tint.RED;
      case WRONG_FUNDER -> Tint.PURPLE;
      case NOT_GRANTED -> Tint.BLUE;
    };
  }
}
