package no.ks.budgets.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports registers, and says what is wrong with exchange rates. */
@Configuration(proxyBeanMethods = false)
class RegisterImportJob {

  @Bean
  Job registerImport(
      JobRepository repository, TaskletSteps steps, ImportRegisters registers, CheckRates rates) {
    return new JobBuilder(JobFile.Kind.REGISTER_IMPORT.word(), repository)
        .start(steps.step("import-registers", registers))
        .next(steps.step("check-rates", rates))
        .build();
  }
}
