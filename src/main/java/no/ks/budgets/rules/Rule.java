package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;

/**
 * One sentence about how the fields of a row, or rows of a file, must relate to each other and to
 * the register. A rule lives as long as one file, so it may remember the rows above.
 */
@FunctionalInterface
public interface Rule {

  /** Looks at a row and reports what breaks the sentence; all rules see every row. */
  void check(ExaminedRow row, Consumer<Finding> findings);
}
