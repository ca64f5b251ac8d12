package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.budgets.review.AmountText;

/**
 * Bars of granted above bars of submitted, one pair a country or funder, measured out for a drawing
 * that is {@value #WIDTH} units wide.
 *
 * @param id unique on the page
 * @param title what is drawn
 * @param description the same in words, for those who do not see it
 * @param height of the drawing, in units
 * @param ticks the scale below
 * @param bars from top to bottom
 */
record BarPlot(
    String id, String title, String description, int height, List<Tick> ticks, List<Bar> bars) {

  static final int WIDTH = 640;

  /** Where bars begin; names stand to the left of it. */
  static final int LEFT = 170;

  /** Room for the longest amount behind the longest bar. */
  private static final int RIGHT_MARGIN = 100;

  private static final int PAIR_HEIGHT = 40;
  private static final int SCALE_HEIGHT = 26;
  private static final int LONGEST = WIDTH - LEFT - RIGHT_MARGIN;
  private static final int MAX_LABEL = 22;
  private static final int MAX_TICKS = 4;

  /**
   * A pair of bars.
   *
   * @param label the name, cut to the room beside the bar
   * @param y its upper edge, in units
   * @param grantedWidth in units
   * @param submittedWidth in units
   */
  record Bar(
      String label,
      int y,
      int grantedWidth,
      int submittedWidth,
      String granted,
      String submitted) {}

  /** A line of the scale, at {@code x} units. */
  record Tick(int x, String label) {}

  static BarPlot of(String by, int year, List<YearTotal> totals) {
    List<YearTotal> ofYear = totals.stream().filter(total -> total.year() == year).toList();
    BigDecimal largest = BigDecimal.ONE;
    for (YearTotal total : ofYear) {
      largest = largest.max(total.granted()).max(total.submitted());
    }
    BigDecimal step = step(largest);
    BigDecimal full = step;
    while (full.compareTo(largest) < 0) {
      full = full.add(step);
    }
    List<Bar> bars = new ArrayList<>();
    for (YearTotal total : ofYear) {
      bars.add(
          new Bar(
              label(total.name()),
              bars.size() * PAIR_HEIGHT,
              units(total.granted(), full),
              units(total.submitted(), full),
              AmountText.of(total.granted()),
              AmountText.of(total.submitted())));
    }
    return new BarPlot(
        by + "-" + year,
        "Granted and submitted per " + by + ", " + year,
        description(ofYear),
        ofYear.size() * PAIR_HEIGHT + SCALE_HEIGHT,
        ticks(step, full),
        bars);
  }

  private static String description(List<YearTotal> totals) {
    return totals.stream()
        .map(
            total ->
                total.name()
                    + ": NOK "
                    + AmountText.of(total.granted())
                    + " granted, "
                    + AmountText.of(total.submitted())
                    + " submitted")
        .collect(Collectors.joining("; "));
  }

  private static String label(String name) {
    return name.length() <= MAX_LABEL ? name : name.substring(0, MAX_LABEL - 1) + "…";
  }

  /** A round number, 1, 2 or 5 with zeros, of which few make up the largest amount. */
  private static BigDecimal step(BigDecimal largest) {
    BigDecimal decade = BigDecimal.ONE;
    while (true) {
      for (int digit : new int[] {1, 2, 5}) {
        BigDecimal step = decade.multiply(BigDecimal.valueOf(digit));
        if (step.multiply(BigDecimal.valueOf(MAX_TICKS)).compareTo(largest) >= 0) {
          return step;
        }
      }
      decade = decade.multiply(BigDecimal.TEN);
    }
  }

  private static List<Tick> ticks(BigDecimal step, BigDecimal full) {
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal at = BigDecimal.ZERO; at.compareTo(full) <= 0; at = at.add(step)) {
      ticks.add(new Tick(LEFT + units(at, full), AmountText.of(at)));
    }
    return ticks;
  }

  /** A negative sum has no bar; its amount says it. */
  private static int units(BigDecimal amount, BigDecimal full) {
    return amount
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(LONGEST))
        .divide(full, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
