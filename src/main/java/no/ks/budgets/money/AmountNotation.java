package no.ks.budgets.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads amounts that were typed as text, in every European manner, without ever guessing.
 *
 * <p>{@code 1.000.000}, {@code 1 000 000,50}, {@code 1,000,000.50}, {@code 1'000'000}, {@code 1 000
 * 000,-}, {@code 100,000/-}, {@code 40,00,000}, {@code NOK 400.000}, {@code (1 500)} and {@code -1
 * 500} have one reading. {@code 1.035} has two, and stays {@link AmountText.Ambiguous} until the
 * column it stands in settles it.
 */
public final class AmountNotation {

  private static final AmountText UNREADABLE = new AmountText.Unreadable();

  /** Longest text worth looking at; no amount that anybody types is longer. */
  private static final int MAX_LENGTH = 60;

  /**
   * Currency before, sign or bracket, digits with separators, whole-kroner dash, then unit and
   * currency behind.
   */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<sign>[-+]?)\\s*(?<before>(?:[\\p{L}\\p{Sc}]+\\.? ?){0,4})(?<inner>[-+]?)\\s*"
              + "(?<digits>\\d[\\d.,' ]*?)(?<whole> ?(?:[.,] ?-|/[-=]))?(?<trailing>-?)\\s*"
              + "(?<behind>(?:[\\p{L}\\p{Sc}]+\\.? ?){0,4})");

  /** A currency or unit that stands in brackets behind the digits: {@code 400 000 (NOK)}. */
  private static final Pattern BRACKETED_WORD =
      Pattern.compile("(?<=\\d) ?\\((?<word>\\p{L}{1,9})\\)$");

  /** The Indian manner, in which groups of two follow the thousands: {@code 40,00,000}. */
  private static final Pattern GROUPED_BY_LAKH =
      Pattern.compile("(?<units>\\d{1,2}(?:,\\d\\d)+,\\d{3})(?:\\.(?<rest>\\d{1,2}))?");

  private static final Pattern LAKH_GROUPS =
      Pattern.compile("(?<![\\d,])\\d{1,2}(?:,\\d\\d)+,\\d{3}(?![\\d,])");

  private static final Pattern GROUPED_BY_SPACE = Pattern.compile("\\d{1,3}(?:[ ']\\d{3})+");

  private AmountNotation() {}

  /** Reads a text that is not blank. */
  public static AmountText read(String text) {
    if (text.length() > MAX_LENGTH) {
      return UNREADABLE;
    }
    String plain = BRACKETED_WORD.matcher(plainSigns(text)).replaceFirst(" ${word}");
    boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
    if (bracketed) {
      plain = plain.substring(1, plain.length() - 1).strip();
    }
    Matcher shape = SHAPE.matcher(plain);
    if (!shape.matches()) {
      return UNREADABLE;
    }
    Optional<MoneyText> words = words(shape.group("before"), shape.group("behind"));
    Optional<Boolean> negative = negative(shape, bracketed);
    if (words.isEmpty() || negative.isEmpty()) {
      return UNREADABLE;
    }
    Around around =
        new Around(
            words.get().currencies().stream().findFirst(), words.get().unit(), negative.get());
    return number(shape.group("digits"), shape.group("whole") != null, around);
  }

  /** What stands around the digits: a currency, a unit, and whether the amount is below zero. */
  private record Around(Optional<String> currency, int unit, boolean negative) {

    BigDecimal signed(BigDecimal value) {
      return negative ? value.negate() : value;
    }
  }

  /** Every kind of space becomes a space, every minus a hyphen, every apostrophe the plain one. */
  private static String plainSigns(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
        plain.append(' ');
      } else if (character == '−' || character == '–' || character == '—') {
        plain.append('-');
      } else if (character == '’' || character == '´' || character == '`') {
        plain.append('\'');
      } else {
        plain.append(character);
      }
    }
    return plain.toString().strip();
  }

  /** The words around the digits; empty where one is neither a currency nor a unit, or two are. */
  private static Optional<MoneyText> words(String before, String behind) {
    MoneyText first = MoneyText.alone(before);
    MoneyText last = MoneyText.alone(behind);
    MoneyText all =
        new MoneyText(Stream.concat(first.words().stream(), last.words().stream()).toList());
    long currencies = all.words().stream().filter(MoneyText.Word::isCurrency).count();
    long units = all.words().stream().filter(word -> word.unit() != 1).count();
    boolean bareUnitFirst = first.unit() != 1 && first.currencies().isEmpty();
    return all.isOnlyMoney() && currencies <= 1 && units <= 1 && all.unit() != 0 && !bareUnitFirst
        ? Optional.of(all)
        : Optional.empty();
  }

  /** Whether the amount is below zero; empty where more than one sign says so. */
  private static Optional<Boolean> negative(Matcher shape, boolean bracketed) {
    String signs = shape.group("sign") + shape.group("inner") + shape.group("trailing");
    if (signs.length() + (bracketed ? 1 : 0) > 1) {
      return Optional.empty();
    }
    return Optional.of(bracketed || signs.equals("-"));
  }

  private static AmountText number(String digits, boolean whole, Around around) {
    int points = count(digits, '.');
    int commas = count(digits, ',');
    if (points + commas == 0) {
      return exact(digits, "", around, Optional.empty());
    }
    Matcher lakh = GROUPED_BY_LAKH.matcher(digits);
    if (lakh.matches()) {
      String rest = lakh.group("rest") == null ? "" : lakh.group("rest");
      String units = lakh.group("units").replace(",", "");
      return exact(units, rest, around, Optional.of(DecimalSign.POINT));
    }
    if (points > 0 && commas > 0) {
      DecimalSign decimal = DecimalSign.of(lastSeparator(digits));
      return count(digits, decimal.character()) == 1 && !whole
          ? split(digits, decimal, around)
          : UNREADABLE;
    }
    DecimalSign separator = points > 0 ? DecimalSign.POINT : DecimalSign.COMMA;
    if (points + commas > 1 || whole) {
      return grouped(digits, separator, around);
    }
    return oneSeparator(digits, separator, around);
  }

  /**
   * Both signs stand there, so the last one separates the decimals, unless three digits follow it:
   * {@code 1.000,000} may be a million whose signs somebody mixed up.
   */
  private static AmountText split(String digits, DecimalSign decimal, Around around) {
    int at = digits.indexOf(decimal.character());
    String group = String.valueOf(decimal.other().character());
    String units = digits.substring(0, at);
    if (!units.matches("\\d{1,3}(?:\\" + group + "\\d{3})+")) {
      return UNREADABLE;
    }
    String plain = units.replace(group, "");
    String rest = digits.substring(at + 1);
    AmountText read = exact(plain, rest, around, Optional.of(decimal));
    return rest.length() == 3 && read instanceof AmountText.Exact exact
        ? ambiguous(decimal, plain + rest, exact, around)
        : read;
  }

  private static AmountText grouped(String digits, DecimalSign separator, Around around) {
    String group = String.valueOf(separator.character());
    if (!digits.matches("\\d{1,3}(?:\\" + group + "\\d{3})+")) {
      return UNREADABLE;
    }
    return exact(digits.replace(group, ""), "", around, Optional.of(separator.other()));
  }

  /** A single sign with three digits behind it is the case that nobody may guess. */
  private static AmountText oneSeparator(String digits, DecimalSign separator, Around around) {
    int at = digits.indexOf(separator.character());
    String units = digits.substring(0, at);
    String rest = digits.substring(at + 1);
    if (rest.isEmpty() || !rest.chars().allMatch(Character::isDigit)) {
      return UNREADABLE;
    }
    AmountText decimal = exact(units, rest, around, Optional.of(separator));
    boolean couldGroup =
        rest.length() == 3
            && !units.startsWith("0")
            && (units.length() <= 3 || GROUPED_BY_SPACE.matcher(units).matches());
    if (!couldGroup || !(decimal instanceof AmountText.Exact exact)) {
      return decimal;
    }
    return ambiguous(separator, units.replaceAll("[ ']", "") + rest, exact, around);
  }

  private static AmountText ambiguous(
      DecimalSign separator, String allDigits, AmountText.Exact decimal, Around around) {
    return new AmountText.Ambiguous(
        separator,
        around.signed(new BigDecimal(allDigits)),
        decimal.value(),
        around.currency,
        around.unit);
  }

  private static AmountText exact(
      String units, String decimals, Around around, Optional<DecimalSign> evidence) {
    boolean wellGrouped =
        units.chars().allMatch(Character::isDigit) || GROUPED_BY_SPACE.matcher(units).matches();
    if (units.isEmpty() || !wellGrouped || !decimals.chars().allMatch(Character::isDigit)) {
      return UNREADABLE;
    }
    String plain = units.replaceAll("[ ']", "") + (decimals.isEmpty() ? "" : "." + decimals);
    BigDecimal value = new BigDecimal(plain);
    return new AmountText.Exact(around.signed(value), around.currency, around.unit, evidence);
  }

  /** Whether a text groups its digits in the Indian manner, by twos above the thousands. */
  public static boolean isGroupedByLakh(String text) {
    return LAKH_GROUPS.matcher(text).find();
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(character -> character == wanted).count();
  }

  private static char lastSeparator(String text) {
    return text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
  }
}
