package no.ks.budgets.job;

import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.layout.LayoutPart.Account;
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
  private final SubmissionLog log;
  private final int runId;
  private long accepted;
  private long rejected;

  SubmissionItemWriter(
      @Value("#{stepExecution}") StepExecution step,
      SubmissionWriters writers,
      Progress progress,
      SubmissionLog log) {
    this.runId = RunParameters.of(step).runId();
    this.log = log;
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
        accepted += row.verdict() instanceof RowVerdict.Accepted ? 1 : 0;
        rejected += row.verdict() instanceof RowVerdict.Rejected ? 1 : 0;
      }
    }
    ledger.write(verdicts);
    for (SubmissionItem item : chunk) {
      if (item instanceof SubmissionItem.End end) {
        ledger.close(end.account(), end.message(), end.amountCorrected());
        progress.fileRead(submission.path());
        log.closed(runId, submission, rows(end.account()));
      }
    }
  }

  private SubmissionLog.Rows rows(Account account) {
    return account.held() == null
        ? new SubmissionLog.Rows(account.rowsRead(), accepted, rejected, account.rowsIgnored())
        : new SubmissionLog.Rows(0, 0, 0, 0);
  }
}
