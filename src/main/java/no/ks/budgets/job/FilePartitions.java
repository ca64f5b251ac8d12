package no.ks.budgets.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.ledger.Submissions;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/** One partition for each submission that waits to be read. */
@Component
class FilePartitions implements Partitioner {

  private final Submissions submissions;
  private final Progress progress;

  FilePartitions(Submissions submissions, Progress progress) {
    this.submissions = submissions;
    this.progress = progress;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    List<Submissions.Pending> pending = submissions.pending();
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (Submissions.Pending submission : pending) {
      partitions.put(
          "submission-" + submission.submissionId(), ReceivedSubmission.contextOf(submission));
    }
    progress.filesToRead(pending.size());
    return partitions;
  }
}
