package no.ks.budgets.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes steps that do one thing in one transaction of the store, and none once we are to stop. */
@Component
class TaskletSteps {

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final StopRequest stop;

  TaskletSteps(
      JobRepository repository, PlatformTransactionManager transactions, StopRequest stop) {
    this.repository = repository;
    this.transactions = transactions;
    this.stop = stop;
  }

  Step step(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              stop.check();
              return tasklet.execute(contribution, context);
            },
            transactions)
        .build();
  }
}
