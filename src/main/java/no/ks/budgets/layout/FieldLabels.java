package no.ks.budgets.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  private final Map<String, Field> fields = new HashMap<>();
  private final Set<String> totalRows = new HashSet<>();
  private final Set<String> summarySheets = new HashSet<>();
  private final Set<String> funderNames = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> incomeSections = new HashSet<>();
  private final Set<String> costSections = new HashSet<>();

  private FieldLabels(Reader dictionary) throws IOException {
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

  private void add(String field, String label, CSVRecord word) {
    switch (field) {
      case "total_row" -> totalRows.add(label);
      case "summary_sheet" -> summarySheets.add(label);
      case "part_of" -> parts.add(label);
      case "income_section" -> incomeSections.add(label);
      case "cost_section" -> costSections.add(label);
      case "funder_name" -> funderNames.add(label);
      default -> {
        Field meaning = Field.valueOf(field.toUpperCase(Locale.ROOT));
        Field earlier = label.isEmpty() ? null : fields.put(label, meaning);
        if (earlier != null && earlier != meaning) {
          throw new IllegalStateException(
              RESOURCE
                  + " line "
                  + word.getRecordNumber()
                  + ": '"
                  + word.get("label")
                  + "' stands for "
                  + meaning
                  + " and for "
                  + earlier);
        }
      }
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
