package no.ks.budgets.register;

import java.util.List;
import java.util.function.Function;

/** What came of reading a candidate: a whole register, or all the reasons why there is none. */
public sealed interface RegisterReading {

  /**
   * The candidate is a sound register.
   *
   * @param warnings what is odd about its files and does not keep it from counting
   */
  record Imported(Register register, List<FileFinding> warnings) implements RegisterReading {

    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The candidate contradicts itself or cannot be read, and an earlier one stays in force.
   *
   * @param findings everything that is wrong, with at least one error, and the warnings
   */
  record Refused(List<FileFinding> findings) implements RegisterReading {

    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /** One result for each of the two. */
  default <T> T fold(Function<Imported, T> imported, Function<Refused, T> refused) {
    return this instanceof Imported sound ? imported.apply(sound) : refused.apply((Refused) this);
  }
}
