package no.ks.budgets.layout;

/** What the place or the content of a row says about it beyond its fields; rules judge by it. */
public enum RowSign {
  /** It stands below the total of its table, where it may be anything. */
  BELOW_TOTAL,
  /** Its amounts are exactly the sums of several rows above it. */
  SUM_OF_ROWS_ABOVE,
  /** It begins like a total, and is the sum of nothing above it. */
  CALLED_TOTAL,
  /** It is called what stands below tables beside numbers that are no money. */
  CALLED_REMARK,
  /** It is called what is left of other years, or over. */
  CALLED_BALANCE,
  /** It says that it is a part of what stands above, or may say so, and nothing proves it. */
  CALLED_PART,
  /** A number stands to the right of the last heading. */
  WIDER_THAN_TABLE,
  /** A blank cell may be merged with the filled one above it, and nobody knows. */
  CONTINUATION_UNKNOWN,
  /** Its amount stands beside a quantity and is called a cost, which may be that of one unit. */
  COST_MAY_BE_OF_UNIT
}
