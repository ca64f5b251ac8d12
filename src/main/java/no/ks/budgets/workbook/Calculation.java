package no.ks.budgets.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What became of a formula that the file was saved with but without its result.
 *
 * @param formula with its equals sign, such as {@code =SUM(B2:B9)}
 * @param problem why it has no result, to be read after "the saved result;"; empty where the result
 *     was calculated here
 */
public record Calculation(String formula, String problem) {

  static Calculation solved(String formula) {
    return new Calculation(formula, "");
  }

  /** Whether the cell holds a result that nobody but we have calculated. */
  public boolean isSolved() {
    return problem.isEmpty();
  }

  /**
   * What a formula without a result should have had: {@code the saved result; it refers to itself}.
   *
   * @param calculation null where nobody has tried
   */
  public static String expected(@Nullable Calculation calculation) {
    String result = "the saved result of the formula";
    return calculation == null || calculation.isSolved()
        ? result
        : result + "; " + calculation.problem();
  }
}
