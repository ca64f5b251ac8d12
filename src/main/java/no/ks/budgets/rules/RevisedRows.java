package no.ks.budgets.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.TableTitle;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.text.PlainText;

/**
 * Rows that are called a version of another row of the same budget: {@code Travel} and {@code
 * Travel (revised)}, of which only one may count.
 */
final class RevisedRows {

  /** A purpose, and what is said of it behind it, in brackets or behind a comma or dash. */
  private static final Pattern SAID_BEHIND =
      Pattern.compile("(.*\\S)\\s*(?:\\(([^()]+)\\)|(?:,| [-–—]) ?([^,–—-]+))\\s*", Pattern.DOTALL);

  /** Whose money it is, and what for, without what is said of it. */
  private record Purpose(
      String project, String office, int year, String funder, String category, String text) {}

  private record Said(String text, CellLocation place) {}

  private final Map<Purpose, Said> plain = new HashMap<>();
  private final Map<Purpose, Said> versions = new HashMap<>();
  private final int maxRows;

  /**
   * @param maxRows what a longer file says beyond is not compared
   */
  RevisedRows(int maxRows) {
    this.maxRows = maxRows;
  }

  /** Adds a line that counts. */
  void add(BudgetLine line) {
    if (plain.size() + versions.size() >= maxRows) {
      return;
    }
    boolean hasDescription = !line.description().isBlank();
    String text = hasDescription ? line.description() : line.category();
    Matcher behind = SAID_BEHIND.matcher(text);
    boolean version = behind.matches() && TableTitle.isVersion(said(behind));
    Purpose purpose =
        new Purpose(
            line.projectCode(),
            line.office(),
            line.year(),
            line.funder(),
            hasDescription ? PlainText.fold(line.category()) : "",
            PlainText.fold(version ? behind.group(1) : text));
    (version ? versions : plain).putIfAbsent(purpose, new Said(text, line.amountCell()));
  }

  private static String said(Matcher behind) {
    return behind.group(2) == null ? behind.group(3) : behind.group(2);
  }

  /** The first row that is a version of another. */
  Optional<Finding> finding() {
    return versions.entrySet().stream()
        .sorted(Comparator.comparing(version -> version.getValue().place.rowNumber()))
        .flatMap(
            version ->
                Stream.ofNullable(plain.get(version.getKey()))
                    .map(other -> finding(version.getValue(), other)))
        .findFirst();
  }

  private static Finding finding(Said version, Said other) {
    return Finding.of(
        FindingType.VERSIONS_IN_ONE_FILE,
        version.place,
        "",
        version.text + " beside " + other.text + " in " + other.place.a1(),
        "each budget once");
  }
}
