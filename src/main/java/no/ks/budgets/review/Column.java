package no.ks.budgets.review;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param width in characters; fixed, because measuring needs fonts, which servers do not have
 * @param numeric whether its heading stands to the right, like its numbers
 */
public record Column(String heading, int width, boolean numeric) {

  public static Column text(String heading, int width) {
    return new Column(heading, width, false);
  }

  public static Column number(String heading, int width) {
    return new Column(heading, width, true);
  }
}
