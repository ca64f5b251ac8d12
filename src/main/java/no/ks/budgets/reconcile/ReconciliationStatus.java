package no.ks.budgets.reconcile;

import java.math.BigDecimal;

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

  /**
   * The verdict on one project, year and funder.
   *
   * @param isGranted whether the funder granted the project anything for the year
   * @param isProjectYearGranted whether any funder did
   * @param isSubmitted whether anything was submitted to the funder
   * @param difference submitted minus granted
   * @param tolerance differences up to this, either way, count as matched
   */
  public static ReconciliationStatus of(
      boolean isGranted,
      boolean isProjectYearGranted,
      boolean isSubmitted,
      BigDecimal difference,
      BigDecimal tolerance) {
    if (!isGranted) {
      return isProjectYearGranted ? WRONG_FUNDER : NOT_GRANTED;
    }
    if (!isSubmitted) {
      return MISSING;
    }
    if (difference.abs().compareTo(tolerance) <= 0) {
      return MATCHED;
    }
    return difference.signum() > 0 ? OVER : UNDER;
  }

  public boolean isReconciled() {
    return this == MATCHED;
  }
}
