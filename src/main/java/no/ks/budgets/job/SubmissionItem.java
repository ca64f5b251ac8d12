package no.ks.budgets.job;

import java.math.BigDecimal;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.rules.RowVerdict;

/**
 * What reading a submission comes to, piece by piece: the verdict on each row, then the account.
 */
sealed interface SubmissionItem {

  record Row(RowVerdict verdict) implements SubmissionItem {}

  /** A row of a submission that is held already, which is judged no more. */
  record Passed() implements SubmissionItem {}

  /**
   * The end of the file.
   *
   * @param message how the file was read, or why it counts for nothing
   * @param amountCorrected by how much reviewers' corrections changed the sum of all amounts
   */
  record End(Account account, String message, BigDecimal amountCorrected)
      implements SubmissionItem {}
}
