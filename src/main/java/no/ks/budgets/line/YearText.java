package no.ks.budgets.line;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * A budget year as it was typed: {@code 2006}, {@code FY2006}, {@code 31.12.2006}, {@code
 * 2006-01-31}, or a period within one year.
 *
 * @param year the calendar year; null where the text does not give one
 * @param problem why there is no year; null where there is one
 */
record YearText(@Nullable Integer year, @Nullable FindingType problem) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** {@code 2006/07}, {@code 2005/6} and {@code 2006-08}: two years, or a month, nobody knows. */
  private static final Pattern SHORT_PERIOD =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d\\s*[/–-]\\s*\\d{1,2}(?!\\d|[./-])");

  /** {@code 2006.5} is no year. */
  private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d+");

  /** What may stand around the year: the rest of dates, and the mark of a fiscal year. */
  private static final Pattern AROUND = Pattern.compile("(?:fy)?[\\d\\s.,/:;()–-]*(?:t[\\d:.]+)?");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d+)\\.0+");

  /** Reads a text that is not empty. */
  static YearText read(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher whole = WHOLE_NUMBER.matcher(plain);
    if (whole.matches()) {
      plain = whole.group(1);
    }
    Set<Integer> years = new TreeSet<>();
    Matcher found = YEAR.matcher(plain.replaceFirst("^fy", ""));
    while (found.find()) {
      years.add(Integer.parseInt(found.group()));
    }
    if (FRACTION.matcher(plain).matches()) {
      return new YearText(null, FindingType.YEAR_UNREADABLE);
    }
    if (years.size() > 1 || SHORT_PERIOD.matcher(plain).find()) {
      return new YearText(null, FindingType.PERIOD_SPANS_YEARS);
    }
    if (years.size() == 1 && AROUND.matcher(plain).matches()) {
      return new YearText(years.iterator().next(), null);
    }
    return plain.matches("\\d{1,5}")
        ? new YearText(null, FindingType.YEAR_OUT_OF_RANGE)
        : new YearText(null, FindingType.YEAR_UNREADABLE);
  }
}
