package no.ks.budgets.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;

/**
 * What is said about a table as a whole, by the name of its sheet and the lines above it: which of
 * several versions of a budget it is, which part of one, or that it is none.
 */
public final class TableTitle {

  private static final TitleWords WORDS = TitleWords.shipped();

  /** Longer lines are remarks. */
  private static final int MAX_LENGTH = 80;

  /** A line that goes on otherwise may be anything: {@code Financial report is due in May}. */
  private static final Set<String> GOES_ON =
      Set.of("for", "of", "per", "pr", "pa", "za", "pour", "para", "de", "do", "da", "po", "o");

  /** A year, or the code of a project. */
  private static final Pattern REFERENCE = Pattern.compile("[a-z]{0,3} ?\\d+\\b");

  /** Nothing is said. */
  static final TableTitle NONE = new TableTitle("", List.of(), List.of(), FieldLabels.shipped());

  private final String sheet;
  private final TitleLine name;
  private final TitleLine nearest;
  private final Set<String> versions = new HashSet<>();
  private final Optional<FieldText> report;

  /**
   * @param lines the lines above, the nearest last
   * @param headings of its amounts
   */
  TableTitle(String sheet, List<FieldText> lines, List<String> headings, FieldLabels labels) {
    this.sheet = sheet;
    name = TitleLine.of(sheet, labels);
    versions.addAll(name.versions());
    TitleLine last = TitleLine.NONE;
    for (FieldText line : lines) {
      last = TitleLine.of(line.text(), labels);
      versions.addAll(last.versions());
    }
    nearest = last;
    report =
        headings.stream().anyMatch(WORDS::nameBudget)
            ? Optional.empty()
            : report(sheet, lines, labels);
  }

  /** Whether a text is a word for one of several versions, and nothing else: {@code revised}. */
  public static boolean isVersion(String text) {
    return WORDS.are(TitleWords.Kind.VERSION, PlainText.fold(text));
  }

  private static Optional<FieldText> report(
      String sheet, List<FieldText> lines, FieldLabels labels) {
    Optional<FieldText> ofLine =
        lines.stream().filter(line -> isReport(line.text(), labels)).findFirst();
    boolean calledBudget = lines.stream().anyMatch(line -> WORDS.nameBudget(line.text()));
    return ofLine.isPresent() || calledBudget || !isReport(sheet, labels)
        ? ofLine
        : Optional.of(new FieldText(sheet.strip(), Cell.Kind.TEXT, CellLocation.ofSheet(sheet)));
  }

  private static boolean isReport(String text, FieldLabels labels) {
    String folded = " " + PlainText.fold(text) + " ";
    return text.length() <= MAX_LENGTH
        && !WORDS.nameBudget(text)
        && (WORDS.all(TitleWords.Kind.REPORT).stream().anyMatch(word -> isAbout(folded, word))
            || (WORDS.all(TitleWords.Kind.REPORT_ALONE).stream()
                    .anyMatch(word -> isAbout(folded, word))
                && TitleLine.of(text, labels).own().size() <= 1));
  }

  /** Whether a folded text ends with a word, or goes on with what the word is about. */
  private static boolean isAbout(String folded, String word) {
    int begin = folded.indexOf(" " + word + " ");
    if (begin < 0) {
      return false;
    }
    String rest = folded.substring(begin + word.length() + 2);
    String next = rest.split(" ", 2)[0];
    return rest.isBlank() || GOES_ON.contains(next) || REFERENCE.matcher(rest).lookingAt();
  }

  /** Where it says that the table holds what was spent: {@code Financial report 2005}. */
  public Optional<FieldText> report() {
    return report;
  }

  /** Whether the two are called versions of the same: {@code Budget} and {@code Revised budget}. */
  public boolean isVersionBeside(TableTitle other) {
    return !versions.equals(other.versions) && beside(other).isSameBut(other.beside(this));
  }

  /** Whether neither is called anything but a version: {@code Draft} and {@code Final budget}. */
  public boolean isBareBeside(TableTitle other) {
    return beside(other).isBare() && other.beside(this).isBare();
  }

  /** Whether they are called parts of a year or budget: {@code Q1} and {@code Q2}. */
  public boolean isOtherPartThan(TableTitle other) {
    return versions.equals(other.versions) && beside(other).isOtherPartThan(other.beside(this));
  }

  /** Whether words of their own tell the two apart: {@code Lilongwe} and {@code Blantyre}. */
  public boolean hasOtherWordsThan(TableTitle other) {
    return versions.equals(other.versions) && beside(other).hasOtherWordsThan(other.beside(this));
  }

  /** Sheets are told apart by their names where these say anything, tables by their lines. */
  private TitleLine beside(TableTitle other) {
    boolean bare = name.isBare() && other.name.isBare();
    return sheet.equals(other.sheet) || bare ? nearest : name;
  }
}
