package no.ks.budgets.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is drawn, each in a colour that stands for it until the page gives it one for light, dark
 * and paper.
 */
enum PlotInk {
  GRANTED,
  SUBMITTED,
  ACCEPTED,
  REJECTED,
  OPEN,
  OVER,
  UNDER,
  MISSING,
  WRONG_FUNDER,
  NOT_GRANTED,
  GRID,
  ZERO,
  TICK,
  NAME,
  AMOUNT;

  /** As the drawing has it. */
  String colour() {
    return String.format(Locale.ROOT, "#01%02x01", ordinal() + 1);
  }

  /** What the style sheet of the page knows it by. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ink that a colour of the drawing stands for, as hexadecimal digits or {@code rgb(…)}. */
  static Optional<PlotInk> ofColour(String colour) {
    return Arrays.stream(values())
        .filter(
            ink ->
                colour.equals(ink.colour())
                    || colour.equals("rgb(1," + (ink.ordinal() + 1) + ",1)"))
        .findFirst();
  }
}
