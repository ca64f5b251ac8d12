package no.ks.budgets.layout;

/**
 * A column and what its heading says.
 *
 * @param columnIndex 0-based
 * @param heading what it says
 * @param calledTotal whether it is called a total, such as {@code Total 2005}, which reads as an
 *     amount for 2005
 */
record HeadedColumn(int columnIndex, ColumnHeading heading, boolean calledTotal) {

  /** Reads the heading of a column as it stands in its cell. */
  static HeadedColumn read(int columnIndex, String text, FieldLabels labels) {
    ColumnHeading heading = ColumnHeading.read(text, labels);
    return new HeadedColumn(columnIndex, heading, heading.isAmount() && labels.isTotal(text));
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

  AmountColumn asAmount() {
    return new AmountColumn(
        columnIndex, heading.year(), heading.funder(), heading.currency(), heading.unit());
  }
}
