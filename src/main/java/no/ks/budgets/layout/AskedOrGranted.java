package no.ks.budgets.layout;

import no.ks.budgets.text.PlainText;

/**
 * Whether a heading calls its amounts those that somebody asked for, or those that were approved.
 * Where both stand in a table, the approved ones are the budget.
 */
enum AskedOrGranted {
  ASKED,
  GRANTED,
  /** It says neither, or both. */
  UNSAID;

  private static final TitleWords WORDS = TitleWords.shipped();

  static AskedOrGranted of(String heading) {
    boolean asked = false;
    boolean granted = false;
    for (String word : PlainText.fold(heading).split(" ")) {
      asked |= WORDS.are(TitleWords.Kind.ASKED, word);
      granted |= WORDS.are(TitleWords.Kind.GRANTED, word);
    }
    return asked == granted ? UNSAID : asked ? ASKED : GRANTED;
  }

  /** A heading without the word: {@code Budget 2006} of {@code Budget 2006 approved}. */
  static boolean isWord(String folded) {
    return WORDS.are(TitleWords.Kind.ASKED, folded) || WORDS.are(TitleWords.Kind.GRANTED, folded);
  }
}
