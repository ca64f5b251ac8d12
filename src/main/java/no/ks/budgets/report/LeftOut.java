package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.report.ReportWords.Label;
import no.ks.budgets.review.AmountText;

/**
 * What the figures do not contain, so that nobody takes them for more than they are.
 *
 * @param openRows rejected rows that nobody has corrected or waived
 * @param openNok the money in them, as far as it is known, in NOK
 * @param rejectedFiles files of which nothing counts
 * @param errors findings that hold something back
 * @param warnings findings that only say so
 * @param missingGrants grants for which no budget was accepted
 * @param missingNok the sum of those grants, in NOK
 */
record LeftOut(
    int openRows,
    BigDecimal openNok,
    int rejectedFiles,
    int errors,
    int warnings,
    int missingGrants,
    BigDecimal missingNok) {

  static LeftOut of(ConsolidatedBudget budget) {
    List<BigDecimal> open = new ArrayList<>();
    budget
        .rejectedRows()
        .forEach(
            row -> {
              if (row.state() == RejectedRecord.State.OPEN) {
                open.add(row.amountAtStakeNok());
              }
            });
    int[] findings = new int[Severity.values().length];
    budget.findings().forEach(finding -> findings[finding.severity().ordinal()]++);
    List<BigDecimal> missing =
        budget.reconciliations().stream()
            .filter(reconciliation -> reconciliation.status() == ReconciliationStatus.MISSING)
            .map(Reconciliation::granted)
            .toList();
    long rejectedFiles =
        budget.files().stream().filter(file -> file.status() == FileRecord.Status.REJECTED).count();
    return new LeftOut(
        open.size(),
        sum(open),
        Math.toIntExact(rejectedFiles),
        findings[Severity.ERROR.ordinal()],
        findings[Severity.WARNING.ordinal()],
        missing.size(),
        sum(missing));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean isNothing() {
    return openRows == 0 && rejectedFiles == 0 && missingGrants == 0;
  }

  /** One or two sentences for the head of a report. */
  String sentence(ReportWords words) {
    if (isNothing()) {
      return words.of(Label.NOTHING_LEFT_OUT);
    }
    List<String> parts = new ArrayList<>();
    if (openRows > 0) {
      parts.add(
          words.counted(openRows, Label.ROW_AT_STAKE, Label.ROWS_AT_STAKE, AmountText.of(openNok)));
    }
    if (rejectedFiles > 0) {
      parts.add(
          words.counted(
              rejectedFiles,
              Label.FILE_OF_WHICH_NOTHING_COUNTS,
              Label.FILES_OF_WHICH_NOTHING_COUNTS));
    }
    List<String> sentences = new ArrayList<>();
    if (!parts.isEmpty()) {
      String and = " " + words.of(Label.AND) + " ";
      sentences.add(words.of(Label.NOT_IN_THESE_FIGURES, String.join(and, parts)));
    }
    if (missingGrants > 0) {
      sentences.add(
          words.counted(
              missingGrants,
              Label.GRANT_WITHOUT_BUDGET,
              Label.GRANTS_WITHOUT_BUDGET,
              AmountText.of(missingNok)));
    }
    return String.join(" ", sentences);
  }
}
