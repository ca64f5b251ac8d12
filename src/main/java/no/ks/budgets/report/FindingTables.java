package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.report.PageTable.Cell;
import no.ks.budgets.report.PageTable.Column;
import no.ks.budgets.report.PageTable.Row;
import no.ks.budgets.report.PageWords.Label;

/**
 * What is wrong or odd: a row a kind, with what to do, and a row a place, errors first. Holds no
 * more findings than the page shows.
 */
final class FindingTables {

  private final PageWords words;
  private final Map<FindingType, Map<Severity, Integer>> counts = new EnumMap<>(FindingType.class);
  private final Map<Severity, List<FindingRecord>> first = new EnumMap<>(Severity.class);
  private int count;

  FindingTables(ConsolidatedBudget budget, PageWords words) {
    this.words = words;
    budget.findings().forEach(this::add);
  }

  private void add(FindingRecord finding) {
    count++;
    counts
        .computeIfAbsent(finding.type(), type -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), 1, Integer::sum);
    List<FindingRecord> alike =
        first.computeIfAbsent(finding.severity(), severity -> new ArrayList<>());
    if (alike.size() < PageTable.MAX_ROWS) {
      alike.add(finding);
    }
  }

  private record Kind(FindingType type, Severity severity, int count) {}

  /** A row a kind of finding, errors first, the most frequent on top. */
  PageTable kinds() {
    List<Kind> kinds = new ArrayList<>();
    counts.forEach(
        (type, severities) ->
            severities.forEach((severity, number) -> kinds.add(new Kind(type, severity, number))));
    kinds.sort(
        Comparator.comparing(Kind::severity)
            .thenComparing(Kind::count, Comparator.reverseOrder())
            .thenComparing(Kind::type));
    return new PageTable(
        "kinds",
        words.of(Label.SECTION_FINDING_KINDS),
        List.of(
            Column.number(words.of(Label.COUNT)),
            Column.text(words.of(Label.SEVERITY)),
            Column.text(words.of(Label.WHAT_IS_WRONG)),
            Column.text(words.of(Label.WHAT_TO_DO))),
        kinds.stream().map(this::row).toList());
  }

  private Row row(Kind kind) {
    FindingType type = kind.type();
    return new Row(
        anchor(type, kind.severity()),
        List.of(
            Cell.number(words.numbers().of(kind.count()), kind.count()),
            severity(kind.severity()),
            Cell.text(
                words.common().findings().title(type),
                words.common().findings().meaning(type) + " (" + type.code() + ")"),
            Cell.text(words.common().findings().remedy(type))));
  }

  /** A row a place. */
  PageTable places() {
    List<Row> rows = new ArrayList<>();
    for (List<FindingRecord> alike : first.values()) {
      alike.stream().limit(PageTable.MAX_ROWS - rows.size()).map(this::row).forEach(rows::add);
    }
    return new PageTable(
        "findings",
        words.of(Label.SECTION_FINDINGS),
        List.of(
            Column.text(words.of(Label.SEVERITY)),
            Column.text(words.of(Label.WHAT_IS_WRONG)),
            Column.text(words.of(Label.PLACE)),
            Column.text(words.of(Label.FOUND)),
            Column.text(words.of(Label.EXPECTED)),
            Column.number(words.of(Label.DIFFERENCE))),
        rows,
        PageTables.more(words, count, "csv/findings.csv"));
  }

  private Row row(FindingRecord finding) {
    BigDecimal difference = finding.difference();
    return new Row(
        "",
        List.of(
            severity(finding.severity()),
            new Cell(
                words.common().findings().title(finding.type()),
                "",
                "",
                "",
                anchor(finding.type(), finding.severity())),
            Cell.text(finding.file(), place(finding)),
            Cell.text(words.common().findings().found(finding.found())),
            Cell.text(words.common().findings().expected(finding.expected())),
            difference == null
                ? Cell.text("")
                : Cell.number(words.numbers().signed(difference), difference)));
  }

  private Cell severity(Severity severity) {
    return Cell.chip(words.common().severity(severity), severity.word());
  }

  private static String anchor(FindingType type, Severity severity) {
    return severity.word() + "-" + type.code().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String place(FindingRecord finding) {
    String cell =
        finding.cell().isEmpty() && finding.row() > 0
            ? Integer.toString(finding.row())
            : finding.cell();
    return finding.sheet().isEmpty() || cell.isEmpty()
        ? finding.sheet() + cell
        : finding.sheet() + ", " + cell;
  }
}
