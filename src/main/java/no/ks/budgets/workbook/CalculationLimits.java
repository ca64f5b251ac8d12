package no.ks.budgets.workbook;

/**
 * What calculating the formulas of one file may cost. Beyond it they stay without a result. Nothing
 * here is a time: the same file has the same results on every machine.
 *
 * @param maxBytes bytes of the parts, once inflated, that POI holds in memory whole, at about
 *     twenty times their size; of an {@code .xls} the bytes of the file
 * @param maxFormulas formulas without a result
 * @param maxReads cells that all formulas together read
 */
record CalculationLimits(long maxBytes, int maxFormulas, long maxReads) {

  /** Room for a budget of some hundred thousand cells. */
  static CalculationLimits defaults() {
    return new CalculationLimits(10_000_000, 50_000, 50_000_000);
  }

  UncalculableFormula tooLarge() {
    return new UncalculableFormula(
        "formulas are only calculated in workbooks of at most " + maxBytes + " bytes");
  }
}
