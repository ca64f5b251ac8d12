package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;

/**
 * The dictionary of the words that matter in the names of sheets and the lines above tables, from
 * {@code titles.csv}. Anybody who speaks the language can extend it.
 */
final class TitleWords {

  /** What a word says about the table that it stands above. */
  enum Kind {
    /** The amounts are those that somebody asked for. */
    ASKED,
    /** It is a budget. */
    BUDGET,
    /** The date behind it is that of its making: {@code Printed 3 January 2006}. */
    DATED,
    /** The amounts are those that were approved. */
    GRANTED,
    /** It is a part of one, beside others. */
    PART,
    /** Nothing. */
    PLAIN,
    /** It says what was spent. */
    REPORT,
    /** The same where no name stands beside: {@code Accounts}, but not {@code Bank accounts}. */
    REPORT_ALONE,
    /** It is one version of a budget, beside others. */
    VERSION;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final TitleWords SHIPPED =
      new TitleWords(Dictionary.beside(TitleWords.class, "titles.csv"));

  /** Shorter words are no stems, because too many others contain them. */
  private static final int STEM_LENGTH = 5;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  TitleWords(Dictionary dictionary) {
    EnumSet.allOf(Kind.class).forEach(kind -> words.put(kind, new HashSet<>()));
    for (Dictionary.Entry entry : dictionary.entries()) {
      Kind kind =
          EnumSet.allOf(Kind.class).stream()
              .filter(known -> known.word().equals(entry.values().get(0)))
              .findFirst()
              .orElseThrow(
                  () ->
                      dictionary.wrong(
                          entry, "there is no kind '" + entry.values().get(0) + "' of words"));
      of(kind).add(PlainText.fold(entry.values().get(2)));
    }
  }

  static TitleWords shipped() {
    return SHIPPED;
  }

  private Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Whether a folded word, or folded words, are of a kind. */
  boolean are(Kind kind, String folded) {
    return of(kind).contains(folded);
  }

  /** All folded words and phrases of a kind. */
  Set<String> all(Kind kind) {
    return Set.copyOf(of(kind));
  }

  /** Whether a text names a budget, also within a longer word: {@code Budsjettforslag}. */
  boolean nameBudget(String text) {
    for (String word : PlainText.fold(text).split(" ")) {
      boolean budget =
          are(Kind.BUDGET, word)
              || of(Kind.BUDGET).stream()
                  .anyMatch(stem -> stem.length() >= STEM_LENGTH && word.contains(stem));
      if (budget) {
        return true;
      }
    }
    return false;
  }
}
