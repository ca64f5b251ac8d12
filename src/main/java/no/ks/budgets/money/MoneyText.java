package no.ks.budgets.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A text word by word, with what each says about currency and unit: {@code Beløp i NOK 1000} is a
 * word, another, the currency NOK and the unit of a thousand.
 *
 * @param words in their order; a name such as {@code norske kroner} is one word
 */
public record MoneyText(List<Word> words) {

  /** A number with its separators, a word, or a sign of a currency with its letters. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?!\\d)|0{3}s?\\b|\\d+(?:[.,]\\d+)*"
              + "|\\p{L}{1,3}\\$|[TtKkMm]€|\\p{Sc}|[\\p{L}\\p{M}]+");

  private static final Pattern THOUSAND = Pattern.compile("1[ .,'’\\u00a0\\u202f]?000|000s?");

  /** No name of a currency has more words. */
  private static final int MAX_WORDS_OF_NAME = 3;

  public MoneyText {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param text as it stands there
   * @param folded made comparable; empty for a sign
   * @param currency its ISO 4217 code; the text itself, in capitals, where several currencies are
   *     called so; empty where it is no currency
   * @param unit what it multiplies amounts with: 1000 or 1000000; 0 where that depends on the
   *     language; 1 where it is no unit
   */
  public record Word(String text, String folded, String currency, int unit) {

    public boolean isCurrency() {
      return !currency.isEmpty();
    }

    /** Whether it is a currency, and only one is called so. */
    public boolean isKnownCurrency() {
      return isCurrency()
          && MoneyNames.shipped().currencyAlone(currency) != null
          && !MoneyNames.SHARED.equals(MoneyNames.shipped().currencyAlone(currency));
    }

    /** Whether it names a unit in words, such as {@code tusen} or {@code TNOK}. */
    public boolean isUnitWord() {
      return unit != 1 && !isNumber();
    }

    public boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    /** Whether it is a number that can stand for a unit: {@code 1000}, {@code '000}. */
    public boolean isThousand() {
      return unit == 1000 && isNumber();
    }
  }

  /** Reads a heading, a title or a remark. */
  public static MoneyText read(String text) {
    return read(text, MoneyNames.shipped()::currencyInside);
  }

  /** Reads a text that holds nothing but a currency or unit, in whatever case it is typed. */
  public static MoneyText alone(String text) {
    return read(text, MoneyNames.shipped()::currencyAlone);
  }

  private static MoneyText read(String text, Function<String, @Nullable String> currencyOf) {
    List<String> parts = new ArrayList<>();
    Matcher part = WORD.matcher(text);
    while (part.find()) {
      parts.add(part.group());
    }
    List<Word> words = new ArrayList<>(parts.size());
    int index = 0;
    while (index < parts.size()) {
      int length = Math.min(MAX_WORDS_OF_NAME, parts.size() - index);
      String currency = null;
      while (length > 1 && currency == null) {
        currency = currencyOf.apply(String.join(" ", parts.subList(index, index + length)));
        length -= currency == null ? 1 : 0;
      }
      String name = String.join(" ", parts.subList(index, index + length));
      words.add(word(name, currency == null ? currencyOf.apply(name) : currency));
      index += length;
    }
    return new MoneyText(words);
  }

  private static Word word(String text, @Nullable String currency) {
    String folded = PlainText.fold(text);
    if (currency != null) {
      String code =
          currency.equals(MoneyNames.SHARED)
              ? MoneyNames.key(text).toUpperCase(Locale.ROOT)
              : currency;
      return new Word(text, folded, code, 1);
    }
    MoneyNames.Unit unit = MoneyNames.shipped().unit(text);
    if (unit != null) {
      return new Word(text, folded, unit.currency(), unit.factor());
    }
    return new Word(text, folded, "", THOUSAND.matcher(text).matches() ? 1000 : 1);
  }

  /** The currencies that it names, in their order. */
  public Set<String> currencies() {
    return words.stream()
        .filter(Word::isCurrency)
        .map(Word::currency)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The unit that its words name: 1 where none does, 0 where they do not agree or a word is a
   * thousand in one language and a million in another.
   */
  public int unit() {
    List<Integer> named =
        words.stream().map(Word::unit).filter(factor -> factor != 1).distinct().toList();
    return named.isEmpty() ? 1 : named.size() == 1 ? named.get(0) : 0;
  }

  /** Whether every word is a currency or a unit. */
  public boolean isOnlyMoney() {
    return words.stream().allMatch(word -> word.isCurrency() || word.unit() != 1);
  }
}
