package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The scale of a plot whose rows have a name on the left, a bar and an amount at its end. It leaves
 * room for names and amounts, and what remains is for the bars.
 *
 * @param least the least value that is drawn, at most zero
 * @param most the greatest, at least zero
 * @param step between two lines of the grid, a round number
 */
record RowScale(double least, double most, BigDecimal step) {

  static final int WIDTH = 420;

  private static final int NAME_WIDTH = 158;
  private static final int AMOUNT_WIDTH = 78;
  private static final int GAP = 5;
  private static final int MAX_STEPS = 3;

  static RowScale of(List<BigDecimal> values) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      least = least.min(value);
      most = most.max(value);
    }
    BigDecimal span = most.subtract(least);
    BigDecimal seen = span.signum() == 0 ? BigDecimal.ONE : span;
    return new RowScale(
        least.doubleValue(),
        span.signum() == 0 ? 1 : most.doubleValue(),
        roundStep(seen, MAX_STEPS));
  }

  /** A round number, 1, 2 or 5 with zeros, of which few make up an amount. */
  static BigDecimal roundStep(BigDecimal amount, int steps) {
    BigDecimal decade = BigDecimal.ONE;
    while (true) {
      for (int digit : new int[] {1, 2, 5}) {
        BigDecimal step = decade.multiply(BigDecimal.valueOf(digit));
        if (step.multiply(BigDecimal.valueOf(steps)).compareTo(amount) >= 0) {
          return step;
        }
      }
      decade = decade.multiply(BigDecimal.TEN);
    }
  }

  /** The value at the left edge. */
  double left() {
    return least - unit() * (NAME_WIDTH + (least < 0 ? AMOUNT_WIDTH : 0));
  }

  /** The value at the right edge. */
  double right() {
    return most + unit() * (most > 0 ? AMOUNT_WIDTH : GAP);
  }

  /** Where names end. */
  double names() {
    return left() + unit() * (NAME_WIDTH - GAP);
  }

  /** Where the amount of a bar begins, or ends where the bar goes to the left. */
  double beside(double value) {
    return value < 0 ? value - unit() * GAP : value + unit() * GAP;
  }

  List<PlotCanvas.Tick> ticks(Function<BigDecimal, String> label) {
    List<PlotCanvas.Tick> ticks = new ArrayList<>();
    BigDecimal at = BigDecimal.ZERO;
    while (at.subtract(step).doubleValue() >= least) {
      at = at.subtract(step);
    }
    for (; at.doubleValue() <= most; at = at.add(step)) {
      ticks.add(new PlotCanvas.Tick(at.doubleValue(), label.apply(at)));
    }
    return ticks;
  }

  /** How much a unit of the drawing's width is worth. */
  private double unit() {
    int bars =
        WIDTH - NAME_WIDTH - (most > 0 ? AMOUNT_WIDTH : GAP) - (least < 0 ? AMOUNT_WIDTH : 0);
    return (most - least) / bars;
  }
}
