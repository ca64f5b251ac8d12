package no.ks.budgets.layout;

/**
 * A column and what its heading says.
 *
 * @param columnIndex 0-based
 * @param heading what it says
 * @param calledTotal whether it is called a total, such as {@code Total 2005}, which reads as an
 *     amount for 2005
 * @param asked whether its amounts were asked for, or approved
 */
record HeadedColumn(
    int columnIndex, ColumnHeading heading, boolean calledTotal, AskedOrGranted asked) {

  /** Reads the heading of a column as it stands in its cell. */
  static HeadedColumn read(int columnIndex, String text, FieldLabels labels) {
    ColumnHeading heading = ColumnHeading.read(text, labels);
    return new HeadedColumn(
        columnIndex, heading, heading.isAmount() && labels.isTotal(text), AskedOrGranted.of(text));
  }

  boolean is(Field field) {
    return heading.field().filter(field::equals).isPresent();
  }

  boolean isKnown() {
    return heading.field().isPresent();
  }

  /** Whether another column holds a part of what this one sums up. */
  boolean sumsUp(HeadedColumn part) {
    boolean ofYear = heading.year() == 0 || heading.year() == part.heading.year();
    boolean ofFunder = heading.funder().isEmpty() || heading.funder().equals(part.heading.funder());
    boolean bySource = heading.funder().isEmpty() && !part.heading.funder().isEmpty();
    return part != this
        && part.heading.isAmount()
        && ofYear
        && ofFunder
        && (is(Field.ROW_TOTAL) || (calledTotal && bySource));
  }

  /** Whether it holds what was asked for where another holds what of it was approved. */
  boolean isAskedBeside(HeadedColumn other) {
    return asked == AskedOrGranted.ASKED
        && other.asked == AskedOrGranted.GRANTED
        && heading.isAmount()
        && heading.equals(other.heading);
  }

  AmountColumn asAmount() {
    return new AmountColumn(
        columnIndex, heading.year(), heading.funder(), heading.currency(), heading.unit());
  }
}
