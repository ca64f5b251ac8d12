package no.ks.budgets.job;

import java.util.List;
import no.ks.budgets.ledger.Balance;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** A run that does not balance is an error of the program: it fails, and publishes nothing. */
@Component
class CheckBalance implements Tasklet {

  private final Balance balance;

  CheckBalance(Balance balance) {
    this.balance = balance;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    RunParameters run = RunParameters.of(contribution.getStepExecution());
    List<String> discrepancies = balance.discrepancies();
    if (!discrepancies.isEmpty()) {
      throw new IllegalStateException(
          "Run "
              + run.runName()
              + " does not balance, so nothing was published. Please report this with the log: "
              + String.join("; ", discrepancies));
    }
    balance.confirm();
    return RepeatStatus.FINISHED;
  }
}
