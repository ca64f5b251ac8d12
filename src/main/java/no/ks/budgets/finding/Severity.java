package no.ks.budgets.finding;

/** How much a finding weighs: an error holds the row (or file) back, a warning only says so. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word used in every output, {@code error} or {@code warning}. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
