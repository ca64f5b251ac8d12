package no.ks.budgets.layout;

import java.time.Month;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.MonthNames;
import no.ks.budgets.text.PlainText;

/**
 * The name of a sheet, or a line above a table, by its words.
 *
 * @param versions its words for one version among several: {@code revised}, {@code v2}
 * @param own its words that set it apart from others; none of {@code Budget 2006, MW-01}
 * @param parts what it names of the parts of a year or budget: {@code Q1}, {@code Activity 2}
 */
record TitleLine(Set<String> versions, Set<String> own, Set<String> parts) {

  static final TitleLine NONE = new TitleLine(Set.of(), Set.of(), Set.of());

  private static final TitleWords WORDS = TitleWords.shipped();

  /** Longer lines are remarks, and their words say nothing about the table as a whole. */
  private static final int MAX_WORDS = 10;

  private static final String NUMBERED_VERSION = "(v|ver|rev)\\d+";

  private static final String SHORT_NUMBER = "\\d{1,2}";

  private static final String ORDINAL = SHORT_NUMBER + "|[a-z]|[ivx]{1,4}";

  private static final String PART_OF_YEAR = "[qkth][1-4]|[1-4](q|kv)";

  TitleLine {
    versions = Set.copyOf(versions);
    own = Set.copyOf(own);
    parts = Set.copyOf(parts);
  }

  static TitleLine of(String text, FieldLabels labels) {
    String[] words = PlainText.fold(text).split(" ");
    if (words.length > MAX_WORDS) {
      return NONE;
    }
    Set<String> versions = new HashSet<>();
    Set<String> own = new HashSet<>();
    Set<String> parts = new HashSet<>();
    String before = "";
    for (int index = 0; index < words.length; index++) {
      String word = words[index];
      String next = index + 1 < words.length ? words[index + 1] : "";
      if (isVersion(word, next)) {
        versions.add(next.matches(SHORT_NUMBER) ? word + next : word);
      } else if (isPart(word, labels)) {
        boolean ordinal = before.matches(SHORT_NUMBER);
        parts.add((ordinal ? before : "") + word + (next.matches(ORDINAL) ? next : ""));
      } else if (!isPlain(word, next, labels)) {
        own.add(word);
      }
      before = word;
    }
    return new TitleLine(versions, own, parts);
  }

  private static boolean isVersion(String word, String next) {
    return WORDS.are(TitleWords.Kind.VERSION, word)
        || word.matches(NUMBERED_VERSION)
        || (word.equals("v") && next.matches(SHORT_NUMBER));
  }

  private static boolean isPart(String word, FieldLabels labels) {
    Optional<Month> month = MonthNames.month(word);
    return labels.isPartOfYear(word)
        || word.matches(PART_OF_YEAR)
        || month.isPresent()
        || WORDS.are(TitleWords.Kind.PART, word);
  }

  /** Whether a word sets nothing apart: a number, a code, a currency, a word of every budget. */
  private static boolean isPlain(String word, String next, FieldLabels labels) {
    boolean code = word.matches("[a-z]{2,3}") && next.matches("\\d\\d");
    return code
        || word.length() < 2
        || word.chars().anyMatch(Character::isDigit)
        || WORDS.are(TitleWords.Kind.PLAIN, word)
        || WORDS.nameBudget(word)
        || labels.field(word).isPresent()
        || labels.isFunder(word)
        || labels.isYearWord(word)
        || CurrencyNames.codeOf(word).isPresent();
  }

  /** Whether nothing but the version and what is plain stands in it. */
  boolean isBare() {
    return own.isEmpty() && parts.isEmpty();
  }

  /** Whether two differ at most in the version that they name. */
  boolean isSameBut(TitleLine other) {
    return own.equals(other.own) && parts.equals(other.parts);
  }

  /** Whether each of two names a part that the other does not. */
  boolean isOtherPartThan(TitleLine other) {
    return !parts.containsAll(other.parts) && !other.parts.containsAll(parts);
  }

  /** Whether each of two has a word of its own that the other lacks. */
  boolean hasOtherWordsThan(TitleLine other) {
    return !own.containsAll(other.own) && !other.own.containsAll(own);
  }
}
