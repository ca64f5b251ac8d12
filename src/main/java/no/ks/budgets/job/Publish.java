package no.ks.budgets.job;

import java.io.IOException;
import no.ks.budgets.ledger.Positions;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Makes the reports of a run visible, and {@code latest} follow. */
@Component
class Publish implements Tasklet {

  private final OutputFolder output;
  private final Positions positions;

  Publish(OutputFolder output, Positions positions) {
    this.output = output;
    this.positions = positions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    output.publish(RunParameters.of(contribution.getStepExecution()).runName());
    positions.published();
    return RepeatStatus.FINISHED;
  }
}
