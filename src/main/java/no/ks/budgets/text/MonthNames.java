package no.ks.budgets.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by their names, long and short, in the languages that partner offices write. */
public final class MonthNames {

  private static final List<String> LANGUAGES =
      List.of("en", "nb", "bs", "hr", "sr-Latn", "sr", "ru", "fr", "pt", "es");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Month> MONTHS = months();

  private MonthNames() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          String name =
              PlainText.fold(month.getDisplayName(style, Locale.forLanguageTag(language)));
          if (name.chars().allMatch(Character::isLetter)) {
            months.putIfAbsent(name, month);
          }
        }
      }
    }
    return Map.copyOf(months);
  }

  /** The month that a folded word names. */
  public static Optional<Month> month(String folded) {
    return Optional.ofNullable(MONTHS.get(folded));
  }
}
