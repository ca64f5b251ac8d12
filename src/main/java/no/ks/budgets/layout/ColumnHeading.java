package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.PlainText;

/**
 * What a heading says about its column: {@code Budget 2006 (NOK 1000)} is an amount for 2006, in
 * Norwegian kroner, in thousands.
 *
 * @param field what the column stands for; empty where the heading is not known
 * @param year the year that the heading names, 0 for none
 * @param funder the funder that the heading names, as typed; empty for none
 * @param currency ISO 4217 code that the heading names; empty for none
 * @param unit what one unit in the column is worth: 1 or 1000
 */
record ColumnHeading(Optional<Field> field, int year, String funder, String currency, int unit) {

  private static final Pattern YEAR = Pattern.compile("(?:fy)?((?:19|20)\\d\\d)");

  /** Codes and {@code KM} only in capitals, because in small letters they are everyday words. */
  private static final Pattern CURRENCY =
      Pattern.compile("\\b(?:[A-Z]{3}|KM|(?i:kr|kroner|euros?))\\b|[€$£]");

  private static final Pattern BRACKET = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

  /** Currency codes that are everyday English words in a heading in capitals. */
  private static final Set<String> NO_CURRENCY = Set.of("ALL", "TOP", "TRY");

  private static final Pattern SHORT_BRACKET =
      Pattern.compile("[(\\[]\\s*(\\p{L}{2,4})\\.?\\s*[)\\]]");

  /** Short words in brackets that are taxes and kinds of budget. */
  private static final Set<String> NO_CURRENCY_IN_BRACKETS =
      Set.of(
          "vat", "mva", "pdv", "tva", "iva", "est", "plan", "net", "nto", "bto", "excl", "incl",
          "inkl", "eks", "all", "ks", "a", "b", "c", "nmfa", "ud", "mfa");

  /** Words that only connect: {@code Amount in NOK}, {@code Budsjett for 2006}. */
  private static final Set<String> CONNECTING =
      Set.of("in", "i", "u", "en", "em", "v", "hele", "of", "for", "za", "na", "pour", "para");

  /** Reads a heading as it stands in its cell. */
  static ColumnHeading read(String heading, FieldLabels labels) {
    Optional<String> currency = currency(heading);
    ColumnHeading whole = read(heading, currency, labels);
    if (whole.field.isPresent()) {
      return whole;
    }
    ColumnHeading unbracketed = read(BRACKET.matcher(heading).replaceAll(" "), currency, labels);
    return unbracketed.field.isEmpty()
        ? whole
        : new ColumnHeading(
            unbracketed.field,
            unbracketed.year,
            unbracketed.funder,
            whole.currency.isEmpty() ? unknownCurrency(heading) : whole.currency,
            whole.unit);
  }

  /**
   * A short word in brackets behind an amount is most likely a currency, such as {@code (Tshs)}. It
   * is kept as it stands, because an amount in a currency that nobody knows must not pass for
   * kroner.
   */
  private static String unknownCurrency(String heading) {
    Matcher bracket = SHORT_BRACKET.matcher(heading);
    return bracket.find() && !NO_CURRENCY_IN_BRACKETS.contains(PlainText.fold(bracket.group(1)))
        ? bracket.group(1).toUpperCase(Locale.ROOT)
        : "";
  }

  private static ColumnHeading read(String heading, Optional<String> currency, FieldLabels labels) {
    String folded = PlainText.fold(heading);
    Optional<Field> exact = labels.field(folded);
    if (heading.contains("%") && (exact.isPresent() || folded.isEmpty())) {
      return new ColumnHeading(Optional.of(Field.PERCENT), 0, "", "", 1);
    }
    if (exact.isPresent()) {
      return new ColumnHeading(exact, 0, "", currency.orElse(""), 1);
    }
    int year = 0;
    int unit = 1;
    List<String> rest = new ArrayList<>();
    for (String word : folded.replaceAll("\\bfy (?=\\d)", "").split(" ")) {
      Matcher yearWord = YEAR.matcher(word);
      if (yearWord.matches()) {
        if (year != 0) {
          return new ColumnHeading(Optional.empty(), 0, "", "", 1);
        }
        year = Integer.parseInt(yearWord.group(1));
      } else if (labels.isThousands(word) || word.equals("1000") || word.equals("000")) {
        unit = 1000;
      } else if (!isCurrencyWord(word, currency)) {
        rest.add(word);
      }
    }
    String code = currency.orElse("");
    ColumnHeading asTyped = meaning(String.join(" ", rest), year, code, unit, labels);
    boolean more = unit == 1000 || year != 0 || currency.isPresent();
    if (asTyped.field.isPresent() || !more) {
      return asTyped;
    }
    rest.removeAll(CONNECTING);
    return meaning(String.join(" ", rest), year, code, unit, labels);
  }

  private static ColumnHeading meaning(
      String rest, int year, String currency, int unit, FieldLabels labels) {
    if (labels.isFunder(rest)) {
      return new ColumnHeading(Optional.of(Field.AMOUNT), year, rest, currency, unit);
    }
    boolean bare = rest.isEmpty() && (year != 0 || !currency.isEmpty());
    Optional<Field> field = bare ? Optional.of(Field.AMOUNT) : labels.field(rest);
    boolean ofYear = field.filter(Field.ROW_TOTAL::equals).isPresent() && year != 0;
    return new ColumnHeading(ofYear ? Optional.of(Field.AMOUNT) : field, year, "", currency, unit);
  }

  private static boolean isCurrencyWord(String word, Optional<String> currency) {
    return currency.isPresent()
        && CurrencyNames.codeOf(word).filter(currency.get()::equals).isPresent();
  }

  private static Optional<String> currency(String heading) {
    Matcher candidate = CURRENCY.matcher(heading);
    while (candidate.find()) {
      Optional<String> code = CurrencyNames.codeOf(candidate.group());
      if (code.isPresent() && !NO_CURRENCY.contains(candidate.group())) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** Whether a currency code is rather a word in capitals. */
  static boolean isEverydayWord(String code) {
    return NO_CURRENCY.contains(code);
  }

  /** Whether the column holds budgeted amounts of its own. */
  boolean isAmount() {
    return field.filter(Field.AMOUNT::equals).isPresent();
  }
}
