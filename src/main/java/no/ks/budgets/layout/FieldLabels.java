package no.ks.budgets.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;

/**
 * The dictionary of the words by which partner offices name their columns, totals and sheets, from
 * {@code labels.csv}: one word a line, with its field and language. Anybody who speaks the language
 * can extend it.
 */
public final class FieldLabels {

  private static final String TOTAL_ROW = "total_row";
  private static final String SUMMARY_SHEET = "summary_sheet";
  private static final String PART_OF = "part_of";
  private static final String INCOME_SECTION = "income_section";
  private static final String COST_SECTION = "cost_section";
  private static final String FOOTER_ROW = "footer_row";
  private static final String INCOME_ROW = "income_row";
  private static final String INCOME_FROM = "income_from";
  private static final String FUNDER_NAME = "funder_name";
  private static final String COST_ROW = "cost_row";
  private static final String BALANCE_ROW = "balance_row";
  private static final String PART_ABOVE = "part_above";
  private static final String YEAR_WORD = "year_word";
  private static final String PART_OF_YEAR = "part_of_year";
  private static final String DITTO = "ditto";

  /** What a word can stand for besides a field. */
  private static final List<String> MARKS =
      List.of(
          TOTAL_ROW,
          SUMMARY_SHEET,
          PART_OF,
          INCOME_SECTION,
          COST_SECTION,
          FOOTER_ROW,
          INCOME_ROW,
          INCOME_FROM,
          COST_ROW,
          FUNDER_NAME,
          BALANCE_ROW,
          PART_ABOVE,
          YEAR_WORD,
          PART_OF_YEAR,
          DITTO);

  /** Quotation marks alone, of any form, perhaps between dashes. */
  private static final Pattern DITTO_MARK = Pattern.compile("[-–—\\s]*[\"'“”„‟″〃«»]{1,2}[-–—\\s]*");

  /** A share of something: {@code 5 % of}. */
  private static final Pattern PERCENT_OF = Pattern.compile("\\d\\s*%\\s*\\p{L}");

  private static final Pattern SET_APART = Pattern.compile("\\p{L}( \\p{L}){3,}");

  private static final FieldLabels SHIPPED =
      new FieldLabels(Dictionary.beside(FieldLabels.class, "labels.csv"));

  private final Map<String, Field> fields = new HashMap<>();
  private final Map<String, Set<String>> marks = new HashMap<>();

  private FieldLabels() {
    MARKS.forEach(mark -> marks.put(mark, new HashSet<>()));
  }

  FieldLabels(Dictionary dictionary) {
    this();
    for (Dictionary.Entry word : dictionary.entries()) {
      String meaning = word.values().get(0);
      String label = PlainText.fold(word.values().get(2));
      if (MARKS.contains(meaning)) {
        marked(meaning).add(label);
      } else if (!label.isEmpty()) {
        add(label, word, dictionary);
      }
    }
  }

  /** The dictionary that is shipped. */
  public static FieldLabels shipped() {
    return SHIPPED;
  }

  private void add(String label, Dictionary.Entry word, Dictionary dictionary) {
    String name = word.values().get(0);
    Field meaning =
        fieldOf(name)
            .orElseThrow(
                () ->
                    dictionary.wrong(
                        word, "there is no field '" + name + "'; take one that another line has"));
    Field earlier = fields.put(label, meaning);
    if (earlier != null && earlier != meaning) {
      throw dictionary.wrong(
          word,
          String.format(
              Locale.ROOT,
              "'%s' stands for %s and for %s; keep one of the lines",
              word.values().get(2),
              meaning.word(),
              earlier.word()));
    }
  }

  private static Optional<Field> fieldOf(String name) {
    return Arrays.stream(Field.values()).filter(field -> field.word().equals(name)).findFirst();
  }

  private Set<String> marked(String mark) {
    return Objects.requireNonNull(marks.get(mark));
  }

  /** What a word can stand for, as in the first column of the dictionary. */
  public static List<String> meanings() {
    return Stream.concat(MARKS.stream(), Arrays.stream(Field.values()).map(Field::word))
        .sorted()
        .toList();
  }

  /**
   * The dictionary with the words of one office, which go before its own.
   *
   * @param labels each word with one of the {@link #meanings}
   */
  FieldLabels with(Map<String, String> labels) {
    FieldLabels extended = new FieldLabels();
    extended.fields.putAll(fields);
    marks.forEach((mark, words) -> extended.marked(mark).addAll(words));
    labels.forEach(
        (label, meaning) -> {
          String folded = PlainText.fold(label);
          extended.fields.remove(folded);
          extended.marks.values().forEach(words -> words.remove(folded));
          if (MARKS.contains(meaning)) {
            extended.marked(meaning).add(folded);
          } else {
            extended.fields.put(folded, fieldOf(meaning).orElseThrow());
          }
        });
    return extended;
  }

  /** The field that a folded text names as a whole. */
  Optional<Field> field(String folded) {
    return Optional.ofNullable(fields.get(folded));
  }

  boolean isFunder(String folded) {
    return marked(FUNDER_NAME).contains(folded);
  }

  /** Whether a line of text begins the rows of what comes in, which are no budget lines. */
  boolean isIncomeSection(String text) {
    return marked(INCOME_SECTION).contains(PlainText.fold(text).split(" ")[0]);
  }

