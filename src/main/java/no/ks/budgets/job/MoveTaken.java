package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.inbox.Inbox;
import no.ks.budgets.inbox.InboxFile;
import no.ks.budgets.ledger.Submissions;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Moves what was taken out of the inbox, where the job file says so. Only a file whose very content
 * is in the ledger is moved; one that changed meanwhile stays for the next run.
 */
@Component
class MoveTaken implements Tasklet {

  private final Home home;
  private final JobFiles jobFiles;
  private final Submissions submissions;

  MoveTaken(Home home, JobFiles jobFiles, Submissions submissions) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.submissions = submissions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.Ingest settings = jobFiles.settings(run.jobFile(), JobFile.Ingest.class);
    if (settings.after() == JobFile.After.MOVE) {
      Path inbox = home.inbox(settings.folder());
      Path taken = inbox.resolve(ReceiveFiles.TAKEN).resolve(run.runName());
      for (InboxFile file : new Inbox(inbox, ReceiveFiles.otherFolders(inbox)).content().files()) {
        if (isTaken(file)) {
          Path target = taken.resolve(file.path());
          Files.createDirectories(target.getParent());
          Files.move(file.location(), target);
        }
      }
    }
    return RepeatStatus.FINISHED;
  }

  /** A file that may not be read was not taken, which a finding says already. */
  private boolean isTaken(InboxFile file) {
    try {
      return !file.link() && submissions.isReceived(file.path(), ContentHash.of(file.location()));
    } catch (IOException inaccessible) {
      return false;
    }
  }
}
