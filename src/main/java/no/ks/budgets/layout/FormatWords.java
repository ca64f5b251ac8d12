package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.money.MoneyText;

/**
 * What the number format of a cell says about its amount: {@code #,##0 "TNOK"} is in thousands of
 * kroner, {@code [$€-407] #,##0} in euro.
 *
 * @param currency ISO 4217 code; for a currency that nobody knows, what stands there
 * @param unit what one unit is worth: 1, 1000 or 1000000; 0 where its words do not agree
 */
record FormatWords(Optional<String> currency, int unit) {

  private static final FormatWords SILENT = new FormatWords(Optional.empty(), 1);

  /** What a format needs to say anything at all; most have none of it. */
  private static final Pattern TALKS = Pattern.compile("[\"\\\\\\[€£]");

  /** A currency that the format names as one: {@code [$kn-41A]}. */
  private static final Pattern NAMED = Pattern.compile("\\[\\$([^\\]-]+)[^\\]]*\\]");

  /** Characters that are shown as they are: quoted, or behind a backslash. */
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|((?:\\\\.)+)");

  /** A comma behind the last digit shows thousands of what is there; two show millions. */
  private static final Pattern SCALED = Pattern.compile("[0#?](,+)(?![0#?,])");

  /** Reads a format; only its first section, which is the one of positive numbers. */
  static FormatWords of(String format) {
    if (!TALKS.matcher(format).find()) {
      return SILENT;
    }
    String section = firstSection(format);
    MoneyText literals = literals(NAMED.matcher(section).replaceAll(" "));
    Optional<String> currency =
        literals.currencies().stream().filter(name -> !name.equals("$")).findFirst();
    int unit = literals.unit();
    Matcher named = NAMED.matcher(section);
    if (named.find()) {
      MoneyText name = MoneyText.alone(named.group(1));
      boolean one = name.words().size() == 1 && name.words().get(0).isCurrency();
      currency = Optional.of(one ? name.words().get(0).currency() : named.group(1).strip());
      unit = name.unit() == 1 ? unit : name.unit();
    }
    boolean scaled = SCALED.matcher(LITERAL.matcher(section).replaceAll("")).find();
    return new FormatWords(currency, scaled ? 1 : unit);
  }

  /**
   * What one unit that a format shows is worth: {@code #,##0,} shows 100 for 100 000, so 1000; 1
   * where it shows the number itself.
   */
  static int shownIn(String format) {
    Matcher scaled = SCALED.matcher(LITERAL.matcher(firstSection(format)).replaceAll(""));
    return scaled.find() ? (int) Math.pow(1000, scaled.group(1).length()) : 1;
  }

  /** Semicolons part the sections, but for those in quotes and behind a backslash. */
  private static String firstSection(String format) {
    boolean quoted = false;
    for (int index = 0; index < format.length(); index++) {
      char character = format.charAt(index);
      if (character == '\\') {
        index++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (character == ';' && !quoted) {
        return format.substring(0, index);
      }
    }
    return format;
  }

  /**
   * The literal texts, and a euro sign that stands there bare. A bare dollar sign says nothing:
   * Excel's own currency formats are saved with it and show the currency of whoever opens the file.
   */
  private static MoneyText literals(String section) {
    List<MoneyText.Word> words = new ArrayList<>();
    Matcher literal = LITERAL.matcher(section);
    while (literal.find()) {
      String text =
          literal.group(1) == null ? literal.group(2).replace("\\", "") : literal.group(1);
      MoneyText read = MoneyText.alone(text);
      if (read.isOnlyMoney()) {
        words.addAll(read.words());
      }
    }
    words.addAll(MoneyText.read(section.replaceAll("[^€£]", "")).words());
    return new MoneyText(words);
  }
}
