package no.ks.budgets.line;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.text.MonthNames;
import no.ks.budgets.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A budget year as it was typed: {@code 2006}, {@code FY2006}, {@code 31.12.2006}, {@code
 * 2006-01-31}, {@code za 2006. godinu}, {@code 2006 (revised)}, or a period within one year. A
 * fiscal year that is no calendar year is never guessed.
 *
 * @param year the calendar year; null where the text does not give one
 * @param problem why there is no year, or what is odd about it; null where all is well
 */
record YearText(@Nullable Integer year, @Nullable FindingType problem) {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** {@code FY06} and {@code '06}; a bare {@code 06} may be anything. */
  private static final Pattern TWO_DIGITS = Pattern.compile("(?:fy ?|['’])(\\d\\d)");

  /** Two-digit years from here on are of the last century. */
  private static final int LAST_CENTURY = 90;

  /** {@code 2006/07}, {@code 2005/6} and {@code 2006-08}: two years, or a month, nobody knows. */
  private static final Pattern SHORT_PERIOD =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d\\s*[/–-]\\s*\\d{1,2}(?!\\d|[./-])");

  /** {@code 2006.5} is no year. */
  private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d+");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d+)\\.0+");

  /** The time of day behind a date, which says nothing about the year. */
  private static final Pattern TIME = Pattern.compile("(?<=\\d)[t ]\\d\\d:[\\d:.]+");

  /** Days and months in digits, in the order of Europe, of America and of ISO. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{1,2})[./](\\d{1,2})[./]\\d{4}|\\d{4}-(\\d{2})-(\\d{2}))(?!\\d)");

  /** Endings of ordinal numbers: {@code 1st half}. */
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "er", "re", "e");

  /** Reads a text that is not empty. */
  static YearText read(String text) {
    String plain = TIME.matcher(latinDigits(text.strip()).toLowerCase(Locale.ROOT)).replaceAll("");
    Matcher whole = WHOLE_NUMBER.matcher(plain);
    plain = whole.matches() ? whole.group(1) : plain;
    Matcher twoDigits = TWO_DIGITS.matcher(plain);
    if (twoDigits.matches()) {
      int short2 = Integer.parseInt(twoDigits.group(1));
      return new YearText(short2 + (short2 < LAST_CENTURY ? 2000 : 1900), null);
    }
    if (FRACTION.matcher(plain).matches()) {
      return new YearText(null, FindingType.YEAR_UNREADABLE);
    }
    Set<Integer> years = new TreeSet<>();
    YEAR.matcher(plain).results().map(MatchResult::group).map(Integer::valueOf).forEach(years::add);
    if (years.size() > 1 || SHORT_PERIOD.matcher(plain).find()) {
      return new YearText(null, FindingType.PERIOD_SPANS_YEARS);
    }
    if (years.size() == 1) {
      return withWords(plain, years.iterator().next());
    }
    return plain.matches("\\d{1,5}")
        ? new YearText(null, FindingType.YEAR_OUT_OF_RANGE)
        : new YearText(null, FindingType.YEAR_UNREADABLE);
  }

  /** Digits of other scripts in Latin ones. */
  private static String latinDigits(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                latin.appendCodePoint(
                    Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
    return latin.toString();
  }

  /** What the words and numbers beside the only year of a text make of it. */
  private static YearText withWords(String plain, int year) {
    List<Month> months = new ArrayList<>();
    boolean partOfYear = false;
    boolean day = false;
    for (String word : words(plain)) {
      Optional<Month> month = MonthNames.month(word);
      if (word.matches("\\d+")) {
        if (word.length() > 2 && !word.equals(String.valueOf(year))) {
          return new YearText(null, FindingType.YEAR_UNREADABLE);
        }
        day |= word.length() <= 2;
      } else if (month.isPresent()) {
        months.add(month.get());
      } else if (LABELS.isPartOfYear(word)) {
        partOfYear = true;
      } else if (!LABELS.isYearWord(word) && !ORDINAL.contains(word)) {
        return new YearText(null, FindingType.YEAR_UNREADABLE);
      }
    }
    if (months.isEmpty()) {
      months.addAll(monthsInDigits(plain));
      day = true;
    }
    if (months.size() > 1 && months.get(0).compareTo(months.get(months.size() - 1)) > 0) {
      return new YearText(null, FindingType.PERIOD_SPANS_YEARS);
    }
    boolean oneDay = months.size() == 1 && day;
    boolean wholeYear =
        months.size() == 2 && months.get(0) == Month.JANUARY && months.get(1) == Month.DECEMBER;
    boolean part = partOfYear || !(months.isEmpty() || oneDay || wholeYear);
    return new YearText(year, part ? FindingType.PERIOD_PART_OF_YEAR : null);
  }

  /** The words and numbers of a text, letters parted from digits: {@code FY2006} is two. */
  private static String[] words(String plain) {
    return PlainText.fold(plain)
        .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ")
        .split(" ");
  }

  private static List<Month> monthsInDigits(String plain) {
    List<Month> months = new ArrayList<>();
    Matcher date = DAY.matcher(plain);
    while (date.find()) {
      boolean iso = date.group(3) != null;
      int first = Integer.parseInt(iso ? date.group(4) : date.group(1));
      int second = Integer.parseInt(iso ? date.group(3) : date.group(2));
      int month = second > Month.values().length ? first : second;
      if (month >= 1 && month <= Month.values().length) {
        months.add(Month.of(month));
      }
    }
    return months;
  }
}
