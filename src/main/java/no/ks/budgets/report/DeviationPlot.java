package no.ks.budgets.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.report.PageWords.Label;

/** What deviates from its grant, the largest difference on top, to the left where it is under. */
final class DeviationPlot {

  /** Most rows; the reconciliation lists all of them. */
  static final int MAX_ROWS = 15;

  private static final int ROW_HEIGHT = 24;
  private static final int AXIS_HEIGHT = 40;
  private static final int MAX_NAME = 22;
  private static final double THICKNESS = 0.66;
  private static final String ID = "deviations";

  private static final Map<ReconciliationStatus, PlotInk> INKS =
      new EnumMap<>(
          Map.of(
              ReconciliationStatus.OVER, PlotInk.OVER,
              ReconciliationStatus.UNDER, PlotInk.UNDER,
              ReconciliationStatus.MISSING, PlotInk.MISSING,
              ReconciliationStatus.WRONG_FUNDER, PlotInk.WRONG_FUNDER,
              ReconciliationStatus.NOT_GRANTED, PlotInk.NOT_GRANTED));

  private final PageWords words;
  private final List<Reconciliation> rows;
  private final int count;

  DeviationPlot(ConsolidatedBudget budget, PageWords words) {
    this.words = words;
    List<Reconciliation> deviating =
        ReconciliationSheet.deviationsFirst(budget).stream()
            .filter(row -> !row.status().isReconciled())
            .toList();
    this.rows = deviating.stream().limit(MAX_ROWS).toList();
    this.count = deviating.size();
  }

  /** The plot; none where nothing deviates. */
  List<Plot> plots() {
    if (rows.isEmpty()) {
      return List.of();
    }
    String title =
        count > MAX_ROWS
            ? words.of(Label.PLOT_LARGEST_DEVIATIONS, MAX_ROWS, words.numbers().of(count))
            : words.of(Label.PLOT_DEVIATIONS);
    return List.of(
        new Plot(
            ID, title, legend(), PlotSvg.of(canvas(), ID, title, description()), figures(title)));
  }

  private PlotCanvas canvas() {
    RowScale scale = RowScale.of(rows.stream().map(Reconciliation::difference).toList());
    PlotCanvas canvas = PlotCanvas.ofRows(RowScale.WIDTH, rows.size() * ROW_HEIGHT + AXIS_HEIGHT);
    Map<PlotInk, List<PlotCanvas.Point>> bars = new LinkedHashMap<>();
    List<PlotCanvas.Label> names = new ArrayList<>();
    List<PlotCanvas.Label> left = new ArrayList<>();
    List<PlotCanvas.Label> right = new ArrayList<>();
    for (Reconciliation row : rows) {
      int position = -names.size();
      double difference = row.difference().doubleValue();
      bars.computeIfAbsent(ink(row), first -> new ArrayList<>())
          .add(new PlotCanvas.Point(position, difference));
      names.add(new PlotCanvas.Label(position, scale.names(), PageText.label(name(row), MAX_NAME)));
      (difference < 0 ? left : right)
          .add(
              new PlotCanvas.Label(
                  position, scale.beside(difference), words.numbers().signed(row.difference())));
    }
    bars.forEach((ink, points) -> canvas.bars(ink, THICKNESS, points));
    return canvas
        .texts(PlotInk.NAME, PlotCanvas.Side.BEFORE, 0.5, names)
        .texts(PlotInk.AMOUNT, PlotCanvas.Side.BEFORE, 0.5, left)
        .texts(PlotInk.AMOUNT, PlotCanvas.Side.BEHIND, 0.5, right)
        .positions(0.5 - rows.size(), 0.5, List.of())
        .values(scale.left(), scale.right(), scale.ticks(words::compact));
  }

  private List<Plot.Key> legend() {
    return rows.stream()
        .map(Reconciliation::status)
        .distinct()
        .map(
            status ->
                new Plot.Key(
                    INKS.getOrDefault(status, PlotInk.OVER).word(), words.common().status(status)))
        .toList();
  }

  private static PlotInk ink(Reconciliation row) {
    return INKS.getOrDefault(row.status(), PlotInk.OVER);
  }

  private static String name(Reconciliation row) {
    return row.project().code() + ", " + row.year() + ", " + row.funder();
  }

  private String description() {
    return rows.stream()
        .map(
            row ->
                name(row)
                    + ": "
                    + words.numbers().signed(row.difference())
                    + " ("
                    + words.common().status(row.status())
                    + ")")
        .collect(Collectors.joining("; "));
  }

  private PageTable figures(String title) {
    return new PageTable(
        ID + "-figures",
        title,
        List.of(
            PageTable.Column.text(words.of(Label.PROJECT)),
            PageTable.Column.number(words.of(Label.DIFFERENCE)),
            PageTable.Column.text(words.of(Label.STATUS))),
        rows.stream()
            .map(
                row ->
                    new PageTable.Row(
                        "",
                        List.of(
                            PageTable.Cell.text(name(row), row.project().country()),
                            PageTable.Cell.number(
                                words.numbers().signed(row.difference()), row.difference()),
                            PageTable.Cell.chip(
                                words.common().status(row.status()), row.status().word()))))
            .toList());
  }
}
