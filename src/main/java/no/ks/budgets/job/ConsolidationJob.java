package no.ks.budgets.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reconciles what counts against the register in force, proves that nothing was lost, writes the
 * reports out of sight, and publishes them by a rename.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidationJob {

  @Bean
  Job consolidation(
      JobRepository repository,
      TaskletSteps steps,
      Reconcile reconcile,
      CheckBalance balance,
      WriteReports reports,
      Publish publish) {
    return new JobBuilder(JobFile.Kind.CONSOLIDATION.word(), repository)
        .start(steps.step("reconcile", reconcile))
        .next(steps.step("check-balance", balance))
        .next(steps.step("write-reports", reports))
        .next(steps.step("publish", publish))
        .build();
  }
}
