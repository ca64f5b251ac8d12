package no.ks.budgets.mutants;

import java.io.IOException;
import java.util.Random;

/**
 * One way to change a file.
 *
 * @param name says it in a few words
 * @param promise what may become of the budget in the file
 * @param change makes the mutant; the same for the same random numbers
 */
record Mutation(String name, Promise promise, Change change) {

  /** How much of the budget survives. */
  enum Promise {
    /** Only the wrapping changes, so every line, finding and count stays. */
    SAME_BUDGET,

    /** Checksums protect what is inside: either nothing changes, or the file is held. */
    SAME_BUDGET_OR_HELD,

    /** The content itself may change; there is a verdict, and it balances. */
    ANY_VERDICT
  }

  /** Makes a mutant of the bytes of a file. */
  @FunctionalInterface
  interface Change {
    byte[] of(byte[] file, Random random) throws IOException;
  }

  static Mutation keeping(String name, Change change) {
    return new Mutation(name, Promise.SAME_BUDGET, change);
  }

  static Mutation guarded(String name, Change change) {
    return new Mutation(name, Promise.SAME_BUDGET_OR_HELD, change);
  }

  static Mutation free(String name, Change change) {
    return new Mutation(name, Promise.ANY_VERDICT, change);
  }

  /** The same change where checksums do not, or do, protect the content. */
  Mutation promising(Promise other) {
    return new Mutation(name, other, change);
  }
}
