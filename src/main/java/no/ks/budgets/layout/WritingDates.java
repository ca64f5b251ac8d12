package no.ks.budgets.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.text.MonthNames;
import no.ks.budgets.text.PlainText;

/**
 * The dates in a title that say when it was written, and nothing about the year that it is for:
 * {@code revised 12.03.2005}, {@code Printed 3 January 2006}.
 */
final class WritingDates {

  private static final TitleWords WORDS = TitleWords.shipped();

  /** Days in digits, or a month by its name with its year; what may be a month is its group. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d(?!\\d)"
              + "|(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)"
              + "|(?<![\\p{L}\\d])(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s+)?(?:of\\s+)?"
              + "(\\p{L}+)\\.?\\s+(?:\\d{1,2},?\\s+)?(?:19|20)\\d\\d(?!\\d)");

  /** Words such as {@code on the} between what was done and its date. */
  private static final int MOST_WORDS_BETWEEN = 2;

  private WritingDates() {}

  /** The title without them. */
  static String strippedFrom(String title) {
    Matcher date = DATE.matcher(title);
    StringBuilder rest = new StringBuilder(title.length());
    while (date.find()) {
      boolean day = date.group(1) == null || isMonth(date.group(1));
      boolean written = day && isOfWriting(title.substring(0, date.start()));
      date.appendReplacement(rest, written ? " " : Matcher.quoteReplacement(date.group()));
    }
    return date.appendTail(rest).toString();
  }

  private static boolean isMonth(String word) {
    return MonthNames.month(PlainText.fold(word)).isPresent();
  }

  /** Whether the words before a date end with what was done on it: {@code printed on}. */
  private static boolean isOfWriting(String before) {
    String[] words = PlainText.fold(before).split(" ");
    int last = words.length - 1;
    int least = last - MOST_WORDS_BETWEEN;
    while (last > Math.max(0, least) && WORDS.are(TitleWords.Kind.PLAIN, words[last])) {
      last--;
    }
    return WORDS.are(TitleWords.Kind.DATED, words[last])
        || WORDS.are(TitleWords.Kind.VERSION, words[last]);
  }
}
