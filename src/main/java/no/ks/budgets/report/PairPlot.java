package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two bars a row, one above the other: granted above submitted, accepted above rejected.
 *
 * @param upper what the upper bar is
 * @param upperLabel the same in words
 * @param lower what the lower bar is
 * @param lowerLabel the same in words
 * @param nameHeading what the names are
 * @param amount how an amount is written beside its bar
 * @param tick how an amount is written below the grid
 */
record PairPlot(
    PlotInk upper,
    String upperLabel,
    PlotInk lower,
    String lowerLabel,
    String nameHeading,
    Function<BigDecimal, String> amount,
    Function<BigDecimal, String> tick) {

  private static final int ROW_HEIGHT = 36;
  private static final int AXIS_HEIGHT = 40;
  private static final int MAX_NAME = 22;
  private static final double OFFSET = 0.19;
  private static final double THICKNESS = 0.36;

  /** A name and its two amounts. */
  record Pair(String name, BigDecimal upper, BigDecimal lower) {}

  Plot of(String id, String title, List<Pair> pairs) {
    List<BigDecimal> values = new ArrayList<>();
    pairs.forEach(pair -> values.addAll(List.of(drawn(pair.upper()), drawn(pair.lower()))));
    RowScale scale = RowScale.of(values);
    PlotCanvas canvas = PlotCanvas.ofRows(RowScale.WIDTH, pairs.size() * ROW_HEIGHT + AXIS_HEIGHT);
    List<PlotCanvas.Label> names = new ArrayList<>();
    for (Pair pair : pairs) {
      names.add(
          new PlotCanvas.Label(
              -names.size(), scale.names(), PageText.label(pair.name(), MAX_NAME)));
    }
    addBars(canvas, scale, upper, OFFSET, pairs.stream().map(Pair::upper).toList());
    addBars(canvas, scale, lower, -OFFSET, pairs.stream().map(Pair::lower).toList());
    canvas
        .texts(PlotInk.NAME, PlotCanvas.Side.BEFORE, 0.5, names)
        .positions(0.5 - pairs.size(), 0.5, List.of())
        .values(scale.left(), scale.right(), scale.ticks(tick));
    return new Plot(
        id,
        title,
        List.of(new Plot.Key(upper.word(), upperLabel), new Plot.Key(lower.word(), lowerLabel)),
        PlotSvg.of(canvas, id, title, description(pairs)),
        figures(id, title, pairs));
  }

  /** A negative amount has no bar; its number says it. */
  private static BigDecimal drawn(BigDecimal amount) {
    return amount.max(BigDecimal.ZERO);
  }

  private void addBars(
      PlotCanvas canvas, RowScale scale, PlotInk ink, double offset, List<BigDecimal> amounts) {
    List<PlotCanvas.Point> bars = new ArrayList<>();
    List<PlotCanvas.Label> labels = new ArrayList<>();
    for (BigDecimal value : amounts) {
      double position = offset - labels.size();
      double length = drawn(value).doubleValue();
      if (length > 0) {
        bars.add(new PlotCanvas.Point(position, length));
      }
      labels.add(new PlotCanvas.Label(position, scale.beside(length), amount.apply(value)));
    }
    canvas.bars(ink, THICKNESS, bars).texts(PlotInk.AMOUNT, PlotCanvas.Side.BEHIND, 0.5, labels);
  }

  private String description(List<Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                String.join(
                    " ",
                    pair.name() + ":",
                    upperLabel,
                    amount.apply(pair.upper()) + ",",
                    lowerLabel,
                    amount.apply(pair.lower())))
        .collect(Collectors.joining("; "));
  }

  private PageTable figures(String id, String title, List<Pair> pairs) {
    return new PageTable(
        id + "-figures",
        title,
        List.of(
            PageTable.Column.text(nameHeading),
            PageTable.Column.number(upperLabel),
            PageTable.Column.number(lowerLabel)),
        pairs.stream()
            .map(
                pair ->
                    new PageTable.Row(
                        "",
                        List.of(
                            PageTable.Cell.text(pair.name()),
                            PageTable.Cell.number(amount.apply(pair.upper()), pair.upper()),
                            PageTable.Cell.number(amount.apply(pair.lower()), pair.lower()))))
            .toList());
  }
}
