package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.money.MoneyText;
import no.ks.budgets.text.PlainText;

/**
 * What a heading says about its column: {@code Budget 2006 (NOK 1000)} is an amount for 2006, in
 * Norwegian kroner, in thousands.
 *
 * @param field what the column stands for; empty where the heading is not known
 * @param year the year that the heading names, 0 for none
 * @param funder the funder that the heading names, as typed; empty for none
 * @param currency ISO 4217 code that the heading names, or what it names that is no single
 *     currency; empty for none
 * @param unit what one unit in the column is worth: 1, 1000 or 1000000; 0 where its words do not
 *     agree on that
 */
record ColumnHeading(Optional<Field> field, int year, String funder, String currency, int unit) {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** The mark of a fiscal year before it: {@code FY2006}. */
  private static final String FISCAL_YEAR = "fy";

  private static final Pattern BRACKET = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

  private static final Pattern SHORT_BRACKET =
      Pattern.compile("[(\\[]\\s*(\\p{L}{2,4})\\.?\\s*[)\\]]");

  /** Short words in brackets that are taxes and kinds of budget. */
  private static final Set<String> NO_CURRENCY_IN_BRACKETS =
      Set.of(
          "vat", "mva", "pdv", "tva", "iva", "est", "plan", "net", "nto", "bto", "excl", "incl",
          "inkl", "eks", "all", "ks", "a", "b", "c", "nmfa", "ud", "mfa");

  /** Words that only connect: {@code Amount in NOK}, {@code Budsjett for 2006}. */
  private static final Set<String> CONNECTING =
      Set.of(
          "in", "i", "u", "en", "em", "v", "hele", "of", "for", "za", "na", "pour", "para", "de",
          "des", "du", "amounts");

  private static final ColumnHeading UNKNOWN = new ColumnHeading(Optional.empty(), 0, "", "", 1);

  /** Reads a heading as it stands in its cell. */
  static ColumnHeading read(String heading, FieldLabels labels) {
    MoneyText text = MoneyText.read(heading);
    ColumnHeading whole = read(heading, text, labels);
    if (whole.field.isPresent()) {
      return whole;
    }
    String bare = BRACKET.matcher(heading).replaceAll(" ");
    ColumnHeading unbracketed = read(bare, MoneyText.read(bare), labels);
    if (unbracketed.isAmount() && isActual(heading, labels)) {
      return new ColumnHeading(Optional.of(Field.ACTUAL), 0, "", "", 1);
    }
    String currency = currency(text);
    return unbracketed.field.isEmpty()
        ? whole
        : new ColumnHeading(
            unbracketed.field,
            unbracketed.year,
            unbracketed.funder,
            currency.isEmpty() ? unknownCurrency(heading) : currency,
            text.unit());
  }

  /** Whether a bracket says that the amounts are those spent: {@code Amount (actual)}. */
  private static boolean isActual(String heading, FieldLabels labels) {
    return BRACKET
        .matcher(heading)
        .results()
        .map(bracket -> labels.field(PlainText.fold(bracket.group())))
        .anyMatch(field -> field.filter(Field.ACTUAL::equals).isPresent());
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

  private static ColumnHeading read(String heading, MoneyText text, FieldLabels labels) {
    String folded = PlainText.fold(heading);
    Optional<Field> exact = labels.field(folded);
    if (heading.contains("%") && (exact.isPresent() || folded.isEmpty())) {
      return new ColumnHeading(Optional.of(Field.PERCENT), 0, "", "", 1);
    }
    String currency = currency(text);
    if (exact.isPresent()) {
      return new ColumnHeading(exact, 0, "", currency, 1);
    }
    int year = 0;
    List<String> rest = new ArrayList<>();
    for (MoneyText.Word word : text.words()) {
      if (YEAR.matcher(word.text()).matches()) {
        if (year != 0) {
          return UNKNOWN;
        }
        year = Integer.parseInt(word.text());
      } else if (!word.isCurrency() && word.unit() == 1) {
        rest.add(word.folded());
      }
    }
    if (year != 0) {
      rest.remove(FISCAL_YEAR);
    }
    ColumnHeading asTyped = meaning(String.join(" ", rest), year, currency, text.unit(), labels);
    boolean more = text.unit() != 1 || year != 0 || !currency.isEmpty();
    if (asTyped.field.isPresent() || !more) {
      return asTyped;
    }
    rest.removeAll(CONNECTING);
    if (year != 0 && rest.size() > 1) {
      rest.removeIf(AskedOrGranted::isWord);
    }
    return meaning(String.join(" ", rest), year, currency, text.unit(), labels);
  }

  private static ColumnHeading meaning(
      String rest, int year, String currency, int unit, FieldLabels labels) {
    Optional<String> funder = labels.funderOf(rest);
    if (funder.isPresent()) {
      return new ColumnHeading(Optional.of(Field.AMOUNT), year, funder.get(), currency, unit);
    }
    boolean bare = rest.isEmpty() && (year != 0 || !currency.isEmpty());
    Optional<Field> field = bare ? Optional.of(Field.AMOUNT) : labels.field(rest);
    boolean ofYear = field.filter(Field.ROW_TOTAL::equals).isPresent() && year != 0;
    return new ColumnHeading(ofYear ? Optional.of(Field.AMOUNT) : field, year, "", currency, unit);
  }

  /** The currency that a heading names; several are joined, and then nobody knows which it is. */
  private static String currency(MoneyText text) {
    return String.join("/", text.currencies());
  }

  /** Whether a currency code is rather a word in capitals. */
  static boolean isEverydayWord(String code) {
    return CurrencyNames.isEverydayWord(code);
  }

  /** Whether the column holds budgeted amounts of its own. */
  boolean isAmount() {
    return field.filter(Field.AMOUNT::equals).isPresent();
  }
}
