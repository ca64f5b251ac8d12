package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.ConsolidatedBudgets;
import no.ks.budgets.ledger.Positions;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.ledger.RunFigures;
import no.ks.budgets.ledger.RunHistory;
import no.ks.budgets.report.ConsolidatedWorkbook;
import no.ks.budgets.report.HtmlReport;
import no.ks.budgets.report.IatiActivities;
import no.ks.budgets.report.ManifestReport;
import no.ks.budgets.report.Report;
import no.ks.budgets.report.ReportCurrency;
import no.ks.budgets.report.Reports;
import no.ks.budgets.review.RejectedRowsWorkbook;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Writes every report of a run into a folder that nobody looks at yet. */
@Component
class WriteReports implements Tasklet {

  /** Runs that the report page shows the figures of. */
  private static final int RUNS_SHOWN = 20;

  private final Home home;
  private final JobFiles jobFiles;
  private final References references;
  private final Reconciliations reconciliations;
  private final ConsolidatedBudgets budgets;
  private final Positions positions;
  private final RunHistory history;
  private final Returns returns;
  private final RunManifest manifest;
  private final OutputFolder output;
  private final StopRequest stop;
  private final Clock clock;

  WriteReports(
      Home home,
      JobFiles jobFiles,
      References references,
      Reconciliations reconciliations,
      ConsolidatedBudgets budgets,
      Positions positions,
      RunHistory history,
      Returns returns,
      RunManifest manifest,
      OutputFolder output,
      StopRequest stop,
      Clock clock) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.references = references;
    this.reconciliations = reconciliations;
    this.budgets = budgets;
    this.positions = positions;
    this.history = history;
    this.returns = returns;
    this.manifest = manifest;
    this.output = output;
    this.stop = stop;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException, JobInterruptedException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.Consolidation settings = jobFiles.settings(run.jobFile(), JobFile.Consolidation.class);
    Registers.Version version = references.inForce();
    ConsolidatedBudget budget =
        budgets.of(
            run.runId(),
            version,
            reconciliations.against(version, settings.toleranceNok()),
            positions.changes(run.runId()),
            settings.toleranceNok());
    Language language = settings.language();
    Path folder = output.begin();
    for (Report report : Reports.csvFiles(language)) {
      stop.check();
      report.write(budget, folder);
    }
    if (settings.iati().isPresent()) {
      new IatiActivities(settings.iati().get()).write(budget, folder);
    }
    Map<String, String> returnedFiles = returns.write(budget, folder);
    stop.check();
    ReportCurrency currency =
        new ReportCurrency(
            settings.reportCurrency(),
            references.of(run.runId(), home.inbox(jobFiles.inboxFolder())).data().rates());
    new ConsolidatedWorkbook(language, currency, returnedFiles).write(budget, folder);
    stop.check();
    new RejectedRowsWorkbook(language, returnedFiles).write(budget, folder);
    history.keep(run.runId(), RunFigures.of(run.runName(), budget));
    new HtmlReport(
            language,
            run.runName(),
            clock.instant(),
            clock.getZone(),
            history.upTo(run.runId(), RUNS_SHOWN))
        .write(budget, folder);
    new ManifestReport(manifest.of(run, settings)).write(budget, folder);
    return RepeatStatus.FINISHED;
  }
}
