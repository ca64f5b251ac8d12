package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.ledger.Runs;
import no.ks.budgets.ledger.UnfinishedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Runs jobs as one run: what a crash left is cleaned up first, and the first failure ends it. */
@Component
public class RunJobs {

  private static final Logger LOG = LoggerFactory.getLogger(RunJobs.class);

  private final JobOperator operator;
  private final JobRepository repository;
  private final Map<String, Job> jobs;
  private final Runs runs;
  private final UnfinishedWork unfinishedWork;
  private final Originals originals;
  private final OfficePasswords passwords;
  private final OutputFolder output;
  private final Progress progress;
  private final StopRequest stop;
  private final Clock clock;

  RunJobs(
      JobOperator operator,
      JobRepository repository,
      List<Job> jobs,
      Runs runs,
      UnfinishedWork unfinishedWork,
      Originals originals,
      OfficePasswords passwords,
      OutputFolder output,
      Progress progress,
      StopRequest stop,
      Clock clock) {
    this.operator = operator;
    this.repository = repository;
    this.jobs = jobs.stream().collect(Collectors.toMap(Job::getName, Function.identity()));
    this.runs = runs;
    this.unfinishedWork = unfinishedWork;
    this.originals = originals;
    this.passwords = passwords;
    this.output = output;
    this.progress = progress;
    this.stop = stop;
    this.clock = clock;
  }

  /** A run that failed; the message says why, the log has the rest. */
  public static final class RunFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailed(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A run that was stopped on request; what it had begun, the next run begins anew. */
  public static final class RunStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunStopped(String message) {
      super(message);
    }
  }

  /**
   * A run that completed.
   *
   * @param run the run
   * @param output its folder; empty for a run that consolidated nothing
   */
  public record Completed(Runs.Run run, Optional<Path> output) {}

  /**
   * Runs the jobs of the files, in the order of the files.
   *
   * @throws JobFiles.InvalidJobFiles where a password that one of them refers to is missing;
   *     nothing was done then
   * @throws RunFailed where a job failed; nothing was published then
   * @throws RunStopped where a stop was requested before the last job was done
   * @throws IOException where the output cannot be written; nothing was done then
   */
  public Completed run(List<JobFile> files) throws IOException {
    boolean publishes = files.stream().anyMatch(JobFile.Consolidation.class::isInstance);
    if (publishes) {
      output.requireWritable();
    }
    passwords.require(files);
    cleanUp();
    Runs.Run run = runs.start(clock.instant());
    unfinishedWork.adoptUnpublished(run.id());
    try (MDC.MDCCloseable id = MDC.putCloseable("run", String.valueOf(run.id()))) {
      LOG.info("Run {} begins with {}", run.name(), files.stream().map(JobFile::name).toList());
      for (JobFile file : files) {
        run(run, file);
      }
      finish(run, Runs.State.COMPLETED);
    } catch (RunStopped stopped) {
      finish(run, Runs.State.INTERRUPTED);
      throw stopped;
    } catch (JobExecutionException | RuntimeException failure) {
      finish(run, Runs.State.FAILED);
      LOG.error("Run {} failed", run.name(), failure);
      throw new RunFailed(message(failure), failure);
    }
    return new Completed(run, publishes ? Optional.of(output.of(run.name())) : Optional.empty());
  }

  private void finish(Runs.Run run, Runs.State state) {
    Instant now = clock.instant();
    runs.finish(run.id(), state, now);
    Duration duration = Duration.between(run.startedAt(), now);
    LOG.atInfo()
        .addKeyValue("runId", run.id())
        .addKeyValue("runName", run.name())
        .addKeyValue("outcome", state.word())
        .addKeyValue("durationMillis", duration.toMillis())
        .log(
            "Run {} (id {}) {} after {} ms",
            run.name(),
            run.id(),
            state.word(),
            duration.toMillis());
  }

  private void run(Runs.Run run, JobFile file) throws JobExecutionException {
    Job job = jobs.get(file.kind().word());
    if (job == null) {
      throw new IllegalStateException("There is no job " + file.kind().word());
    }
    if (stop.isRequested()) {
      throw new RunStopped("Run " + run.name() + " was stopped before " + file.name());
    }
    RunParameters parameters = new RunParameters(run.id(), run.name(), file.name());
    JobExecution execution = operator.start(job, parameters.asJobParameters());
    if (execution.getStatus() == BatchStatus.STOPPED) {
      throw new RunStopped("Run " + run.name() + " was stopped during " + file.name());
    }
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw execution.getAllFailureExceptions().stream()
          .findFirst()
          .map(cause -> new RunFailed(message(cause), cause))
          .orElseGet(
              () ->
                  new RunFailed(
                      "The job " + file.name() + " ended as " + execution.getStatus(),
                      new IllegalStateException(execution.toString())));
    }
  }

  /** What a crash left behind: executions that still seem to run, submissions half read. */
  private void cleanUp() throws IOException {
    for (String job : jobs.keySet()) {
      for (JobExecution stale : repository.findRunningJobExecutions(job)) {
        operator.recover(stale);
      }
    }
    int interrupted = runs.markInterrupted();
    int unfinished = unfinishedWork.discardUnfinished();
    originals.discardUnfinished();
    output.repair();
    if (interrupted > 0) {
      progress.continuesAfterCut(unfinished);
    }
  }

  /** The innermost message that says something, since wrappers seldom do. */
  private static String message(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    if (cause instanceof FileSystemException file && file.getReason() == null) {
      // Its message is the bare path; what happened there stands in its name.
      return cause.getClass().getSimpleName() + ": " + message;
    }
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
