package no.ks.budgets.layout;

/**
 * A blank cell below a filled one, before it is known whether the two are merged; or a ditto mark,
 * which says that it means the cell above.
 *
 * @param columnIndex 0-based
 * @param field what its column stands for
 * @param above the filled cell that is nearest above it
 * @param leads whether every cell to its left is blank too and means no later row, something stands
 *     to its right, and nothing but rows lies between it and the filled cell: the outline form of
 *     tables, in which nothing is written twice
 * @param ditto whether it is a ditto mark, and nothing but rows lies between it and the filled cell
 */
record BlankCell(int columnIndex, Field field, FieldText above, boolean leads, boolean ditto) {

  /** Whether the money goes elsewhere where the value is another. */
  boolean decidesWhoseMoneyItIs() {
    return switch (field) {
      case PROJECT, OFFICE, YEAR, PERIOD_START, PERIOD_END, FUNDER, CURRENCY -> true;
      default -> false;
    };
  }
}
