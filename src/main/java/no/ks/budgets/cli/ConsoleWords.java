package no.ks.budgets.cli;

import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.layout.Field;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.ledger.RowDecision.Verdict;
import no.ks.budgets.ledger.Runs;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.report.ReportWords;
import no.ks.budgets.review.ReviewWords;

/**
 * Everything that the console says, in one language of reports. What people type (commands, options
 * and codes) and CSV are the same in all languages; the help texts stand in {@link HelpTexts}.
 */
final class ConsoleWords {

  private final Language language;
  private final LabelTexts<Label> labels;
  private final LabelTexts<Field> fields;
  private final ReportWords statuses;
  private final ReviewWords decisions;

  /** What the console says besides words of statuses, findings and decisions. */
  enum Label {
    NO_FOLDER,
    HOME_IN_USE,
    STORE_CANNOT_BE_WRITTEN,
    STORE_OF_ANOTHER_VERSION,
    WHICH_COMMAND,
    UNKNOWN_OPTION,
    UNKNOWN_COMMAND,
    TOO_MUCH,
    MISSING,
    GIVEN_TWICE,
    WRONG_VALUE,
    WRONG_USAGE,
    READING_FILES,
    /** {0} files in all, {1} read so far. */
    READ_OF_FILE,
    READ_OF_FILES,
    /** {0} documents. */
    REVIEW_TAKEN,
    REVIEWS_TAKEN,
    CUT_OFF,
    /** {0} files. */
    CUT_OFF_IN_FILE,
    CUT_OFF_IN_FILES,
    RUN_FAILED,
    NO_JOB,
    RUN,
    REGISTER,
    REGISTER_HOLDS,
    PROJECT,
    PROJECTS,
    GRANT,
    GRANTS,
    FILES,
    ROWS,
    /** {0} read, {1} accepted, {2} rejected, {3} ignored. */
    ROWS_BALANCE,
    RECONCILED,
    SUBMITTED_OF_GRANTED,
    ATTENTION,
    ATTENTION_FOUND,
    LOOK_AT,
    /** {0} rows, {1} the workbook. */
    ROW_TO_REVIEW,
    ROWS_TO_REVIEW,
    NOTHING_WAS_RUN,
    LAST_RUNS,
    RUN_RUNNING,
    RUN_COMPLETED,
    RUN_FAILED_WORD,
    RUN_INTERRUPTED,
    OPEN_REJECTED_ROWS,
    UNRECONCILED_GRANTS,
    GRANTED_AND_SUBMITTED,
    NOTHING_TO_EXPLAIN,
    SEVERAL_MAY_BE_CALLED,
    NO_PROJECT_IS_CALLED,
    /** Behind the name that was typed: {0} an enumeration of projects. */
    NEAREST,
    NO_FIGURES_YET,
    FIGURES_OF_RUN,
    NO_FIGURE_YET,
    GRANTED,
    SUBMITTED,
    DIFFERENCE,
    SINCE_THAT_RUN,
    COUNTS_AS_DECIDED,
    RECEIVED_AGAIN,
    NAME_DECIDED,
    /** {0} lines, {1} in NOK, {2} the file. */
    LINE_OF_FILE,
    LINES_OF_FILE,
    REVIEWER_IN_DOCUMENT,
    NOTHING_FOR_PROJECT,
    NOTHING_AS_ASKED,
    DOES_NOT_COUNT,
    NOTHING_LEFT_OUT,
    ANOTHER_FILE,
    AS_DECIDED,
    IS_SUPERSEDED,
    IS_IN_CONFLICT,
    IS_WITHDRAWN,
    IS_UNSETTLED,
    UNKNOWN_ROW,
    UNKNOWN_ROWS,
    HELD_FILE,
    HELD_FILES,
    /** {0} the decision, {1} who, {2} when, {3} in which file and {4} place. */
    DECIDED,
    /** {0} a sheet, {1} the number of its row. */
    ROW_OF_SHEET,
    THE_ROW_WAS,
    NO_YEAR,
    NO_FUNDER,
    REJECTED_ROW,
    WAIVED_AT_STAKE,
    REJECTED_AT_STAKE,
    NO_DECISION,
    DECISION_TAKEN_BACK,
    COUNTS_AGAIN,
    NOW_WITHDRAWN,
    UNKNOWN_FILE,
    REVIEW_DOCUMENT,
    NOTHING_TO_WITHDRAW,
    NOT_WITHDRAWN,
    NO_TEMPLATE_LANGUAGE,
    NO_REGISTER,
    FILE_CANNOT_BE_WRITTEN,
    SEVERAL_ARE_CALLED,
    NONE_OF_REGISTER,
    NONE_OF_REGISTER_NEAREST,
    NO_OFFICE,
    FILE_IS_THERE
  }

  ConsoleWords(Language language) {
    this.language = language;
    labels = new LabelTexts<>(Label.class, "console", language);
    fields = new LabelTexts<>(Field.class, "fields", language);
    statuses = new ReportWords(language);
    decisions = ReviewWords.in(language);
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
  String counted(long count, Label one, Label many, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(count == 1 ? one : many, arguments);
  }

  String status(FileRecord.Status status) {
    return statuses.status(status);
  }

  String status(ReconciliationStatus status) {
    return statuses.status(status);
  }

  /** The status of a line as the ledger keeps it. */
  String status(Reconciliations.Stored line) {
    for (ReconciliationStatus status : ReconciliationStatus.values()) {
      if (status.word().equals(line.status())) {
        return status(status);
      }
    }
    throw new IllegalArgumentException("No status is called " + line.status());
  }

  String severity(Severity severity) {
    return statuses.severity(severity);
  }

  String state(Runs.State state) {
    return of(
        switch (state) {
          case RUNNING -> Label.RUN_RUNNING;
          case COMPLETED -> Label.RUN_COMPLETED;
          case FAILED -> Label.RUN_FAILED_WORD;
          case INTERRUPTED -> Label.RUN_INTERRUPTED;
        });
  }

  String verdict(Verdict verdict) {
    return decisions.verdict(verdict);
  }

  String field(Field field) {
    return fields.of(field);
  }

  /** What findings say. */
  FindingWords findings() {
    return FindingWords.in(language);
  }
}
