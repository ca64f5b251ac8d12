package no.ks.budgets.job;

import no.ks.budgets.ledger.Claims;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Decides which submission counts for each office, project and year that has not been decided
 * about.
 */
@Component
class SettleClaims implements Tasklet {

  private final Claims claims;
  private final Progress progress;

  SettleClaims(Claims claims, Progress progress) {
    this.claims = claims;
    this.progress = progress;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    progress.filesDone();
    claims.settle();
    return RepeatStatus.FINISHED;
  }
}
