package no.ks.budgets.cli;

/** Something that the caller can mend: a wrong argument, a wrong job file, a home in use. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
