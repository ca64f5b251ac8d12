package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.ledger.RunFindings;
import no.ks.budgets.register.FileFinding;
import no.ks.budgets.register.RegisterCandidate;
import no.ks.budgets.register.RegisterImport;
import no.ks.budgets.register.RegisterReading;
import no.ks.budgets.register.RegisterSource;
import no.ks.budgets.workbook.ReadingLimits;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Imports every register that lies in the inbox and is not known yet. One that is not sound is not
 * taken at all; what is wrong with it becomes findings of the run, and the earlier version stays in
 * force.
 */
@Component
class ImportRegisters implements Tasklet {

  private final Home home;
  private final JobFiles jobFiles;
  private final ShippedDefaults defaults;
  private final Registers registers;
  private final RunFindings findings;

  ImportRegisters(
      Home home,
      JobFiles jobFiles,
      ShippedDefaults defaults,
      Registers registers,
      RunFindings findings) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.defaults = defaults;
    this.registers = registers;
    this.findings = findings;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.RegisterImport settings =
        jobFiles.settings(run.jobFile(), JobFile.RegisterImport.class);
    Path own = home.inbox(settings.folder());
    Path inbox = defaults.inboxWith(own, RegisterSource.FOLDER);
    RegisterSource.Listing listing = new RegisterSource().list(inbox, ReadingLimits.defaults());
    List<FileFinding> found = new ArrayList<>(listing.findings());
    for (RegisterCandidate candidate : listing.candidates()) {
      // The shipped register gives way to any of the home's own, however old that is.
      Instant date = inbox.equals(own) ? candidate.date() : Instant.EPOCH;
      found.addAll(imported(run.runId(), candidate, date));
    }
    findings.replace(run.runId(), RunFindings.Origin.REGISTER, located(found));
    return RepeatStatus.FINISHED;
  }

  private List<FileFinding> imported(int runId, RegisterCandidate candidate, Instant date) {
    RegisterReading reading = new RegisterImport().read(candidate, ReadingLimits.defaults());
    return reading.fold(
        sound -> {
          if (!registers.isKnown(candidate.sha256())) {
            registers.save(runId, candidate.name(), candidate.sha256(), date, sound.register());
          }
          return sound.warnings();
        },
        RegisterReading.Refused::findings);
  }

  static List<RunFindings.Located> located(List<FileFinding> findings) {
    return findings.stream()
        .map(finding -> new RunFindings.Located(finding.file(), finding.finding()))
        .toList();
  }
}
