package no.ks.budgets.reconcile;

/** How what was submitted stands beside what was granted, for one project, year and funder. */
public enum ReconciliationStatus {
  /** The difference is within the tolerance. */
  MATCHED("matched"),
  /** More was submitted than granted. */
  OVER("over"),
  /** Less was submitted than granted. */
  UNDER("under"),
  /** Something was granted and nothing was accepted. */
  MISSING("missing"),
  /**
   * Submitted to a funder that granted nothing, while another funder granted that project and year.
   */
  WRONG_FUNDER("wrong-funder"),
  /** Nobody granted anything for that project and year. */
  NOT_GRANTED("not-granted");

  private final String word;

  ReconciliationStatus(String word) {
    this.word = word;
  }

  /** The word used in every output, such as {@code wrong-funder}. */
  public String word() {
    return word;
  }

  public boolean isReconciled() {
    return this == MATCHED;
  }
}
