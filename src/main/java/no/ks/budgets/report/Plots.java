package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.RunFigures;
import no.ks.budgets.report.PageWords.Label;

/** The plots of the page. */
final class Plots {

  /** Most offices that are drawn; those with most rejected rows come first. */
  static final int MAX_OFFICES = 20;

  private final PageWords words;

  Plots(PageWords words) {
    this.words = words;
  }

  /** Granted beside submitted, per country and then per funder, a plot a year. */
  List<Plot> budgets(ConsolidatedBudget budget) {
    List<Plot> plots = new ArrayList<>();
    for (int year : budget.years()) {
      plots.add(
          budgetPlot(Label.COUNTRY)
              .of(
                  "country-" + year,
                  words.of(Label.PLOT_BY_COUNTRY, year),
                  pairs(YearTotal.byCountry(budget), year)));
    }
    for (int year : budget.years()) {
      plots.add(
          budgetPlot(Label.FUNDER)
              .of(
                  "funder-" + year,
                  words.of(Label.PLOT_BY_FUNDER, year),
                  pairs(YearTotal.byFunder(budget), year)));
    }
    return plots;
  }

  private PairPlot budgetPlot(Label nameHeading) {
    return new PairPlot(
        PlotInk.GRANTED,
        words.of(Label.GRANTED),
        PlotInk.SUBMITTED,
        words.of(Label.SUBMITTED),
        words.of(nameHeading),
        words.numbers()::of,
        words::compact);
  }

  private static List<PairPlot.Pair> pairs(List<YearTotal> totals, int year) {
    return totals.stream()
        .filter(total -> total.year() == year)
        .map(total -> new PairPlot.Pair(total.name(), total.granted(), total.submitted()))
        .toList();
  }

  /** Rows accepted and rejected per office; none where no row was read. */
  List<Plot> offices(ConsolidatedBudget budget) {
    Map<String, long[]> rows = new TreeMap<>();
    for (FileRecord file : budget.files()) {
      if (file.rowsAccepted() + file.rowsRejected() > 0) {
        String office = file.office().isEmpty() ? words.of(Label.UNKNOWN_OFFICE) : file.office();
        long[] counts = rows.computeIfAbsent(office, first -> new long[2]);
        counts[0] += file.rowsAccepted();
        counts[1] += file.rowsRejected();
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    List<PairPlot.Pair> pairs =
        rows.entrySet().stream()
            .map(
                office ->
                    new PairPlot.Pair(
                        office.getKey(),
                        BigDecimal.valueOf(office.getValue()[0]),
                        BigDecimal.valueOf(office.getValue()[1])))
            .sorted(
                Comparator.comparing(PairPlot.Pair::lower)
                    .thenComparing(PairPlot.Pair::upper)
                    .reversed())
            .limit(MAX_OFFICES)
            .toList();
    String title =
        rows.size() > MAX_OFFICES
            ? words.of(Label.PLOT_BY_SOME_OFFICES, MAX_OFFICES, words.numbers().of(rows.size()))
            : words.of(Label.PLOT_BY_OFFICE);
    return List.of(
        new PairPlot(
                PlotInk.ACCEPTED,
                words.of(Label.ACCEPTED),
                PlotInk.REJECTED,
                words.of(Label.REJECTED),
                words.of(Label.OFFICE),
                words.numbers()::of,
                words.numbers()::of)
            .of("offices", title, pairs));
  }

  /** How figures went over runs; none before there are two. */
  List<Plot> history(List<RunFigures> runs) {
    if (runs.size() < 2) {
      return List.of();
    }
    String run = words.of(Label.RUN);
    CoursePlot rows = new CoursePlot(run, words.numbers()::of, words.numbers()::of);
    return List.of(
        new CoursePlot(run, words.numbers()::of, words::compact)
            .of(
                "history-submitted",
                words.of(Label.PLOT_HISTORY_SUBMITTED),
                List.of(
                    new CoursePlot.Line(
                        PlotInk.GRANTED, words.of(Label.GRANTED), RunFigures::grantedNok),
                    new CoursePlot.Line(
                        PlotInk.SUBMITTED, words.of(Label.SUBMITTED), RunFigures::submittedNok)),
                runs),
        rows.of(
            "history-accepted",
            words.of(Label.PLOT_HISTORY_ACCEPTED),
            List.of(
                new CoursePlot.Line(
                    PlotInk.ACCEPTED,
                    words.of(Label.ACCEPTED),
                    figures -> BigDecimal.valueOf(figures.rowsAccepted()))),
            runs),
        rows.of(
            "history-rejected",
            words.of(Label.PLOT_HISTORY_REJECTED),
            List.of(
                new CoursePlot.Line(
                    PlotInk.REJECTED,
                    words.of(Label.REJECTED),
                    figures -> BigDecimal.valueOf(figures.rowsRejected())),
                new CoursePlot.Line(
                    PlotInk.OPEN,
                    words.of(Label.OPEN),
                    figures -> BigDecimal.valueOf(figures.rowsOpen()))),
            runs));
  }
}
