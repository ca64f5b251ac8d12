package no.ks.budgets.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.ledger.Reviews;
import no.ks.budgets.ledger.SubmissionWriters;
import no.ks.budgets.ledger.Submissions;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.ProjectMatch;
import no.ks.budgets.register.ProjectMatcher;
import no.ks.budgets.register.TypedProject;
import no.ks.budgets.review.RejectedRowsWorkbook;
import no.ks.budgets.review.ReviewDocument;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Takes in what reviewers decided: finds the review documents among the files that were received,
 * and writes their decisions down. All of it is one transaction, so that a decision is in the
 * ledger together with the account of its document, or the document is received again by the next
 * run.
 */
@Component
class ApplyReviews implements Tasklet {

  private static final Logger LOG = LoggerFactory.getLogger(ApplyReviews.class);

  private final Home home;
  private final JobFiles jobFiles;
  private final References references;
  private final Originals originals;
  private final OfficePasswords passwords;
  private final Submissions submissions;
  private final SubmissionWriters writers;
  private final Reviews reviews;
  private final Progress progress;
  private final Clock clock;

  ApplyReviews(
      Home home,
      JobFiles jobFiles,
      References references,
      Originals originals,
      OfficePasswords passwords,
      Submissions submissions,
      SubmissionWriters writers,
      Reviews reviews,
      Progress progress,
      Clock clock) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.references = references;
    this.originals = originals;
    this.passwords = passwords;
    this.submissions = submissions;
    this.writers = writers;
    this.reviews = reviews;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.Ingest settings = jobFiles.settings(run.jobFile(), JobFile.Ingest.class);
    List<Reviews.Document> documents = new ArrayList<>();
    for (Submissions.Pending received : submissions.pending()) {
      document(received, settings).ifPresent(documents::add);
    }
    if (!documents.isEmpty()) {
      ProjectMatcher projects =
          references.of(run.runId(), home.inbox(settings.folder())).data().projects();
      reviews.apply(documents, text -> codeOf(projects, text), clock.instant());
      references.forget();
      progress.reviewsTaken(documents.size());
    }
    return RepeatStatus.FINISHED;
  }

  /** What a reviewer decided in a file that was received; empty where it is no review document. */
  private Optional<Reviews.Document> document(Submissions.Pending received, JobFile.Ingest settings)
      throws IOException {
    try (WorkbookReader workbook =
        Workbooks.open(
            originals.of(received.sha256()),
            settings.limits(),
            passwords.of(settings, received.path()))) {
      if (!workbook.ownDocument().filter(RejectedRowsWorkbook.DOCUMENT::equals).isPresent()) {
        return Optional.empty();
      }
      submissions.opened(received.submissionId(), workbook.format().word(), workbook.modified());
      ReviewDocument read = ReviewDocument.read(workbook);
      // A document in which nobody decided anything is the output that it looks like.
      return read.decisions().isEmpty() && read.findings().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Reviews.Document(
                  received.submissionId(),
                  read.decisions(),
                  read.findings(),
                  read.rowsRead(),
                  read.rowsRejected(),
                  read.ignored()));
    } catch (RuntimeException ours) {
      LOG.error("{} could not be read as a review document", received.path(), new Untold(ours));
      Account held = Account.ofHeld(SubmissionProcessor.programError(CellLocation.ofFile(), ours));
      writers
          .of(received.submissionId())
          .close(held, SubmissionProcessor.message(held), BigDecimal.ZERO);
      return Optional.empty();
    }
  }

  private static Optional<String> codeOf(ProjectMatcher projects, String text) {
    ProjectMatch match = projects.match(TypedProject.of(text));
    return match.fold(
        (Project project) -> Optional.of(project.code()),
        candidates -> Optional.empty(),
        candidates -> Optional.empty());
  }
}
