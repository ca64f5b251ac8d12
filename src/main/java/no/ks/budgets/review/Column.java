package no.ks.budgets.review;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param width in characters; fixed, because measuring needs fonts, which servers do not have
 * @param headingLook how its heading looks
 */
public record Column(String heading, int width, Look headingLook) {

  public static Column text(String heading, int width) {
    return new Column(heading, width, Look.HEADER);
  }

  /** A column of numbers, whose heading stands to the right like them. */
  public static Column number(String heading, int width) {
    return new Column(heading, width, Look.HEADER_OF_NUMBERS);
  }

  /** A column that people fill in. */
  static Column entry(String heading, int width) {
    return new Column(heading, width, Look.HEADER_OF_ENTRIES);
  }
}
