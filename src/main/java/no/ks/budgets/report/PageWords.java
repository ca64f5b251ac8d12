package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;

/** What the report page says in one language, its numbers included. */
final class PageWords {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Language language;
  private final ReportWords common;
  private final PageNumbers numbers;
  private final LabelTexts<Label> labels;

  /** The texts; see {@code page_en.properties}. */
  enum Label {
    /** {0} is the run. */
    DOCUMENT_TITLE,
    HEADING,
    /** {0} is the run, {1} the time. */
    RUN_AND_TIME,
    ON_THIS_PAGE,
    KEY_FIGURES,
    /** {0} is a year. */
    GRANTED_FOR_YEAR,
    /** {0} in NOK, {1} its difference from what was granted. */
    SUBMITTED_OF_IT,
    /** {0} of {1}. */
    COUNT_OF_ALL,
    RECONCILED,
    /** {0} in NOK. */
    WITHIN_TOLERANCE,
    OPEN_REJECTED_ROWS,
    /** {0} in NOK. */
    AT_STAKE,
    FILES_RECEIVED,
    /** {0} files. */
    NOTHING_COUNTS_OF,
    SECTION_LEFT_OUT,
    NOTHING_LEFT_OUT,
    /** {0} rows, {1} in NOK. */
    LEFT_OUT_ROW,
    LEFT_OUT_ROWS,
    /** {0} files. */
    LEFT_OUT_FILE,
    LEFT_OUT_FILES,
    /** {0} grants, {1} in NOK. */
    LEFT_OUT_GRANT,
    LEFT_OUT_GRANTS,
    /** {0} more of what was enumerated. */
    AND_MORE,
    SECTION_CHANGED,
    SECTION_CHANGES,
    CHANGES_SENTENCE,
    /** {0} changes, {1} by how much all of them together change the sum. */
    CHANGE_COUNT,
    CHANGES_COUNT,
    NO_CHANGES,
    SECTION_PLOTS,
    NO_DEVIATIONS,
    NO_ROWS,
    NO_HISTORY,
    SECTION_RECONCILIATION,
    /** {0} in NOK. */
    RECONCILIATION_SENTENCE,
    SECTION_FINDING_KINDS,
    NO_FINDINGS,
    SECTION_FINDINGS,
    FINDINGS_SENTENCE,
    SECTION_FILES,
    FILES_SENTENCE,
    NO_FILES,
    PLOT_BY_COUNTRY,
    PLOT_BY_FUNDER,
    PLOT_DEVIATIONS,
    /** {0} are drawn of {1}. */
    PLOT_LARGEST_DEVIATIONS,
    PLOT_BY_OFFICE,
    /** {0} are drawn of {1}. */
    PLOT_BY_SOME_OFFICES,
    PLOT_HISTORY_SUBMITTED,
    PLOT_HISTORY_ACCEPTED,
    PLOT_HISTORY_REJECTED,
    FIGURES_OF_PLOT,
    /** {0} is a number of millions. */
    MILLIONS,
    GRANTED,
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    IGNORED,
    READ,
    OPEN,
    PROJECT,
    COUNTRY,
    YEAR,
    FUNDER,
    OFFICE,
    UNKNOWN_OFFICE,
    DIFFERENCE,
    DIFFERENCE_PERCENT,
    STATUS,
    CHANGE,
    BEFORE,
    NOW,
    FILE,
    RUN,
    COUNT,
    SEVERITY,
    WHAT_IS_WRONG,
    WHAT_TO_DO,
    PLACE,
    FOUND,
    EXPECTED,
    MESSAGE,
    /** {0} rows stand here of {1}, {2} is the file that has all. */
    MORE_ROWS,
    FILTER,
    /** {0} rows are shown of {1}. */
    ROWS_SHOWN,
    FOOTER
  }

  PageWords(Language language) {
    this.language = language;
    common = new ReportWords(language);
    numbers = new PageNumbers(language);
    labels = new LabelTexts<>(Label.class, "page", language);
  }

  Language language() {
    return language;
  }

  /** What all reports say alike. */
  ReportWords common() {
    return common;
  }

  PageNumbers numbers() {
    return numbers;
  }

  String of(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  /** A number below a plot, where there is little room: millions, where it is as much. */
  String compact(BigDecimal amount) {
    if (amount.abs().compareTo(MILLION) < 0) {
      return numbers.of(amount);
    }
    return of(Label.MILLIONS, numbers.of(amount.divide(MILLION, 2, RoundingMode.HALF_UP)));
  }
}
