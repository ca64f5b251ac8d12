package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Years of two digits in headings, {@code '05} and {@code Budget 06}. They are years only where two
 * that follow each other stand side by side; {@code Budget '06} is one alone as well. Without the
 * apostrophe two are years and three a quarter, and neither begins like the months of a year.
 */
final class ShortYears {

  private static final Pattern SHORT =
      Pattern.compile("(?<words>[\\p{L} .]*?)(?<mark> ?['’´]| )?(?<year>\\d\\d)");

  /** More that follow each other are the months of a quarter. */
  private static final int MAX_WITHOUT_MARK = 2;

  private static final int FIRST_QUARTER = 3;

  /** A heading that may be a year of this century. */
  private record Short(int column, String words, boolean marked, int year) {

    boolean namesBudget() {
      return TitleWords.shipped().nameBudget(words);
    }

    boolean isBefore(Short other) {
      return column + 1 == other.column && year + 1 == other.year && marked == other.marked;
    }

    String spelledOut() {
      return (words + " 20" + (year < 10 ? "0" : "") + year).strip();
    }
  }

  private ShortYears() {}

  /** The headings with such years in four digits. */
  static SortedMap<Integer, String> spelledOut(SortedMap<Integer, String> headings) {
    SortedMap<Integer, String> spelledOut = new TreeMap<>(headings);
    List<Short> run = new ArrayList<>();
    for (Map.Entry<Integer, String> heading : headings.entrySet()) {
      Short next = read(heading.getKey(), heading.getValue().strip());
      if (next == null || (!run.isEmpty() && !run.get(run.size() - 1).isBefore(next))) {
        take(run, spelledOut);
        run.clear();
      }
      if (next != null) {
        run.add(next);
      }
    }
    take(run, spelledOut);
    return spelledOut;
  }

  private static void take(List<Short> run, SortedMap<Integer, String> spelledOut) {
    boolean marked = run.stream().allMatch(Short::marked);
    boolean budget = run.stream().allMatch(Short::namesBudget);
    boolean pair = run.size() == MAX_WITHOUT_MARK && budget && run.get(0).year > FIRST_QUARTER;
    if (marked ? budget || run.size() > 1 : pair) {
      run.forEach(year -> spelledOut.put(year.column, year.spelledOut()));
    }
  }

  private static @Nullable Short read(int column, String heading) {
    Matcher matcher = SHORT.matcher(heading);
    if (!matcher.matches()) {
      return null;
    }
    String mark = matcher.group("mark");
    return mark == null
        ? null
        : new Short(
            column,
            matcher.group("words").strip(),
            !mark.isBlank(),
            Integer.parseInt(matcher.group("year")));
  }
}
