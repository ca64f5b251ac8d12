package no.ks.budgets.report;

import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.review.AmountText;

/**
 * What all reports for people say alike, in one language. The names of sheets, files and columns of
 * CSV, and every word in CSV that a program may ask for, are the same in all languages.
 */
public final class ReportWords {

  private final FindingWords findings;
  private final LabelTexts<Label> labels;

  /** What several reports say; see {@code report_en.properties}. */
  enum Label {
    /** Stands between the parts of an enumeration of two. */
    AND,
    NOTHING_LEFT_OUT,
    /** {0} is an enumeration of what follows. */
    NOT_IN_THESE_FIGURES,
    /** {0} rows, {1} in NOK. */
    ROW_AT_STAKE,
    ROWS_AT_STAKE,
    /** {0} files. */
    FILE_OF_WHICH_NOTHING_COUNTS,
    FILES_OF_WHICH_NOTHING_COUNTS,
    /** {0} in NOK, {1} grants. */
    GRANT_WITHOUT_BUDGET,
    GRANTS_WITHOUT_BUDGET,
    STATUS_MATCHED,
    STATUS_OVER,
    STATUS_UNDER,
    STATUS_MISSING,
    STATUS_WRONG_FUNDER,
    STATUS_NOT_GRANTED,
    FILE_ACCEPTED,
    FILE_PARTLY_ACCEPTED,
    FILE_REJECTED,
    FILE_DUPLICATE,
    FILE_SUPERSEDED,
    SEVERITY_ERROR,
    SEVERITY_WARNING,
    CHANGE_NEW,
    CHANGE_CHANGED,
    CHANGE_RESENT,
    CHANGE_REMOVED,
    CHANGE_WITHDRAWN,
    CHANGE_CORRECTED,
    CHANGE_REREAD
  }

  /** The words of a language of reports. */
  public ReportWords(Language language) {
    findings = FindingWords.in(language);
    labels = new LabelTexts<>(Label.class, "report", language);
  }

  /** What findings say. */
  FindingWords findings() {
    return findings;
  }

  String of(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  /**
   * A text about a count, which differs where it is one.
   *
   * @param count the first argument of the text
   * @param more its further arguments
   */
  String counted(int count, Label one, Label many, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = AmountText.of(count);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(count == 1 ? one : many, arguments);
  }

  public String status(ReconciliationStatus status) {
    return of(Label.valueOf("STATUS_" + status.name()));
  }

  public String status(FileRecord.Status status) {
    return of(Label.valueOf("FILE_" + status.name()));
  }

  public String severity(Severity severity) {
    return of(Label.valueOf("SEVERITY_" + severity.name()));
  }

  String change(Change.Kind kind) {
    return of(Label.valueOf("CHANGE_" + kind.name()));
  }
}
