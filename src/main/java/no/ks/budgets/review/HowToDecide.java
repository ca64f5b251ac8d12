package no.ks.budgets.review;

import java.util.List;
import no.ks.budgets.ledger.RowDecision.Verdict;
import no.ks.budgets.review.ReviewWords.Label;

/** The sheet that tells staff in plain words how to decide about rejected rows. */
final class HowToDecide {

  private static final int WIDTH_OF_WORD = 26;
  private static final int WIDTH_OF_SENTENCE = 104;

  private final SheetPage page;
  private final ReviewWords words;

  private HowToDecide(SheetPage page, ReviewWords words) {
    this.page = page;
    this.words = words;
  }

  static void write(OwnWorkbook workbook, ReviewWords words) {
    new HowToDecide(workbook.page(words.of(Label.SHEET_HOW_TO_DECIDE)), words).write();
  }

  private void write() {
    page.widths(List.of(WIDTH_OF_WORD, WIDTH_OF_SENTENCE));
    page.title(words.of(Label.HOW_TITLE));
    page.skipRow();
    steps();
    page.skipRow();
    header(words.heading(ReviewColumn.DECISION), words.of(Label.WHAT_BECOMES_OF_IT));
    for (Verdict verdict : ReviewLists.DECISIONS) {
      row(
          words.verdict(verdict),
          words.of(Label.valueOf("MEANING_" + verdict.name()), words.of(Label.SHEET_SETTLED)));
    }
    page.skipRow();
    goodToKnow();
    page.sheet().enableLocking();
  }

  private void steps() {
    header(words.of(Label.STEP), words.of(Label.WHAT_TO_DO));
    row(
        Label.LOOK,
        Label.LOOK_HOW,
        words.of(Label.SHEET_REJECTED_ROWS),
        words.heading(ReviewColumn.CELL));
    row(Label.DECIDE, Label.DECIDE_HOW, words.heading(ReviewColumn.DECISION));
    row(
        Label.SIGN,
        Label.SIGN_HOW,
        words.heading(ReviewColumn.REVIEWER),
        words.heading(ReviewColumn.COMMENT));
    row(Label.HAND_IN, Label.HAND_IN_HOW);
  }

  private void goodToKnow() {
    header(words.of(Label.GOOD_TO_KNOW), "");
    row(
        Label.SEVERAL_AMOUNTS,
        Label.SEVERAL_AMOUNTS_HOW,
        words.heading(ReviewColumn.CORRECT_AMOUNT));
    row(Label.PROJECTS, Label.PROJECTS_HOW, words.heading(ReviewColumn.EXPECTED));
    row(Label.LOCKED, Label.LOCKED_HOW);
    row(Label.SEVERAL_REVIEWERS, Label.SEVERAL_REVIEWERS_HOW);
    row(Label.PAPER, Label.PAPER_HOW);
  }

  private void header(String left, String right) {
    page.header(List.of(Column.text(left, 1), Column.text(right, 1)));
  }

  private void row(Label word, Label sentence, Object... arguments) {
    row(words.of(word), words.of(sentence, arguments));
  }

  private void row(String word, String sentence) {
    page.startRow().text(word, Look.STRONG, Tint.NONE).text(sentence);
  }
}
