package no.ks.budgets.report;

import java.math.BigDecimal;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;

/** The verdict on a figure, live where it follows from the amounts alone. */
final class StatusCell {

  private StatusCell() {}

  /**
   * Adds the verdict. What is missing, or has no grant, stays so whatever the amounts become.
   *
   * @param differenceCell where submitted minus granted stands
   */
  static void add(
      SheetPage page,
      Reconciliation figure,
      String differenceCell,
      BigDecimal toleranceNok,
      WorkbookWords words) {
    String word = words.shared().status(figure.status());
    switch (figure.status()) {
      case MATCHED, OVER, UNDER ->
          page.formula(
              "IF(ABS("
                  + differenceCell
                  + ")<="
                  + toleranceNok.toPlainString()
                  + ","
                  + quoted(words.shared().of(ReportWords.Label.STATUS_MATCHED))
                  + ",IF("
                  + differenceCell
                  + ">0,"
                  + quoted(words.shared().of(ReportWords.Label.STATUS_OVER))
                  + ","
                  + quoted(words.shared().of(ReportWords.Label.STATUS_UNDER))
                  + "))",
              word,
              Look.TEXT,
              StatusTint.of(figure.status()));
      case MISSING, WRONG_FUNDER, NOT_GRANTED ->
          page.text(word, Look.TEXT, StatusTint.of(figure.status()));
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
