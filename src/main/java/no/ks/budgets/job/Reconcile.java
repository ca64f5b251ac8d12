package no.ks.budgets.job;

import java.util.List;
import java.util.stream.Stream;
import no.ks.budgets.ledger.ConsolidatedBudgets;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.ledger.RunFindings;
import no.ks.budgets.reconcile.Check;
import no.ks.budgets.reconcile.DeviationWithinLimit;
import no.ks.budgets.reconcile.HaltedProject;
import no.ks.budgets.reconcile.OfficesHaveSent;
import no.ks.budgets.reconcile.ReconciledBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.SubmittedInThousands;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Puts submitted beside granted, and runs every check over both. */
@Component
class Reconcile implements Tasklet {

  private final JobFiles jobFiles;
  private final References references;
  private final Reconciliations reconciliations;
  private final ConsolidatedBudgets budgets;
  private final RunFindings findings;

  Reconcile(
      JobFiles jobFiles,
      References references,
      Reconciliations reconciliations,
      ConsolidatedBudgets budgets,
      RunFindings findings) {
    this.jobFiles = jobFiles;
    this.references = references;
    this.reconciliations = reconciliations;
    this.budgets = budgets;
    this.findings = findings;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    JobFile.Consolidation settings = jobFiles.settings(run.jobFile(), JobFile.Consolidation.class);
    Registers.Version version = references.inForce();
    List<Reconciliation> lines = reconciliations.against(version, settings.toleranceNok());
    reconciliations.save(run.runId(), lines);
    ReconciledBudget budget = new ReconciledBudget(version.register(), lines, budgets.sent());
    findings.replace(
        run.runId(),
        RunFindings.Origin.RECONCILIATION,
        checks(settings)
            .flatMap(check -> check.check(budget).stream())
            .map(finding -> new RunFindings.Located("", finding))
            .toList());
    return RepeatStatus.FINISHED;
  }

  /** All checks, in the order in which their findings are listed. A new check is one line here. */
  private static Stream<Check> checks(JobFile.Consolidation settings) {
    return Stream.of(
        new OfficesHaveSent(),
        new HaltedProject(),
        new SubmittedInThousands(),
        new DeviationWithinLimit(settings.deviationLimits()));
  }
}
