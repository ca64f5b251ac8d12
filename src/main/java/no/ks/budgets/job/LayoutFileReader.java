package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.layout.OfficeLayout;

/** Reads a layout file and notes everything that is wrong with it, by file and line. */
final class LayoutFileReader {

  private static final FieldLabels LABELS = FieldLabels.shipped();
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

  private final YamlPage page;
  private final String shownAs;

  private LayoutFileReader(YamlPage page, String shownAs) {
    this.page = page;
    this.shownAs = shownAs;
  }

  /** Reads a file; empty where it is no layout file at all. */
  static Optional<LayoutFile> read(Path path, String shownAs, List<String> problems)
      throws IOException {
    String mustSay = "for which budgets it holds, for example 'for:' and below it 'office: Sund'";
    int before = problems.size();
    return YamlFile.read(path, shownAs, mustSay, problems)
        .map(page -> new LayoutFileReader(page, shownAs).read(problems, before))
        .filter(file -> problems.size() == before);
  }

  private LayoutFile read(List<String> problems, int before) {
    Optional<YamlPage> holdsFor = page.page("for");
    if (holdsFor.isEmpty() && !page.has("for")) {
      page.problem("for", "'for' must say for which budgets the file holds: office, file or cell");
    }
    String office = holdsFor.map(part -> part.text("office", "")).orElse("");
    String name = holdsFor.map(LayoutFileReader::namePattern).orElse("");
    Optional<LayoutFile.Mark> mark = holdsFor.flatMap(LayoutFileReader::mark);
    holdsFor.ifPresent(YamlPage::refuseOtherKeys);
    boolean forAll = office.isEmpty() && name.isEmpty() && mark.isEmpty();
    if (holdsFor.isPresent() && forAll && problems.size() == before) {
      page.problem("for", "'for' must name an office, a file or a cell");
    }
    Map<String, String> labels = labels();
    Optional<YamlPage> sheets = page.page("sheets");
    List<String> toRead = sheets.map(part -> part.texts("read")).orElse(List.of());
    Map<String, String> toLeaveOut =
        sheets
            .flatMap(part -> part.page("leave-out"))
            .map(LayoutFileReader::reasons)
            .orElse(Map.of());
    sheets.ifPresent(YamlPage::refuseOtherKeys);
    int headingRow = page.value("heading-row", 0, "a row number such as 7", LayoutFileReader::row);
    SortedMap<Integer, String> columns = columns();
    if (!columns.isEmpty() && !page.has("heading-row")) {
      page.problem("columns", "'columns' needs 'heading-row', the row that the data stand below");
    }
    Map<Field, String> values = values();
    page.refuseOtherKeys();
    boolean usable = columns.isEmpty() || headingRow > 0;
    return new LayoutFile(
        office,
        name,
        mark,
        new OfficeLayout(
            shownAs,
            labels,
            toRead,
            toLeaveOut,
            headingRow,
            usable ? columns : new TreeMap<>(),
            values));
  }

  private static String namePattern(YamlPage page) {
    return page.value(
        "file",
        "",
        "a file name such as \"budsjett*.xls\"",
        text -> {
          FileSystems.getDefault().getPathMatcher("glob:" + text);
          return text;
        });
  }

  private static Optional<LayoutFile.Mark> mark(YamlPage page) {
    String cell = page.value("cell", "", "a cell such as A1", text -> matched(CELL, text));
    String says = page.text("says", "");
    if (page.has("cell") != page.has("says")) {
      page.problem(page.has("cell") ? "cell" : "says", "'cell' and 'says' go together");
    }
    if (cell.isEmpty() || says.isEmpty()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(cell.replaceAll("[A-Z]", ""));
    return Optional.of(new LayoutFile.Mark(row, CellLocation.columnIndexOf(cell), says));
  }

  private static String matched(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static int row(String text) {
    int row = Integer.parseInt(text);
    if (row < 1) {
      throw new IllegalArgumentException(text);
    }
    return row;
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    page.page("labels")
        .ifPresent(
            group -> {
              for (String word : group.keys()) {
                String meaning =
                    group.value(
                        word,
                        "",
                        "one of " + String.join(", ", FieldLabels.meanings()),
                        LayoutFileReader::meaning);
                labels.put(word, meaning);
              }
            });
    labels.values().removeIf(String::isEmpty);
    return labels;
  }

  private static String meaning(String text) {
    if (!FieldLabels.meanings().contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static Map<String, String> reasons(YamlPage page) {
    Map<String, String> reasons = new HashMap<>();
    for (String sheet : page.keys()) {
      reasons.put(sheet, page.text(sheet, ""));
    }
    return reasons;
  }

  private SortedMap<Integer, String> columns() {
    SortedMap<Integer, String> columns = new TreeMap<>();
    page.page("columns")
        .ifPresent(
            group -> {
              for (String letters : group.keys()) {
                String heading =
                    group.value(
                        letters,
                        "",
                        "a field such as description or amount 2005",
                        LayoutFileReader::heading);
                if (!LETTERS.matcher(letters).matches()) {
                  group.problem(letters, "'" + letters + "' must be a column such as D");
                } else if (!heading.isEmpty()) {
                  columns.put(CellLocation.columnIndexOf(letters + "1"), heading);
                }
              }
            });
    return columns;
  }

  private static String heading(String text) {
    if (!OfficeLayout.isHeading(text, LABELS)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private Map<Field, String> values() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    page.page("values")
        .ifPresent(
            group -> {
              for (Field field : Field.values()) {
                if (OfficeLayout.canHaveValue(field) && group.has(field.word())) {
                  values.put(field, group.text(field.word(), ""));
                }
              }
              String known =
                  Arrays.stream(Field.values())
                      .filter(OfficeLayout::canHaveValue)
                      .map(Field::word)
                      .collect(Collectors.joining(", "));
              for (String key : group.keys()) {
                if (!values.containsKey(fieldOf(key))) {
                  group.problem(key, "'" + key + "' is no value here; there are " + known);
                }
              }
            });
    return values;
  }

  private static Field fieldOf(String key) {
    return Arrays.stream(Field.values())
        .filter(field -> field.word().equals(key.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Field.NOTE);
  }
}
