package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.ledger.RunFindings;
import no.ks.budgets.register.RatesImport;
import no.ks.budgets.register.RatesReading;
import no.ks.budgets.workbook.ReadingLimits;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Says which lines of the exchange rate files cannot be used. */
@Component
class CheckRates implements Tasklet {

  private final Home home;
  private final JobFiles jobFiles;
  private final ShippedDefaults defaults;
  private final RunFindings findings;

  CheckRates(Home home, JobFiles jobFiles, ShippedDefaults defaults, RunFindings findings) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.defaults = defaults;
    this.findings = findings;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.RegisterImport settings =
        jobFiles.settings(run.jobFile(), JobFile.RegisterImport.class);
    Path inbox = defaults.inboxWith(home.inbox(settings.folder()), RatesImport.FOLDER);
    RatesReading rates = new RatesImport().read(inbox, ReadingLimits.defaults());
    findings.replace(
        run.runId(), RunFindings.Origin.RATES, ImportRegisters.located(rates.findings()));
    return RepeatStatus.FINISHED;
  }
}
