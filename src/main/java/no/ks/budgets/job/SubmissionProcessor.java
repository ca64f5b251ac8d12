package no.ks.budgets.job;

import jakarta.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.IgnoredReason;
import no.ks.budgets.layout.IgnoredRows;
import no.ks.budgets.layout.LayoutPart;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.ledger.RowDecisions;
import no.ks.budgets.line.RowReader;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.rules.RowExamination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Judges each row of one submission, and puts its account into words. */
@Component
@StepScope
class SubmissionProcessor implements ItemProcessor<LayoutPart, SubmissionItem> {

  private static final Logger LOG = LoggerFactory.getLogger(SubmissionProcessor.class);

  private final RowExamination examination;
  private final ReceivedSubmission submission;
  private final Muting muting;
  private boolean held;

  SubmissionProcessor(
      @Value("#{stepExecution}") StepExecution step,
      Home home,
      JobFiles jobFiles,
      References references,
      RowDecisions decisions,
      Validator validator)
      throws IOException {
    RunParameters run = RunParameters.of(step);
    JobFile.Ingest settings = jobFiles.settings(run.jobFile(), JobFile.Ingest.class);
    this.submission = ReceivedSubmission.of(step);
    this.muting = settings.muting();
    this.examination =
        new RowExamination(
            new RowReader(validator, settings.defaultCurrency()),
            references.of(run.runId(), home.inbox(settings.folder())).data(),
            submission.folders(),
            decisions.rulings(submission.sha256()),
            muting);
  }

  @Override
  public SubmissionItem process(LayoutPart part) {
    if (held) {
      return new SubmissionItem.Passed();
    }
    if (part instanceof DataRow row) {
      return judged(row);
    }
    Account account = withFileFinding(muted((Account) part));
    return new SubmissionItem.End(account, message(account), examination.amountCorrected());
  }

  /** An error of ours costs the file it happens in, loudly, and no other. */
  private SubmissionItem judged(DataRow row) {
    try {
      return new SubmissionItem.Row(examination.examine(row));
    } catch (RuntimeException ours) {
      LOG.error("{}, {} could not be judged", submission.path(), row.place(), new Untold(ours));
      held = true;
      Account account = Account.ofHeld(programError(row.place(), ours));
      return new SubmissionItem.End(account, message(account), BigDecimal.ZERO);
    }
  }

  /** The account with what the rows together tell of the file, muted as the job file says. */
  private Account muted(Account account) {
    List<Finding> findings = new ArrayList<>(account.findings());
    findings.addAll(examination.fileDoubts());
    return new Account(
        account.held(),
        muting.applied(findings),
        account.rowsRead(),
        account.dataRows(),
        account.ignored(),
        account.amountRead(),
        account.layout());
  }

  /** The account, held where the rows together tell that nothing of the file may count. */
  private Account withFileFinding(Account account) {
    return account.held() != null
        ? account
        : examination.fileFinding().map(Account::ofHeld).orElse(account);
  }

  static Finding programError(CellLocation place, RuntimeException ours) {
    return Finding.of(
        FindingType.FILE_NOT_PROCESSED, place, "", ours.getClass().getSimpleName(), "");
  }

  /** How the file was read, or why it counts for nothing. */
  static String message(Account account) {
    Finding held = account.held();
    if (held != null) {
      return held.type().meaning()
          + (held.found().isEmpty() ? "" : " Found: " + held.found() + ".");
    }
    Map<IgnoredReason, Long> ignored = new EnumMap<>(IgnoredReason.class);
    for (IgnoredRows rows : account.ignored()) {
      ignored.merge(rows.reason(), rows.count(), Long::sum);
    }
    String counts =
        Arrays.stream(IgnoredReason.values())
            .filter(ignored::containsKey)
            .map(reason -> ignored.get(reason) + " " + reason.word())
            .collect(Collectors.joining(", "));
    return account.layout() + (counts.isEmpty() ? "" : ". Ignored rows: " + counts) + ".";
  }
}
