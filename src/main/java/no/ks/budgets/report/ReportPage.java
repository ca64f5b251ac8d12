package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.RunFigures;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.report.PageWords.Label;

/**
 * What the report page shows, worded and formatted: the template only places it.
 *
 * @param language its ISO 639-1 code
 * @param runName as the run's folder is called
 * @param made when the page was made
 * @param figures the key figures
 * @param leftOut what the figures do not contain
 * @param changed how much changed since the last run, in a sentence
 * @param sections everything else, in its order
 */
record ReportPage(
    String language,
    String runName,
    String made,
    List<Figure> figures,
    List<LeftOutPart> leftOut,
    String changed,
    List<Section> sections) {

  /** A key figure: a number and what it counts. */
  record Figure(String value, String label, String note) {}

  /**
   * A part of the page under a heading of its own.
   *
   * @param id its anchor
   * @param sentence what to know about it; may be empty
   * @param plots drawings; none in most sections
   * @param tables at most one; none where it would be empty
   */
  record Section(
      String id, String title, String sentence, List<Plot> plots, List<PageTable> tables) {

    /** With a sentence instead of the table where it has no rows. */
    static Section ofTable(PageTable table, String sentence, String empty) {
      boolean isEmpty = table.rows().isEmpty();
      return new Section(
          "section-" + table.id(),
          table.title(),
          isEmpty ? empty : sentence,
          List.of(),
          isEmpty ? List.of() : List.of(table));
    }
  }

  static ReportPage of(
      ConsolidatedBudget budget,
      PageWords words,
      String runName,
      String made,
      List<RunFigures> history) {
    LeftOut leftOut = LeftOut.of(budget);
    return new ReportPage(
        words.language().code(),
        runName,
        made,
        figures(budget, leftOut, words),
        LeftOutPart.of(budget, leftOut, words),
        changed(budget, words),
        sections(budget, words, history));
  }

  private static List<Section> sections(
      ConsolidatedBudget budget, PageWords words, List<RunFigures> history) {
    PageTables tables = new PageTables(budget, words);
    FindingTables findings = new FindingTables(budget, words);
    return List.of(
        plots(budget, words, history),
        Section.ofTable(
            tables.changes(), words.of(Label.CHANGES_SENTENCE), words.of(Label.NO_CHANGES)),
        Section.ofTable(
            tables.reconciliation(),
            words.of(Label.RECONCILIATION_SENTENCE, words.numbers().of(budget.toleranceNok())),
            ""),
        Section.ofTable(findings.kinds(), "", words.of(Label.NO_FINDINGS)),
        Section.ofTable(
            findings.places(), words.of(Label.FINDINGS_SENTENCE), words.of(Label.NO_FINDINGS)),
        Section.ofTable(tables.files(), words.of(Label.FILES_SENTENCE), words.of(Label.NO_FILES)));
  }

  /** All plots, and what to say of those that there is nothing to draw for. */
  private static Section plots(
      ConsolidatedBudget budget, PageWords words, List<RunFigures> history) {
    Plots plots = new Plots(words);
    List<Plot> deviations = new DeviationPlot(budget, words).plots();
    List<Plot> offices = plots.offices(budget);
    List<Plot> courses = plots.history(history);
    List<String> sentences = new ArrayList<>();
    if (deviations.isEmpty()) {
      sentences.add(words.of(Label.NO_DEVIATIONS));
    }
    if (offices.isEmpty()) {
      sentences.add(words.of(Label.NO_ROWS));
    }
    if (courses.isEmpty()) {
      sentences.add(words.of(Label.NO_HISTORY));
    }
    List<Plot> all = new ArrayList<>(plots.budgets(budget));
    all.addAll(deviations);
    all.addAll(offices);
    all.addAll(courses);
    return new Section(
        "plots", words.of(Label.SECTION_PLOTS), String.join(" ", sentences), all, List.of());
  }

  private static String changed(ConsolidatedBudget budget, PageWords words) {
    if (budget.changes().isEmpty()) {
      return words.of(Label.NO_CHANGES);
    }
    BigDecimal difference =
        budget.changes().stream()
            .map(Change::differenceNok)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return words.of(
        budget.changes().size() == 1 ? Label.CHANGE_COUNT : Label.CHANGES_COUNT,
        words.numbers().of(budget.changes().size()),
        words.numbers().signed(difference));
  }

  private static List<Figure> figures(ConsolidatedBudget budget, LeftOut leftOut, PageWords words) {
    PageNumbers numbers = words.numbers();
    List<Figure> figures = new ArrayList<>();
    for (int year : budget.years()) {
      BigDecimal granted = sum(budget, year, Reconciliation::granted);
      BigDecimal submitted = sum(budget, year, Reconciliation::submitted);
      figures.add(
          new Figure(
              numbers.of(granted),
              words.of(Label.GRANTED_FOR_YEAR, year),
              words.of(
                  Label.SUBMITTED_OF_IT,
                  numbers.of(submitted),
                  numbers.signed(submitted.subtract(granted)))));
    }
    long matched = budget.reconciliations().stream().filter(r -> r.status().isReconciled()).count();
    figures.add(
        new Figure(
            words.of(
                Label.COUNT_OF_ALL,
                numbers.of(matched),
                numbers.of(budget.reconciliations().size())),
            words.of(Label.RECONCILED),
            words.of(Label.WITHIN_TOLERANCE, numbers.of(budget.toleranceNok()))));
    figures.add(
        new Figure(
            numbers.of(leftOut.openRows()),
            words.of(Label.OPEN_REJECTED_ROWS),
            words.of(Label.AT_STAKE, numbers.of(leftOut.openNok()))));
    figures.add(
        new Figure(
            numbers.of(budget.files().size()),
            words.of(Label.FILES_RECEIVED),
            words.of(Label.NOTHING_COUNTS_OF, numbers.of(leftOut.rejectedFiles()))));
    return figures;
  }

  private static BigDecimal sum(
      ConsolidatedBudget budget, int year, Function<Reconciliation, BigDecimal> amount) {
    return budget.reconciliations().stream()
        .filter(reconciliation -> reconciliation.year() == year)
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
