package no.ks.budgets.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.ledger.RowDecision.Verdict;
import no.ks.budgets.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the workbook of rejected rows says, in one language of reports. It is read back
 * in any of them, because what staff have open when a job file changes its language still counts;
 * so no heading and no decision may mean another one in another language.
 */
public final class ReviewWords {

  private static final Map<Language, ReviewWords> ALL = all();

  private final Language language;
  private final LabelTexts<ReviewColumn> headings;
  private final LabelTexts<Label> labels;

  /** What the workbook says besides headings of columns and findings. */
  enum Label {
    SHEET_REJECTED_ROWS,
    SHEET_HOW_TO_DECIDE,
    SHEET_OTHER_ERRORS,
    SHEET_WARNINGS,
    SHEET_SETTLED,
    SHEET_LISTS,
    TITLE,
    /** Pages when printed; {0} is the page, {1} how many there are. */
    PAGE,
    NO_REJECTED_ROWS,
    NO_OTHER_ERRORS,
    NO_WARNINGS,
    UNKNOWN_OFFICE,
    /** A whole row: {0} is its number. */
    WHOLE_ROW,
    /** Whether a row may be accepted as it is. */
    YES,
    NO,
    CODE,
    STATE,
    STATE_OPEN,
    STATE_CORRECTED,
    STATE_WAIVED,
    STATE_SUPERSEDED,
    /** The heading of the list for a column: {0}, in small letters. */
    LIST_FOR,
    CHOOSE_FROM_LIST,
    KEEP_ANYHOW,
    VERDICT_CORRECT,
    VERDICT_ACCEPT,
    VERDICT_WAIVE,
    VERDICT_RETURN,
    MEANING_CORRECT,
    MEANING_ACCEPT,
    MEANING_WAIVE,
    MEANING_RETURN,
    HOW_TITLE,
    STEP,
    WHAT_TO_DO,
    LOOK,
    LOOK_HOW,
    DECIDE,
    DECIDE_HOW,
    SIGN,
    SIGN_HOW,
    HAND_IN,
    HAND_IN_HOW,
    WHAT_BECOMES_OF_IT,
    GOOD_TO_KNOW,
    SEVERAL_AMOUNTS,
    SEVERAL_AMOUNTS_HOW,
    PROJECTS,
    PROJECTS_HOW,
    LOCKED,
    LOCKED_HOW,
    SEVERAL_REVIEWERS,
    SEVERAL_REVIEWERS_HOW,
    PAPER,
    PAPER_HOW
  }

  private ReviewWords(Language language) {
    this.language = language;
    headings = new LabelTexts<>(ReviewColumn.class, "review-headings", language);
    labels = new LabelTexts<>(Label.class, "review", language);
  }

  private static Map<Language, ReviewWords> all() {
    Map<Language, ReviewWords> all = new EnumMap<>(Language.class);
    Language.ofReports().forEach(language -> all.put(language, new ReviewWords(language)));
    return all;
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException where reports are not written in it
   */
  public static ReviewWords in(Language language) {
    ReviewWords words = ALL.get(language);
    if (words == null) {
      throw new IllegalArgumentException("Nothing is reviewed in " + language);
    }
    return words;
  }

  /** The column that a heading means in this language; null where it means none. */
  @Nullable ReviewColumn columnOf(String heading) {
    String folded = PlainText.fold(heading);
    for (ReviewColumn column : ReviewColumn.values()) {
      if (PlainText.fold(heading(column)).equals(folded)) {
        return column;
      }
    }
    return null;
  }

  /** The column that a heading means in whatever language; null where it means none. */
  static @Nullable ReviewColumn columnOfAny(String heading) {
    for (ReviewWords words : ALL.values()) {
      ReviewColumn column = words.columnOf(heading);
      if (column != null) {
        return column;
      }
    }
    return null;
  }

  /** The decision that somebody means in whatever language; null where it is none. */
  static @Nullable Verdict verdictOfAny(String typed) {
    for (ReviewWords words : ALL.values()) {
      for (Verdict verdict : Verdict.values()) {
        if (PlainText.fold(words.verdict(verdict)).equals(PlainText.fold(typed))) {
          return verdict;
        }
      }
    }
    return null;
  }

  /** The name of a column in findings, which are kept in English, such as {@code correct year}. */
  static String fieldOf(ReviewColumn column) {
    return in(Language.ENGLISH).heading(column).toLowerCase(Locale.ROOT);
  }

  String heading(ReviewColumn column) {
    return headings.of(column);
  }

  Column column(ReviewColumn column) {
    return column.column(heading(column));
  }

  String of(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  /** How the drop-down shows a decision. */
  public String verdict(Verdict verdict) {
    return of(Label.valueOf("VERDICT_" + verdict.name()));
  }

  String state(RejectedRecord.State state) {
    return of(Label.valueOf("STATE_" + state.name()));
  }

  /** What findings say. */
  FindingWords findings() {
    return FindingWords.in(language);
  }
}
