package no.ks.budgets.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;

/**
 * The dictionary of the words by which partner offices name their columns, totals and sheets, from
 * {@code labels.csv}: one word a line, with its field and language. Anybody who speaks the language
 * can extend it.
 */
public final class FieldLabels {

  private static final FieldLabels SHIPPED =
      new FieldLabels(Dictionary.beside(FieldLabels.class, "labels.csv"));

  private final Map<String, Field> fields = new HashMap<>();
  private final Set<String> totalRows = new HashSet<>();
  private final Set<String> summarySheets = new HashSet<>();
  private final Set<String> funderNames = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> incomeSections = new HashSet<>();
  private final Set<String> costSections = new HashSet<>();
  private final Set<String> incomeRows = new HashSet<>();
  private final Set<String> incomeFrom = new HashSet<>();
  private final Set<String> yearWords = new HashSet<>();
  private final Set<String> partsOfYear = new HashSet<>();

  FieldLabels(Dictionary dictionary) {
    Map<String, Set<String>> lists =
        Map.ofEntries(
            Map.entry("total_row", totalRows),
            Map.entry("summary_sheet", summarySheets),
            Map.entry("part_of", parts),
            Map.entry("income_section", incomeSections),
            Map.entry("cost_section", costSections),
            Map.entry("income_row", incomeRows),
            Map.entry("income_from", incomeFrom),
            Map.entry("funder_name", funderNames),
            Map.entry("year_word", yearWords),
            Map.entry("part_of_year", partsOfYear));
    for (Dictionary.Entry word : dictionary.entries()) {
      String label = PlainText.fold(word.values().get(2));
      Set<String> list = lists.get(word.values().get(0));
      if (list != null) {
        list.add(label);
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
        Stream.of(Field.values())
            .filter(field -> field.word().equals(name))
            .findFirst()
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

  /** The field that a folded text names as a whole. */
  Optional<Field> field(String folded) {
    return Optional.ofNullable(fields.get(folded));
  }

  boolean isFunder(String folded) {
    return funderNames.contains(folded);
  }

  /** Whether a line of text begins the rows of what comes in, which are no budget lines. */
  boolean isIncomeSection(String text) {
    return incomeSections.contains(PlainText.fold(text).split(" ")[0]);
  }

  /** Whether a line of text begins the rows of what goes out. */
  boolean isCostSection(String text) {
    return costSections.contains(PlainText.fold(text).split(" ")[0]);
  }

  /** Whether a text is a word for what comes in, and nothing else: {@code Egenandel}. */
  public boolean isIncome(String text) {
    return incomeRows.contains(PlainText.fold(text));
  }

  /**
   * Whom a text says money comes from: {@code NORAD} of {@code Grant from NORAD}; empty where it
   * does not begin with a word for what comes in, followed by a word such as from.
   */
  public Optional<String> incomeFrom(String text) {
    String folded = PlainText.fold(text);
    return incomeRows.stream()
        .filter(word -> folded.startsWith(word + " "))
        .map(word -> folded.substring(word.length() + 1).split(" ", 2))
        .filter(rest -> rest.length == 2 && incomeFrom.contains(rest[0]))
        .map(rest -> rest[1])
        .min(Comparator.comparingInt(String::length));
  }

  /** Whether a folded word may stand beside a year and changes nothing: {@code za 2006 godinu}. */
  public boolean isYearWord(String folded) {
    return yearWords.contains(folded);
  }

  /** Whether a folded word names a part of a year: {@code kvartal}. */
  public boolean isPartOfYear(String folded) {
    return partsOfYear.contains(folded);
  }

  /** Whether a text says that its row is a part of another: {@code of which travel}. */
  boolean isPart(String text) {
    String folded = PlainText.fold(text);
    return parts.stream().anyMatch(part -> folded.equals(part) || folded.startsWith(part + " "));
  }

  /** Whether a text is a word for a total or subtotal, at most with year and currency. */
  boolean isBareTotal(String text) {
    return totalRows.contains(withoutYearAndCurrency(text));
  }

  private static String withoutYearAndCurrency(String text) {
    return PlainText.fold(text).replaceAll("( ((19|20)\\d\\d|nok|eur|kr))+$", "");
  }

  /** Whether a text labels a total: {@code Total}, {@code Sum 2006}, {@code BA-01 Total}. */
  boolean isTotal(String text) {
    String folded = PlainText.fold(text);
    return totalRows.stream()
        .anyMatch(
            word ->
                folded.equals(word)
                    || folded.startsWith(word + " ")
                    || folded.endsWith(" " + word));
  }

  /**
   * Whether a text begins with a word for a total: {@code Total budget}, but not {@code Lump sum}.
   */
  boolean beginsLikeTotal(String text) {
    String folded = PlainText.fold(text);
    return totalRows.stream().anyMatch(word -> folded.startsWith(word + " "));
  }

  /** Whether a text is a total of everything: the bare word, at most with year and currency. */
  boolean isGrandTotal(String text) {
    String folded = withoutYearAndCurrency(text);
    return totalRows.contains(folded) && !folded.startsWith("sub") && !folded.startsWith("del");
  }

  boolean isSummarySheet(String sheetName) {
    return summarySheets.contains(PlainText.fold(sheetName));
  }
}
