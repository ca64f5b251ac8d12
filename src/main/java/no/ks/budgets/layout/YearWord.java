package no.ks.budgets.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year among the words of a label, as in {@code Total 2005}. */
final class YearWord {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private YearWord() {}

  /** The one year that a text names; 0 where it names none, or several. */
  static int in(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return 0;
    }
    int first = Integer.parseInt(year.group());
    return year.find() ? 0 : first;
  }
}
