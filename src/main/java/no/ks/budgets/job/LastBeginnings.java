package no.ks.budgets.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.ledger.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * When each job file last began what it also completed, by the job repository and the runs, whose
 * time has a zone. What failed or was cut off is missing still, and so it is due.
 */
@Component
class LastBeginnings {

  private static final int INSTANCES_AT_ONCE = 50;

  /** Whoever has not begun among so many runs counts as never begun, and is due. */
  private static final int INSTANCES_LOOKED_AT = 1_000;

  private final JobRepository repository;
  private final Runs runs;

  LastBeginnings(JobRepository repository, Runs runs) {
    this.repository = repository;
    this.runs = runs;
  }

  /** By the name of the job file; absent where it is missing. */
  Map<String, Instant> of(List<JobFile> files) {
    Map<String, Instant> beginnings = new HashMap<>();
    for (JobFile file : files) {
      last(file).ifPresent(run -> beginnings.put(file.name(), runs.get(run.runId()).startedAt()));
    }
    return beginnings;
  }

  private Optional<RunParameters> last(JobFile file) {
    String job = file.kind().word();
    for (int first = 0; first < INSTANCES_LOOKED_AT; first += INSTANCES_AT_ONCE) {
      for (JobInstance instance : repository.getJobInstances(job, first, INSTANCES_AT_ONCE)) {
        for (JobExecution execution : repository.getJobExecutions(instance)) {
          RunParameters run = RunParameters.of(execution);
          if (run.jobFile().equals(file.name())) {
            return Optional.of(run).filter(begun -> execution.getStatus() == BatchStatus.COMPLETED);
          }
        }
      }
    }
    return Optional.empty();
  }
}
