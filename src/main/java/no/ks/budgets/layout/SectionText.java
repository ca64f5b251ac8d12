package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A line of text inside a table that may say what the rows below it are for.
 *
 * @param kind how far it is clear
 * @param line the text and its cell; absent where the row is no single text
 * @param values what it names; empty unless it is {@link Kind#NAMES}
 */
record SectionText(Kind kind, FieldText line, Map<Field, FieldText> values) {

  enum Kind {
    /** A remark, or a heading of costs among others. */
    REMARK,
    /** It begins the costs, after income perhaps. */
    COSTS,
    /** It names the project, year, funder or currency of the rows below, and only that. */
    NAMES,
    /** It mentions one of them, or begins the income, which is no budget line. */
    UNCLEAR
  }

  SectionText {
    values = Map.copyOf(values);
  }

  /** Longer texts are remarks, whatever they mention. */
  private static final int MAX_LENGTH = 60;

  /** A project code, or a year, as a word of its own. */
  private static final Pattern CODE_OR_YEAR =
      Pattern.compile("(?i)\\b(?:[a-z]{2,3}[ -]?\\d{2}|(?:19|20)\\d\\d)\\b");

  /** A code in capitals, alone or before the name of its project. */
  private static final Pattern CODE_AND_NAME =
      Pattern.compile("([A-Z]{2,3}[ -]?\\d{2})\\s*(?:[:.,–—-]\\s*|\\s)?(\\p{L}.*)?[:.]?");

  /** Reads a row that holds no amount. */
  static SectionText of(String sheet, SheetRow row, FieldLabels labels) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    String text = filled.size() == 1 ? filled.get(0).text().strip() : "";
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      CellLocation place = CellLocation.ofRow(sheet, row.rowNumber());
      return new SectionText(Kind.REMARK, FieldText.absent(place), Map.of());
    }
    FieldText line = at(filled.get(0), text, sheet, row);
    if (!mentions(text, labels)) {
      Kind kind = labels.isCostSection(text) ? Kind.COSTS : Kind.REMARK;
      return new SectionText(kind, line, Map.of());
    }
    boolean doubtful = labels.isIncomeSection(text) || labels.isTotal(text);
    Map<Field, FieldText> values = new EnumMap<>(Field.class);
    (doubtful ? Map.<Field, String>of() : named(text, labels))
        .forEach((field, named) -> values.put(field, at(filled.get(0), named, sheet, row)));
    return new SectionText(values.isEmpty() ? Kind.UNCLEAR : Kind.NAMES, line, values);
  }

  private static FieldText at(Cell cell, String text, String sheet, SheetRow row) {
    return FieldText.of(Cell.text(cell.columnIndex(), text), sheet, row.rowNumber());
  }

  /** What a text names beyond doubt; nothing where it mentions more than one thing. */
  private static Map<Field, String> named(String text, FieldLabels labels) {
    Matcher code = CODE_AND_NAME.matcher(text);
    if (code.matches()) {
      return project(code.group(1), code.group(2) == null ? "" : code.group(2).strip(), labels);
    }
    String funder = labelledFunder(text, labels);
    if (!funder.isEmpty()) {
      return Map.of(Field.FUNDER, funder);
    }
    ColumnHeading heading = ColumnHeading.read(text.replaceFirst("[:.]$", ""), labels);
    Map<Field, String> named = new EnumMap<>(Field.class);
    if (heading.year() != 0) {
      named.put(Field.YEAR, String.valueOf(heading.year()));
    }
    if (!heading.funder().isEmpty()) {
      named.put(Field.FUNDER, heading.funder());
    }
    if (!heading.currency().isEmpty()) {
      named.put(Field.CURRENCY, heading.currency());
    }
    Field label = heading.field().orElse(Field.NOTE);
    boolean ofWhatIsNamed = label == Field.AMOUNT || named.containsKey(label);
    return named.size() == 1 && ofWhatIsNamed && heading.unit() == 1 ? named : Map.of();
  }

  private static Map<Field, String> project(String code, String name, FieldLabels labels) {
    if (name.isEmpty()) {
      return Map.of(Field.PROJECT, code);
    }
    return mentions(name, labels) ? Map.of() : Map.of(Field.PROJECT, code, Field.TITLE, name);
  }

  /** The funder of {@code Financed by NORAD}: a label for funders, then one of their names. */
  private static String labelledFunder(String text, FieldLabels labels) {
    String folded = PlainText.fold(text);
    int last = folded.lastIndexOf(' ');
    boolean labelled =
        last > 0
            && labels.isFunder(folded.substring(last + 1))
            && labels.field(folded.substring(0, last)).filter(Field.FUNDER::equals).isPresent();
    return labelled ? folded.substring(last + 1) : "";
  }

  private static boolean mentions(String text, FieldLabels labels) {
    if (labels.isIncomeSection(text)) {
      return true;
    }
    for (String word : PlainText.fold(text).split(" ")) {
      if (labels.isFunder(word)) {
        return true;
      }
    }
    for (String word : text.split("[^\\p{L}€$£]+")) {
      boolean inCapitals = word.equals(word.toUpperCase(Locale.ROOT));
      if (inCapitals
          && !ColumnHeading.isEverydayWord(word)
          && CurrencyNames.codeOf(word).isPresent()) {
        return true;
      }
    }
    return CODE_OR_YEAR.matcher(text).find();
  }
}
