package no.ks.budgets.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.report.PageWords.Label;

/**
 * Something that the figures do not contain, and why.
 *
 * @param sentence how much it is
 * @param reasons the most frequent reasons, or what it is; a few
 */
record LeftOutPart(String sentence, List<String> reasons) {

  private static final int MAX_REASONS = 6;

  LeftOutPart {
    reasons = reasons.stream().map(PageText::of).toList();
  }

  /** All that is left out; nothing where every budget is complete. */
  static List<LeftOutPart> of(ConsolidatedBudget budget, LeftOut leftOut, PageWords words) {
    List<LeftOutPart> parts = new ArrayList<>();
    if (leftOut.openRows() > 0) {
      parts.add(
          new LeftOutPart(
              words.of(
                  leftOut.openRows() == 1 ? Label.LEFT_OUT_ROW : Label.LEFT_OUT_ROWS,
                  words.numbers().of(leftOut.openRows()),
                  words.numbers().of(leftOut.openNok())),
              few(rowReasons(budget, words), words)));
    }
    if (leftOut.rejectedFiles() > 0) {
      parts.add(
          new LeftOutPart(
              words.of(
                  leftOut.rejectedFiles() == 1 ? Label.LEFT_OUT_FILE : Label.LEFT_OUT_FILES,
                  words.numbers().of(leftOut.rejectedFiles())),
              few(files(budget, words), words)));
    }
    if (leftOut.missingGrants() > 0) {
      parts.add(
          new LeftOutPart(
              words.of(
                  leftOut.missingGrants() == 1 ? Label.LEFT_OUT_GRANT : Label.LEFT_OUT_GRANTS,
                  words.numbers().of(leftOut.missingGrants()),
                  words.numbers().of(leftOut.missingNok())),
              few(grants(budget, words), words)));
    }
    return parts;
  }

  private static List<String> few(List<String> all, PageWords words) {
    if (all.size() <= MAX_REASONS) {
      return all;
    }
    List<String> few = new ArrayList<>(all.subList(0, MAX_REASONS - 1));
    few.add(words.of(Label.AND_MORE, words.numbers().of(all.size() - few.size())));
    return few;
  }

  private static List<String> rowReasons(ConsolidatedBudget budget, PageWords words) {
    Map<String, Integer> rows = new TreeMap<>();
    budget
        .rejectedRows()
        .forEach(
            row -> {
              if (row.state() == RejectedRecord.State.OPEN) {
                row.codes().stream().distinct().forEach(code -> rows.merge(code, 1, Integer::sum));
              }
            });
    return rows.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            reason ->
                title(reason.getKey(), words) + " (" + words.numbers().of(reason.getValue()) + ")")
        .toList();
  }

  private static List<String> files(ConsolidatedBudget budget, PageWords words) {
    return budget.files().stream()
        .filter(file -> file.status() == FileRecord.Status.REJECTED)
        .map(
            file ->
                file.code().isEmpty()
                    ? file.path()
                    : file.path() + ": " + title(file.code(), words))
        .toList();
  }

  private static String title(String code, PageWords words) {
    return words.common().findings().title(FindingType.valueOf(code));
  }

  private static List<String> grants(ConsolidatedBudget budget, PageWords words) {
    return budget.reconciliations().stream()
        .filter(row -> row.status() == ReconciliationStatus.MISSING)
        .sorted(Comparator.comparing(Reconciliation::granted).reversed())
        .map(
            row ->
                String.join(
                    " ",
                    row.project().code(),
                    row.project().country() + ",",
                    row.year() + ",",
                    row.funder() + ":",
                    "NOK\u00a0" + words.numbers().of(row.granted())))
        .toList();
  }
}
