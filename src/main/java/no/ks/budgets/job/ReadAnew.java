package no.ks.budgets.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.ledger.Submissions;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Has the contents read anew that would be read differently today. What is to be read follows from
 * the ledger alone, so a run that was cut off behind this step is made good by the next one.
 */
@Component
class ReadAnew implements Tasklet {

  private final Home home;
  private final JobFiles jobFiles;
  private final References references;
  private final Submissions submissions;

  ReadAnew(Home home, JobFiles jobFiles, References references, Submissions submissions) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.references = references;
    this.submissions = submissions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.Ingest settings = jobFiles.settings(run.jobFile(), JobFile.Ingest.class);
    String reference =
        reference(references.of(run.runId(), home.inbox(settings.folder())), settings);
    List<Submissions.Pending> byLayoutFile = submissions.readByLayoutFile(reference);
    for (Submissions.Pending counting : submissions.readUnderOther(reference)) {
      if (byLayoutFile.contains(counting)
          || jobFiles.layouts().mayHoldFor(ReceivedSubmission.of(counting))) {
        submissions.readAnew(counting, reference);
      }
    }
    submissions.readAnew(reference, settings.muting().text());
    return RepeatStatus.FINISHED;
  }

  /** What decides, apart from its own content, how a file is read. */
  static String reference(References.Loaded loaded, JobFile.Ingest settings) {
    return ContentHash.of((loaded.sha256() + settings.limits()).getBytes(StandardCharsets.UTF_8));
  }
}
