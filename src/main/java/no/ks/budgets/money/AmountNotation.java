package no.ks.budgets.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts that were typed as text, in every European manner, without ever guessing.
 *
 * <p>{@code 1.000.000}, {@code 1 000 000,50}, {@code 1,000,000.50}, {@code 1'000'000}, {@code 1 000
 * 000,-}, {@code NOK 400.000}, {@code (1 500)} and {@code -1 500} have one reading. {@code 1.035}
 * has two, and stays {@link AmountText.Ambiguous} until the column it stands in settles it.
 */
public final class AmountNotation {

  private static final AmountText UNREADABLE = new AmountText.Unreadable();

  /** Longest text worth looking at; no amount that anybody types is longer. */
  private static final int MAX_LENGTH = 60;

  /**
   * Currency before, sign or bracket, digits with separators, whole-kroner dash, currency behind.
   */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<sign>[-+]?)\\s*(?<before>[\\p{L}€$£]{0,9}\\.?)\\s*(?<inner>[-+]?)\\s*"
              + "(?<digits>\\d[\\d.,' ]*?)(?<whole>[.,] ?-)?(?<trailing>-?)\\s*"
              + "(?<behind>[\\p{L}€$£]{0,9}\\.?)");

  private static final Pattern GROUPED_BY_SPACE = Pattern.compile("\\d{1,3}(?:[ ']\\d{3})+");

  private AmountNotation() {}

  /** Reads a text that is not blank. */
  public static AmountText read(String text) {
    if (text.length() > MAX_LENGTH) {
      return UNREADABLE;
    }
    String plain = plainSigns(text);
    boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
    if (bracketed) {
      plain = plain.substring(1, plain.length() - 1).strip();
    }
    Matcher shape = SHAPE.matcher(plain);
    if (!shape.matches()) {
      return UNREADABLE;
    }
    Optional<Optional<String>> currency = currency(shape.group("before"), shape.group("behind"));
    Optional<Boolean> negative = negative(shape, bracketed);
    if (currency.isEmpty() || negative.isEmpty()) {
      return UNREADABLE;
    }
    return number(
        shape.group("digits"), shape.group("whole") != null, negative.get(), currency.get());
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

  /** The currency, or none; the outer empty where a word stands there that is no currency. */
  private static Optional<Optional<String>> currency(String before, String behind) {
    if (before.isEmpty() && behind.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    if (!before.isEmpty() && !behind.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> code = CurrencyNames.codeOf(before + behind);
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /** Whether the amount is below zero; empty where more than one sign says so. */
  private static Optional<Boolean> negative(Matcher shape, boolean bracketed) {
    String signs = shape.group("sign") + shape.group("inner") + shape.group("trailing");
    if (signs.length() + (bracketed ? 1 : 0) > 1) {
      return Optional.empty();
    }
    return Optional.of(bracketed || signs.equals("-"));
  }

  private static AmountText number(
      String digits, boolean whole, boolean negative, Optional<String> currency) {
    int points = count(digits, '.');
    int commas = count(digits, ',');
    if (points + commas == 0) {
      return exact(digits, "", negative, currency, Optional.empty());
    }
    if (points > 0 && commas > 0) {
      DecimalSign decimal = DecimalSign.of(lastSeparator(digits));
      return count(digits, decimal.character()) == 1 && !whole
          ? split(digits, decimal, negative, currency)
          : UNREADABLE;
    }
    DecimalSign separator = points > 0 ? DecimalSign.POINT : DecimalSign.COMMA;
    if (points + commas > 1 || whole) {
      return grouped(digits, separator, negative, currency);
    }
    return oneSeparator(digits, separator, negative, currency);
  }

  /** Both signs stand there, so the last one separates the decimals. */
  private static AmountText split(
      String digits, DecimalSign decimal, boolean negative, Optional<String> currency) {
    int at = digits.indexOf(decimal.character());
    String group = String.valueOf(decimal.other().character());
    String units = digits.substring(0, at);
    if (!units.matches("\\d{1,3}(?:\\" + group + "\\d{3})+")) {
      return UNREADABLE;
    }
    return exact(
        units.replace(group, ""),
        digits.substring(at + 1),
        negative,
        currency,
        Optional.of(decimal));
  }

  private static AmountText grouped(
      String digits, DecimalSign separator, boolean negative, Optional<String> currency) {
    String group = String.valueOf(separator.character());
    if (!digits.matches("\\d{1,3}(?:\\" + group + "\\d{3})+")) {
      return UNREADABLE;
    }
    return exact(digits.replace(group, ""), "", negative, currency, Optional.of(separator.other()));
  }

  /** A single sign with three digits behind it is the case that nobody may guess. */
  private static AmountText oneSeparator(
      String digits, DecimalSign separator, boolean negative, Optional<String> currency) {
    int at = digits.indexOf(separator.character());
    String units = digits.substring(0, at);
    String rest = digits.substring(at + 1);
    if (rest.isEmpty() || !rest.chars().allMatch(Character::isDigit)) {
      return UNREADABLE;
    }
    AmountText decimal = exact(units, rest, negative, currency, Optional.of(separator));
    boolean couldGroup =
        rest.length() == 3
            && !units.startsWith("0")
            && (units.length() <= 3 || GROUPED_BY_SPACE.matcher(units).matches());
    if (!couldGroup || !(decimal instanceof AmountText.Exact exact)) {
      return decimal;
    }
    BigDecimal whole = new BigDecimal(units.replaceAll("[ ']", "") + rest);
    return new AmountText.Ambiguous(
        separator, negative ? whole.negate() : whole, exact.value(), currency);
  }

  private static AmountText exact(
      String units,
      String decimals,
      boolean negative,
      Optional<String> currency,
      Optional<DecimalSign> evidence) {
    boolean wellGrouped =
        units.chars().allMatch(Character::isDigit) || GROUPED_BY_SPACE.matcher(units).matches();
    if (units.isEmpty() || !wellGrouped || !decimals.chars().allMatch(Character::isDigit)) {
      return UNREADABLE;
    }
    String plain = units.replaceAll("[ ']", "") + (decimals.isEmpty() ? "" : "." + decimals);
    BigDecimal value = new BigDecimal(plain);
    return new AmountText.Exact(negative ? value.negate() : value, currency, evidence);
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(character -> character == wanted).count();
  }

  private static char lastSeparator(String text) {
    return text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
  }
}
