package no.ks.budgets.job;

import no.ks.budgets.layout.LayoutPart;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Takes budgets into the ledger: receives what is new in the inbox, takes in what reviewers
 * decided, reads the files side by side, one partition a file, and decides which submission counts.
 * Rows reach the ledger in the transaction of their chunk, together with the job repository; a file
 * that a crash cut off is read again from its beginning.
 */
@Configuration(proxyBeanMethods = false)
class IngestJob {

  private static final int ROWS_A_CHUNK = 1_000;

  @Bean
  Job ingest(
      JobRepository repository,
      TaskletSteps steps,
      ReceiveFiles receive,
      ApplyReviews applyReviews,
      ReadAnew readAnew,
      Step readFiles,
      SettleClaims settle,
      MoveTaken move) {
    return new JobBuilder(JobFile.Kind.INGEST.word(), repository)
        .start(steps.step("receive-files", receive))
        .next(steps.step("apply-reviews", applyReviews))
        .next(steps.step("read-anew", readAnew))
        .next(readFiles)
        .next(steps.step("settle-claims", settle))
        .next(steps.step("move-taken", move))
        .build();
  }

  @Bean
  Step readFiles(
      JobRepository repository,
      FilePartitions partitions,
      Step readFile,
      TaskExecutor fileReaders) {
    return new StepBuilder("read-files", repository)
        .partitioner("read-file", partitions)
        .step(readFile)
        .taskExecutor(fileReaders)
        .build();
  }

  @Bean
  Step readFile(
      JobRepository repository,
      PlatformTransactionManager transactions,
      SubmissionReader submissionReader,
      SubmissionProcessor submissionProcessor,
      SubmissionItemWriter submissionItemWriter,
      StopRequest stop,
      SubmissionLog log) {
    return new StepBuilder("read-file", repository)
        .<LayoutPart, SubmissionItem>chunk(ROWS_A_CHUNK)
        .transactionManager(transactions)
        .reader(submissionReader)
        .processor(submissionProcessor)
        .writer(submissionItemWriter)
        .interruptionPolicy(stop)
        .listener(log)
        .build();
  }

  @Bean
  TaskExecutor fileReaders(JobFiles jobFiles) {
    int threads =
        jobFiles.all().stream()
            .filter(JobFile.Ingest.class::isInstance)
            .mapToInt(file -> ((JobFile.Ingest) file).parallelFiles())
            .max()
            .orElse(1);
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(threads);
    executor.setThreadNamePrefix("file-reader-");
    return executor;
  }
}
