package no.ks.budgets.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.budgets.text.PlainText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The dictionary of the words by which partner offices name their columns, totals and sheets, from
 * {@code labels.csv}: one word a line, with its field and language. Anybody who speaks the language
 * can extend it.
 */
public final class FieldLabels {

  private static final String RESOURCE = "labels.csv";

  private static final String TOTAL_ROW = "total_row";
  private static final String SUMMARY_SHEET = "summary_sheet";
  private static final String PART_OF = "part_of";
  private static final String INCOME_SECTION = "income_section";
  private static final String COST_SECTION = "cost_section";
  private static final String FUNDER_NAME = "funder_name";

  /** What a word can stand for besides a field. */
  private static final List<String> MARKS =
      List.of(TOTAL_ROW, SUMMARY_SHEET, PART_OF, INCOME_SECTION, COST_SECTION, FUNDER_NAME);

  private final Map<String, Field> fields = new HashMap<>();
  private final Map<String, Set<String>> marks = new HashMap<>();

  private FieldLabels() {
    MARKS.forEach(mark -> marks.put(mark, new HashSet<>()));
  }

  private FieldLabels(Reader dictionary) throws IOException {
    this();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord word : format.parse(dictionary)) {
      add(word.get("field"), PlainText.fold(word.get("label")), word);
    }
  }

  /** The dictionary that is shipped. */
  public static FieldLabels shipped() {
    InputStream resource =
        Objects.requireNonNull(
            FieldLabels.class.getResourceAsStream(RESOURCE), RESOURCE + " is not in the program");
    try (Reader dictionary = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      return new FieldLabels(dictionary);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The dictionary of labels cannot be read", unreadable);
    }
  }

  private void add(String meaning, String label, CSVRecord word) {
    if (MARKS.contains(meaning)) {
      marked(meaning).add(label);
      return;
    }
    Field field = fieldOf(meaning);
    Field earlier = label.isEmpty() ? null : fields.put(label, field);
    if (earlier != null && earlier != field) {
      throw new IllegalStateException(
          RESOURCE
              + " line "
              + word.getRecordNumber()
              + ": '"
              + word.get("label")
              + "' stands for "
              + field
              + " and for "
              + earlier);
    }
  }

  private static Field fieldOf(String meaning) {
    return Field.valueOf(meaning.toUpperCase(Locale.ROOT));
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
            extended.fields.put(folded, fieldOf(meaning));
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

  /** Whether a text says that its row is a part of another: {@code of which travel}. */
  boolean isPart(String text) {
    String folded = PlainText.fold(text);
    return marked(PART_OF).stream()
        .anyMatch(part -> folded.equals(part) || folded.startsWith(part + " "));
  }

  /** Whether a text is a word for a total or subtotal, at most with year and currency. */
  boolean isBareTotal(String text) {
    return marked(TOTAL_ROW).contains(withoutYearAndCurrency(text));
  }

  private static String withoutYearAndCurrency(String text) {
    return PlainText.fold(text).replaceAll("( ((19|20)\\d\\d|nok|eur|kr))+$", "");
  }

  /** Whether a text labels a total: {@code Total}, {@code Sum 2006}, {@code BA-01 Total}. */
  boolean isTotal(String text) {
    String folded = PlainText.fold(text);
    return marked(TOTAL_ROW).stream()
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
    return marked(TOTAL_ROW).stream().anyMatch(word -> folded.startsWith(word + " "));
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
