package no.ks.budgets.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.ks.budgets.ledger.Submissions;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The submission that a partition reads.
 *
 * @param id key of the submission
 * @param path in the inbox, with forward slashes
 * @param sha256 hash of its bytes when it was received
 */
record ReceivedSubmission(int id, String path, String sha256) {

  private static final String ID = "submission";
  private static final String PATH = "path";
  private static final String SHA256 = "sha256";

  static ReceivedSubmission of(StepExecution partition) {
    ExecutionContext context = partition.getExecutionContext();
    return new ReceivedSubmission(
        context.getInt(ID), context.getString(PATH), context.getString(SHA256));
  }

  static ReceivedSubmission of(Submissions.Pending pending) {
    return new ReceivedSubmission(pending.submissionId(), pending.path(), pending.sha256());
  }

  static ExecutionContext contextOf(Submissions.Pending pending) {
    ExecutionContext context = new ExecutionContext();
    context.putInt(ID, pending.submissionId());
    context.putString(PATH, pending.path());
    context.putString(SHA256, pending.sha256());
    return context;
  }

  /** The folders of the inbox that it lies in, the nearest first. */
  List<String> folders() {
    List<String> folders = new ArrayList<>(List.of(path.split("/")));
    folders.remove(folders.size() - 1);
    Collections.reverse(folders);
    return folders;
  }
}
