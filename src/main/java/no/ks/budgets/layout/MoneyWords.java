package no.ks.budgets.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.text.PlainText;

/** What a text that is no heading of the dictionary says of a budget all the same. */
final class MoneyWords {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** A day is when a budget was made or sent, not the year it is for: {@code 12.10.2005}. */
  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\b");

  /** Beside a word for money these speak of something else: {@code Budget code}. */
  private static final Set<String> NO_AMOUNT =
      Set.of(
          "code", "kode", "sifra", "no", "nr", "number", "line", "linje", "id", "type", "item",
          "centre", "center", "account", "konto", "unit", "per", "pr", "par", "por", "po");

  private MoneyWords() {}

  /**
   * Whether a heading may be another budget, {@code Revised budget} or {@code NORAD share}; but no
   * total of several.
   */
  static boolean mayBeBudget(String heading, FieldLabels labels) {
    List<String> words = words(heading);
    return (hasWord(words, labels) || words.stream().anyMatch(labels::isFunder))
        && words.stream().noneMatch(NO_AMOUNT::contains)
        && !heading.contains("%")
        && !labels.isTotal(heading)
        && YEAR.matcher(heading).results().count() < 2;
  }

  /**
   * The only year that a title such as {@code Budget 2006 – Mostar} names, beside the date when it
   * was written; 0 for none.
   */
  static int budgetYear(String text, FieldLabels labels) {
    String title = DAY.matcher(WritingDates.strippedFrom(text)).replaceAll(" ");
    Matcher year = YEAR.matcher(title);
    boolean only = year.results().count() == 1;
    return only && hasWord(words(title), labels) && year.reset().find()
        ? Integer.parseInt(year.group())
        : 0;
  }

  private static List<String> words(String text) {
    return Arrays.asList(PlainText.fold(text).split(" "));
  }

  private static boolean hasWord(List<String> words, FieldLabels labels) {
    return words.stream()
        .anyMatch(word -> labels.field(word).filter(Field.AMOUNT::equals).isPresent());
  }
}
