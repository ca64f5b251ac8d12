package no.ks.budgets.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.layout.LayoutPart;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.layout.OfficeLayout;
import no.ks.budgets.layout.TableReader;
import no.ks.budgets.ledger.Submissions;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of one submission, and its account as the last item. A partition is never resumed
 * in the middle: after a crash the submission is discarded and read anew, so there is no state to
 * keep.
 */
@Component
@StepScope
class SubmissionReader implements ItemStreamReader<LayoutPart> {

  private static final Logger LOG = LoggerFactory.getLogger(SubmissionReader.class);
  private static final FieldLabels LABELS = FieldLabels.shipped();

  private final ReceivedSubmission submission;
  private final JobFile.Ingest settings;
  private final LayoutFiles layouts;
  private final Originals originals;
  private final OfficePasswords passwords;
  private final Submissions submissions;
  private @Nullable WorkbookReader workbook;
  private @Nullable TableReader rows;
  private @Nullable Account held;

  SubmissionReader(
      @Value("#{stepExecution}") StepExecution step,
      JobFiles jobFiles,
      Originals originals,
      OfficePasswords passwords,
      Submissions submissions) {
    this.submission = ReceivedSubmission.of(step);
    this.settings = jobFiles.settings(RunParameters.of(step).jobFile(), JobFile.Ingest.class);
    this.layouts = jobFiles.layouts();
    this.originals = originals;
    this.passwords = passwords;
    this.submissions = submissions;
  }

  @Override
  public void open(ExecutionContext context) {
    WorkbookReader opened = openOriginal();
    submissions.opened(submission.id(), opened.format().word(), opened.modified());
    workbook = opened;
    List<LayoutFile> holding = layouts.of(submission, this::openOriginal);
    OfficeLayout layout = holding.isEmpty() ? OfficeLayout.none() : holding.get(0).layout();
    rows = new TableReader(opened, LABELS, layout);
    held = holding.size() > 1 ? Account.ofHeld(rivals(holding)) : null;
  }

  private WorkbookReader openOriginal() {
    return Workbooks.open(original(), settings.limits(), passwords.of(settings, submission.path()));
  }

  private static Finding rivals(List<LayoutFile> holding) {
    return Finding.of(
        FindingType.LAYOUT_FILE_CONTRADICTED,
        CellLocation.ofFile(),
        "",
        holding.stream().map(file -> file.layout().file()).collect(Collectors.joining(" and ")),
        "one layout file that holds for this file");
  }

  private Path original() {
    try {
      return originals.of(submission.sha256());
    } catch (IOException gone) {
      throw new UncheckedIOException(
          "The copy of " + submission.path() + " that was taken cannot be found", gone);
    }
  }

  @Override
  public @Nullable LayoutPart read() {
    TableReader open = rows;
    if (open == null) {
      return null;
    }
    LayoutPart part = held == null ? next(open) : held;
    rows = part instanceof Account ? null : open;
    return part;
  }

  /** An error of ours costs the file it happens in, loudly, and no other. */
  private LayoutPart next(TableReader open) {
    try {
      return open.next();
    } catch (RuntimeException ours) {
      LOG.error("{} could not be read", submission.path(), new Untold(ours));
      return Account.ofHeld(SubmissionProcessor.programError(CellLocation.ofFile(), ours));
    }
  }

  @Override
  public void close() {
    if (workbook != null) {
      workbook.close();
    }
  }
}
