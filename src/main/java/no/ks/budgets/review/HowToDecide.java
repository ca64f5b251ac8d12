package no.ks.budgets.review;

import java.util.List;
import no.ks.budgets.ledger.RowDecision.Verdict;

/** The sheet that tells staff in plain words how to decide about rejected rows. */
final class HowToDecide {

  static final String SHEET = "How to decide";

  private static final int WIDTH_OF_WORD = 26;
  private static final int WIDTH_OF_SENTENCE = 104;

  private HowToDecide() {}

  static void write(OwnWorkbook workbook) {
    SheetPage page = workbook.page(SHEET);
    page.widths(List.of(WIDTH_OF_WORD, WIDTH_OF_SENTENCE));
    page.title("How to decide about rejected rows");
    page.skipRow();
    steps(page);
    page.skipRow();
    page.header(List.of(Column.text("Decision", 1), Column.text("What becomes of the row", 1)));
    for (Verdict verdict : ReviewLists.DECISIONS) {
      row(page, verdict.word(), meaning(verdict));
    }
    page.skipRow();
    goodToKnow(page);
    page.sheet().enableLocking();
  }

  private static void steps(SheetPage page) {
    page.header(List.of(Column.text("Step", 1), Column.text("What to do", 1)));
    row(
        page,
        "1. Look",
        "On the sheet Rejected rows, each line is a row that does not count yet. The cell under Cell"
            + " leads to the place in the copy that goes back to the sender.");
    row(
        page,
        "2. Decide",
        "Choose under Decision what is to become of the row. To correct it, also write into the green"
            + " columns what is right; leave those empty that are right as they are.");
    row(
        page,
        "3. Sign",
        "Write your name under Reviewer, and under Comment why, if it is not plain.");
    row(
        page,
        "4. Hand in",
        "Save the workbook and put it into the inbox, under any name, as .xlsx or .ods. The next run"
            + " applies the decisions; rows without a decision stay as they are.");
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case CORRECT ->
          "The row is judged again with what you wrote, by all rules. It counts if nothing else is"
              + " wrong with it.";
      case WAIVE -> "The row counts for nothing, for good. It is kept on the sheet Settled.";
      case RETURN -> "The sender is to mend it. The row stays here until a new file replaces it.";
      case ACCEPT ->
          "The row counts exactly as it was sent. Offered only where the row can be read without doubt"
              + " and merely looks odd.";
    };
  }

  private static void goodToKnow(SheetPage page) {
    page.header(List.of(Column.text("Good to know", 1), Column.text("", 1)));
    row(
        page,
        "Several amounts",
        "Where a row has an amount a year, write all of them under Correct amount in the order of"
            + " their columns, with a semicolon and a space between: 50000; 60000.");
    row(
        page,
        "Projects",
        "The nearest projects stand under Expected with how near they are; 1.00 is the same name."
            + " A project that you choose is remembered for this name, country and office.");
    row(
        page,
        "Locked columns",
        "What was sent is locked, so that a decision always belongs to what it was made about. To sort,"
            + " take the protection off; there is no password.");
    row(
        page,
        "Several reviewers",
        "Each may hand in a copy. Where two decide differently about one row, nothing is applied"
            + " and both are told.");
    row(
        page,
        "Paper",
        "The sheet prints on pages beside each other: what is wrong, all that was sent, what is corrected.");
  }

  private static void row(SheetPage page, String word, String sentence) {
    page.startRow().text(word, Look.STRONG, Tint.NONE).text(sentence);
  }
}
