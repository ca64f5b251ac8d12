package no.ks.budgets.job;

import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.ledger.SubmissionWriter;
import no.ks.budgets.ledger.SubmissionWriters;
import no.ks.budgets.rules.RowVerdict;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the verdicts of a chunk, and the account with the last of them, in one transaction. */
@Component
@StepScope
class SubmissionItemWriter implements ItemWriter<SubmissionItem> {

  private final SubmissionWriter ledger;
  private final ReceivedSubmission submission;
  private final Progress progress;

  SubmissionItemWriter(
      @Value("#{stepExecution}") StepExecution step, SubmissionWriters writers, Progress progress) {
    this.submission = ReceivedSubmission.of(step);
    this.ledger = writers.of(submission.id());
    this.progress = progress;
  }

  @Override
  public void write(Chunk<? extends SubmissionItem> chunk) {
    List<RowVerdict> verdicts = new ArrayList<>(chunk.size());
    for (SubmissionItem item : chunk) {
      if (item instanceof SubmissionItem.Row row) {
        verdicts.add(row.verdict());
      }
    }
    ledger.write(verdicts);
    for (SubmissionItem item : chunk) {
      if (item instanceof SubmissionItem.End end) {
        ledger.close(end.account(), end.message(), end.amountCorrected());
        progress.fileRead(submission.path());
      }
    }
  }
}
