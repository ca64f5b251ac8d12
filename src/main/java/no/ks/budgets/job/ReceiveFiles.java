package no.ks.budgets.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.inbox.Inbox;
import no.ks.budgets.inbox.InboxFile;
import no.ks.budgets.inbox.NotTaken;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.ledger.RunFindings;
import no.ks.budgets.ledger.SubmissionWriters;
import no.ks.budgets.ledger.Submissions;
import no.ks.budgets.register.RatesImport;
import no.ks.budgets.register.RegisterSource;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Receives every file of the inbox; what is known already by its content is not read again. */
@Component
class ReceiveFiles implements Tasklet {

  /** The sub-folder of an inbox into which taken files are moved where a job file says so. */
  static final String TAKEN = "taken";

  private final Home home;
  private final JobFiles jobFiles;
  private final References references;
  private final Originals originals;
  private final Submissions submissions;
  private final LockedFiles locked;
  private final SubmissionWriters writers;
  private final RunFindings findings;
  private final WatchedInboxes watched;
  private final StopRequest stop;
  private final SubmissionLog log;

  ReceiveFiles(
      Home home,
      JobFiles jobFiles,
      References references,
      Originals originals,
      Submissions submissions,
      LockedFiles locked,
      SubmissionWriters writers,
      RunFindings findings,
      WatchedInboxes watched,
      StopRequest stop,
      SubmissionLog log) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.references = references;
    this.originals = originals;
    this.submissions = submissions;
    this.locked = locked;
    this.writers = writers;
    this.findings = findings;
    this.watched = watched;
    this.stop = stop;
    this.log = log;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException, JobInterruptedException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.Ingest settings = jobFiles.settings(run.jobFile(), JobFile.Ingest.class);
    Path inbox = home.inbox(settings.folder());
    String reference = ReadAnew.reference(references.of(run.runId(), inbox), settings);
    Inbox.Content content = new Inbox(inbox, otherFolders(inbox)).content();
    List<RunFindings.Located> notTaken = new ArrayList<>();
    for (NotTaken entry : content.notTaken()) {
      notTaken.add(located(entry.path(), entry.type(), entry.reason()));
    }
    for (InboxFile file : content.files()) {
      stop.check();
      if (!watched.isWhole(inbox, file)) {
        notTaken.add(beingWritten(file));
      } else if (file.link()) {
        refuseLink(run.runId(), file, reference);
      } else {
        receive(run.runId(), file, reference, notTaken);
      }
    }
    // Here rather than with all else that is read anew: it may be a review document.
    locked.readAnew(settings, reference);
    findings.replace(run.runId(), RunFindings.Origin.INBOX, notTaken);
    return RepeatStatus.FINISHED;
  }

  static Set<Path> otherFolders(Path inbox) {
    return Set.of(
        inbox.resolve(RegisterSource.FOLDER),
        inbox.resolve(RatesImport.FOLDER),
        inbox.resolve(TAKEN));
  }

  private void receive(
      int runId, InboxFile file, String reference, List<RunFindings.Located> notTaken) {
    try {
      String sha256 = ContentHash.of(file.location());
      String taken = submissions.isKnown(sha256) ? sha256 : originals.keep(file);
      if (file.isUnchanged()) {
        Submissions.Receipt receipt = submissions.receive(runId, file, taken, reference);
        log.received(runId, file, taken, receipt);
      } else {
        notTaken.add(beingWritten(file));
      }
    } catch (IOException inaccessible) {
      notTaken.add(
          located(
              file.path(),
              FindingType.FILE_NOT_ACCESSIBLE,
              inaccessible.getClass().getSimpleName()));
    }
  }

  /** A link has no content of its own, so it is known by where it points. */
  private void refuseLink(int runId, InboxFile link, String reference) throws IOException {
    String target = Files.readSymbolicLink(link.location()).toString();
    String sha256 = ContentHash.of(("link to " + target).getBytes(StandardCharsets.UTF_8));
    Submissions.Receipt receipt = submissions.receive(runId, link, sha256, reference);
    if (receipt.isToBeRead()) {
      Account refused =
          Account.ofHeld(
              Finding.of(
                  FindingType.FILE_LINK_REFUSED,
                  CellLocation.ofFile(),
                  "",
                  "a link to " + target,
                  "a file"));
      writers
          .of(receipt.submissionId())
          .close(refused, SubmissionProcessor.message(refused), BigDecimal.ZERO);
      log.closed(
          runId,
          new ReceivedSubmission(receipt.submissionId(), link.path(), sha256),
          new SubmissionLog.Rows(0, 0, 0, 0));
    }
  }

  private static RunFindings.Located beingWritten(InboxFile file) {
    return located(file.path(), FindingType.FILE_BEING_WRITTEN, "a file that changes");
  }

  private static RunFindings.Located located(String path, FindingType type, String found) {
    String expected = type.severity() == Severity.ERROR ? "a file that may be read" : "";
    return new RunFindings.Located(
        path, Finding.of(type, CellLocation.ofFile(), "", found, expected));
  }
}