  /** Whether a line of text begins the rows of what goes out. */
  boolean isCostSection(String text) {
    return marked(COST_SECTION).contains(PlainText.fold(text).split(" ")[0]);
  }

  /** Whether a text is a word for what comes in, and nothing else: {@code Egenandel}. */
  public boolean isIncome(String text) {
    return marked(INCOME_ROW).contains(PlainText.fold(text));
  }

  /**
   * Whom a text says money comes from: {@code NORAD} of {@code Grant from NORAD}; empty where it
   * does not begin with a word for what comes in, followed by a word such as from.
   */
  public Optional<String> incomeFrom(String text) {
    String folded = PlainText.fold(text);
    return marked(INCOME_ROW).stream()
        .filter(word -> folded.startsWith(word + " "))
        .map(word -> folded.substring(word.length() + 1).split(" ", 2))
        .filter(rest -> rest.length == 2 && marked(INCOME_FROM).contains(rest[0]))
        .map(rest -> rest[1])
        .min(Comparator.comparingInt(String::length));
  }

  /** Whether a folded word may stand beside a year and changes nothing: {@code za 2006 godinu}. */
  public boolean isYearWord(String folded) {
    return marked(YEAR_WORD).contains(folded);
  }

  /** Whether a folded word names a part of a year: {@code kvartal}. */
  public boolean isPartOfYear(String folded) {
    return marked(PART_OF_YEAR).contains(folded);
  }

  /** Whether a cell says that it means the one above it: {@code "} or {@code ditto}. */
  boolean isDitto(String text) {
    return DITTO_MARK.matcher(text).matches() || marked(DITTO).contains(PlainText.fold(text));
  }

  /**
   * Whether a text begins like what stands around tables, beside numbers that are no money: {@code
   * Exchange rate}.
   */
  boolean isFooter(String text) {
    return !text.isEmpty() && begins(text, FOOTER_ROW);
  }

  /**
   * Whether a text begins like a remark or a total and names a cost all the same: {@code Tel and
   * fax}, {@code Total quality management}.
   */
  boolean isCost(String text) {
    return !text.isEmpty() && begins(text, COST_ROW);
  }

  private boolean begins(String text, String mark) {
    String folded = PlainText.fold(text);
    return marked(mark).stream()
        .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
  }

  /**
   * Whether a text is a word for what is left, of other years or over, at most with year and
   * currency, or begins with words for it: {@code Saldo 2005}, {@code Carried over from 2005}.
   */
  boolean isBalance(String text) {
    String folded = withoutYearAndCurrency(text);
    return !folded.isEmpty()
        && marked(BALANCE_ROW).stream()
            .anyMatch(
                words ->
                    folded.equals(words)
                        || (words.indexOf(' ') > 0 && folded.startsWith(words + " ")));
  }

  /** Whether a text ends by saying that it is a part of what stands above: {@code Food, herav}. */
  boolean isPartAbove(String text) {
    String folded = PlainText.fold(text);
    return marked(PART_ABOVE).stream().anyMatch(words -> folded.endsWith(" " + words));
  }

  /** Whether a text says that its row is a part of another: {@code of which travel}. */
  boolean isPart(String text) {
    return begins(text, PART_OF);
  }

  /** Whether a text is a word for a total or subtotal, at most with year and currency. */
  boolean isBareTotal(String text) {
    return marked(TOTAL_ROW).contains(withoutYearAndCurrency(text));
  }

  private static String withoutYearAndCurrency(String text) {
    return unspaced(text).replaceAll("( ((19|20)\\d\\d|nok|eur|kr))+$", "");
  }

  /** The folded text; letters that are set apart, as in {@code T O T A L}, make one word. */
  private static String unspaced(String text) {
    String folded = PlainText.fold(text);
    return SET_APART.matcher(folded).matches() ? folded.replace(" ", "") : folded;
  }

  /**
   * Whether a text labels a total: {@code Total}, {@code Sum 2006}, {@code BA-01 Total}; but not a
   * share of one, {@code Administration 5 % of subtotal}.
   */
  boolean isTotal(String text) {
    String folded = unspaced(text);
    boolean share = PERCENT_OF.matcher(text).find();
    return !isCost(text)
        && marked(TOTAL_ROW).stream()
            .anyMatch(
                word ->
                    folded.equals(word)
                        || folded.startsWith(word + " ")
                        || (!share && folded.endsWith(" " + word)));
  }

  /**
   * Whether a text begins with a word for a total: {@code Total budget}, but not {@code Lump sum}.
   */
  boolean beginsLikeTotal(String text) {
    String folded = PlainText.fold(text);
    return !isCost(text)
        && marked(TOTAL_ROW).stream().anyMatch(word -> folded.startsWith(word + " "));
  }

  /** Whether a text is a total of everything: the bare word, at most with year and currency. */
  boolean isGrandTotal(String text) {
    String folded = withoutYearAndCurrency(text);
    return marked(TOTAL_ROW).contains(folded)
        && !folded.startsWith("sub")
        && !folded.startsWith("del");
  }

  boolean isSummarySheet(String sheetName) {
    return marked(SUMMARY_SHEET).contains(PlainText.fold(sheetName));
  }
}
