package no.ks.budgets.workbook;

/**
 * A formula, or all formulas of a file, that cannot be calculated here, on the way to the {@link
 * Calculation} that says so. It never leaves this package.
 */
final class UncalculableFormula extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason to be read after "the saved result;"
   */
  UncalculableFormula(String reason) {
    // No stack trace: this is a verdict about a formula, not about the program.
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
