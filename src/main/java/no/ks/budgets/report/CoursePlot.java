package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.RunFigures;

/**
 * The course of some figures over runs, one line each.
 *
 * @param runHeading what runs are called
 * @param amount how a figure is written
 * @param tick how a figure is written beside the grid
 */
record CoursePlot(
    String runHeading, Function<BigDecimal, String> amount, Function<BigDecimal, String> tick) {

  private static final int HEIGHT = 230;
  private static final int MAX_STEPS = 4;
  private static final int MAX_RUN_LABELS = 4;

  /** A line: its ink, what it is, and the figure of a run. */
  record Line(PlotInk ink, String label, Function<RunFigures, BigDecimal> figure) {}

  Plot of(String id, String title, List<Line> lines, List<RunFigures> runs) {
    return new Plot(
        id,
        title,
        lines.stream().map(line -> new Plot.Key(line.ink().word(), line.label())).toList(),
        PlotSvg.of(canvas(lines, runs), id, title, description(lines, runs)),
        figures(id, title, lines, runs));
  }

  private PlotCanvas canvas(List<Line> lines, List<RunFigures> runs) {
    PlotCanvas canvas = PlotCanvas.ofCourse(RowScale.WIDTH, HEIGHT);
    BigDecimal most = BigDecimal.ONE;
    BigDecimal least = BigDecimal.ZERO;
    for (Line line : lines) {
      List<PlotCanvas.Point> points = new ArrayList<>();
      for (RunFigures run : runs) {
        BigDecimal figure = line.figure().apply(run);
        most = most.max(figure);
        least = least.min(figure);
        points.add(new PlotCanvas.Point(points.size(), figure.doubleValue()));
      }
      canvas.line(line.ink(), points);
    }
    BigDecimal step = RowScale.roundStep(most.subtract(least), MAX_STEPS);
    double lower = least.signum() < 0 ? least.doubleValue() : 0;
    List<PlotCanvas.Tick> ticks = new ArrayList<>();
    for (BigDecimal at = BigDecimal.ZERO; at.compareTo(most) <= 0; at = at.add(step)) {
      ticks.add(new PlotCanvas.Tick(at.doubleValue(), tick.apply(at)));
    }
    double margin = 0.25 * (runs.size() - 1) / MAX_RUN_LABELS + 0.2;
    return canvas
        .positions(-margin, runs.size() - 1 + margin, runTicks(runs))
        // A little below zero and above the greatest, so that no dot is cut in half.
        .values(
            lower - 0.03 * span(most, least), most.doubleValue() + 0.06 * span(most, least), ticks);
  }

  private static double span(BigDecimal most, BigDecimal least) {
    return most.subtract(least).doubleValue();
  }

  /** The first run, the last one, and some between them. */
  private static List<PlotCanvas.Tick> runTicks(List<RunFigures> runs) {
    int count = Math.min(MAX_RUN_LABELS, runs.size());
    List<PlotCanvas.Tick> ticks = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      int run = count == 1 ? 0 : index * (runs.size() - 1) / (count - 1);
      ticks.add(new PlotCanvas.Tick(run, runs.get(run).shortName()));
    }
    return ticks;
  }

  private String description(List<Line> lines, List<RunFigures> runs) {
    return runs.stream()
        .map(
            run ->
                run.shortName()
                    + ": "
                    + lines.stream()
                        .map(line -> line.label() + " " + amount.apply(line.figure().apply(run)))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private PageTable figures(String id, String title, List<Line> lines, List<RunFigures> runs) {
    List<PageTable.Column> columns = new ArrayList<>();
    columns.add(PageTable.Column.text(runHeading));
    lines.forEach(line -> columns.add(PageTable.Column.number(line.label())));
    List<PageTable.Row> rows = new ArrayList<>();
    for (RunFigures run : runs) {
      List<PageTable.Cell> cells = new ArrayList<>();
      cells.add(PageTable.Cell.text(run.name()));
      for (Line line : lines) {
        BigDecimal figure = line.figure().apply(run);
        cells.add(PageTable.Cell.number(amount.apply(figure), figure));
      }
      rows.add(new PageTable.Row("", cells));
    }
    return new PageTable(id + "-figures", title, columns, rows);
  }
}
