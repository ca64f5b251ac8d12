package no.ks.budgets.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sample adds up to per project, office, year, funder and currency, for a reader who knows
 * the samples and nothing of the product. A row that lacks one of these, or whose amount is not
 * plain, does not count; neither does the second of two equal rows.
 */
final class PlainFigures {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("Project", "project"),
          Map.entry("Project code", "project"),
          Map.entry("Prosjekt", "project"),
          Map.entry("Office", "office"),
          Map.entry("Kontor", "office"),
          Map.entry("Year", "year"),
          Map.entry("År", "year"),
          Map.entry("Funder", "funder"),
          Map.entry("Finansiering", "funder"),
          Map.entry("Currency", "currency"),
          Map.entry("Valuta", "currency"),
          Map.entry("Amount", "amount"),
          Map.entry("Beløp", "amount"),
          Map.entry("Category", "category"),
          Map.entry("Art", "category"),
          Map.entry("Description", "description"),
          Map.entry("Beskrivelse", "description"),
          Map.entry("2005", "2005"),
          Map.entry("2006", "2006"));

  private static final Pattern CODE = Pattern.compile("([A-Z]+)[ -]?(\\d\\d)");

  /** Files whose column proves the decimal comma. */
  private static final Set<String> DECIMAL_COMMA = Set.of("07", "15");

  private final String number;
  private final String folder;
  private final Set<Map<String, String>> seen = new LinkedHashSet<>();
  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

  private PlainFigures(String number, String folder) {
    this.number = number;
    this.folder = folder;
  }

  /**
   * The sums of one file.
   *
   * @param name path under the folder of samples, with {@code /}
   * @return by {@code project,office,year,funder,currency}
   */
  static Map<String, BigDecimal> of(Path samples, String name) throws IOException {
    int slash = name.indexOf('/');
    String folder = slash < 0 ? "" : name.substring(0, slash);
    PlainFigures figures = new PlainFigures(name.substring(slash + 1).substring(7, 9), folder);
    for (List<List<String>> sheet : PlainReading.sheets(samples.resolve(name))) {
      figures.add(sheet);
    }
    return figures.sums;
  }

  private void add(List<List<String>> sheet) {
    Map<String, String> block = new HashMap<>(Map.of("office", folder));
    List<String> headings = new ArrayList<>();
    for (List<String> row : sheet) {
      if (!headings.isEmpty()) {
        addRow(block, headings, row);
      } else if (row.contains("Amount") || row.contains("Beløp") || row.contains("2006")) {
        row.forEach(heading -> headings.add(FIELDS.getOrDefault(heading, heading)));
      } else if (row.size() == 2 && row.get(0).endsWith(":")) {
        String label = row.get(0).substring(0, row.get(0).length() - 1);
        block.put(Objects.requireNonNull(FIELDS.get(label), label), row.get(1));
      }
    }
  }

  private void addRow(Map<String, String> block, List<String> headings, List<String> row) {
    if (row.stream().anyMatch(text -> text.matches("(Total|Subtotal|Sum)( .*)?"))) {
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>(block);
    for (int column = 0; column < Math.min(headings.size(), row.size()); column++) {
      fields.put(headings.get(column), row.get(column));
    }
    if (!seen.add(fields)) {
      return;
    }
    if (headings.contains("amount")) {
      count(fields, text(fields, "year"), text(fields, "amount"));
    } else {
      count(fields, "2005", text(fields, "2005"));
      count(fields, "2006", text(fields, "2006"));
    }
  }

  private void count(Map<String, String> fields, String year, String amount) {
    String project = project(text(fields, "project"), text(fields, "Country"));
    String funder = text(fields, "funder").replace("UD", "NMFA");
    Optional<BigDecimal> counted = amount(amount);
    if (!project.isEmpty() && year.matches("\\d{4}") && !funder.isEmpty() && counted.isPresent()) {
      String key =
          String.join(",", project, text(fields, "office"), year, funder, text(fields, "currency"));
      sums.merge(key, counted.get(), BigDecimal::add);
    }
  }

  /** The code; a title only where it stands for one project of its country. */
  private static String project(String typed, String country) {
    if (typed.equals("Municipal International Cooperation") && country.equals("Zambia")) {
      return "ZM-01";
    }
    Matcher code = CODE.matcher(typed.toUpperCase(Locale.ROOT));
    boolean known = code.matches() && !typed.equals("XY-09");
    return known ? code.group(1) + "-" + code.group(2) : "";
  }

  private Optional<BigDecimal> amount(String typed) {
    String plain = typed;
    if (DECIMAL_COMMA.contains(number)) {
      plain = typed.replaceAll("NOK|,-|[ \\u00A0.]", "").replace(',', '.');
    } else if (!typed.matches("\\d+")) {
      return Optional.empty();
    }
    return plain.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }
}
