package no.ks.budgets.job;

/**
 * An error of the program as it may be logged: what it was and where it struck, without its
 * message, which may repeat what stands in a cell.
 */
final class Untold extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Untold(Throwable error) {
    super(error.getClass().getName());
    setStackTrace(error.getStackTrace());
  }
}
