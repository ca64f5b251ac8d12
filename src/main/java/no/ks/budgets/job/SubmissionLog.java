package no.ks.budgets.job;

import java.util.List;
import no.ks.budgets.inbox.InboxFile;
import no.ks.budgets.ledger.FileRecord.Status;
import no.ks.budgets.ledger.Submissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * One line in the log for each file that was taken, and the ids of the submission in every line
 * that is logged while it is read. What stands in the file is never logged.
 */
@Component
class SubmissionLog implements StepExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(SubmissionLog.class);

  private static final String SUBMISSION = "submission";
  private static final String RUN = "run";

  /** The account of a file. */
  record Rows(long read, long accepted, long rejected, long ignored) {

    Status status() {
      if (accepted == 0) {
        return Status.REJECTED;
      }
      return rejected == 0 ? Status.ACCEPTED : Status.PARTLY_ACCEPTED;
    }
  }

  @Override
  public void beforeStep(StepExecution partition) {
    MDC.put(SUBMISSION, String.valueOf(ReceivedSubmission.of(partition).id()));
    MDC.put(RUN, String.valueOf(RunParameters.of(partition).runId()));
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution partition) {
    for (String key : List.of(SUBMISSION, RUN)) {
      MDC.remove(key);
    }
    return null;
  }

  /**
   * A file was received whose content needs no reading, because it was taken under another name.
   */
  void received(int runId, InboxFile file, String sha256, Submissions.Receipt receipt) {
    if (receipt.reception() == Submissions.Reception.DUPLICATE) {
      line(
          runId,
          new ReceivedSubmission(receipt.submissionId(), file.path(), sha256),
          Status.DUPLICATE,
          new Rows(0, 0, 0, 0));
    }
  }

  /** A submission was read to its end. */
  void closed(int runId, ReceivedSubmission submission, Rows rows) {
    line(runId, submission, rows.status(), rows);
  }

  private static void line(int runId, ReceivedSubmission submission, Status status, Rows rows) {
    LOG.atInfo()
        .addKeyValue("path", submission.path())
        .addKeyValue("sha256", submission.sha256())
        .addKeyValue("submissionId", submission.id())
        .addKeyValue("runId", runId)
        .addKeyValue("status", status.word())
        .addKeyValue("rowsRead", rows.read)
        .addKeyValue("rowsAccepted", rows.accepted)
        .addKeyValue("rowsRejected", rows.rejected)
        .addKeyValue("rowsIgnored", rows.ignored)
        .log(
            "File {} with SHA-256 {} is {}: {} rows read = {} accepted + {} rejected + {} ignored"
                + " (submission {}, run {})",
            submission.path(),
            submission.sha256(),
            status.word(),
            rows.read,
            rows.accepted,
            rows.rejected,
            rows.ignored,
            submission.id(),
            runId);
  }
}
