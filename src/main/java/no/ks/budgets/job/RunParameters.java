package no.ks.budgets.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;

/**
 * What a job is told: the run it is part of, and the job file with its settings. A run is new each
 * time, so a job is never taken for one that is complete already; what was done before is known by
 * its content.
 *
 * @param runId key of the run
 * @param runName name of the run's output folder
 * @param jobFile name of the job file without its ending
 */
record RunParameters(int runId, String runName, String jobFile) {

  private static final String RUN = "run";
  private static final String RUN_NAME = "runName";
  private static final String JOB_FILE = "jobFile";

  static RunParameters of(StepExecution step) {
    return of(step.getJobExecution());
  }

  static RunParameters of(JobExecution execution) {
    JobParameters parameters = execution.getJobParameters();
    return new RunParameters(
        Math.toIntExact(required(parameters.getLong(RUN), RUN)),
        required(parameters.getString(RUN_NAME), RUN_NAME),
        required(parameters.getString(JOB_FILE), JOB_FILE));
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("The job was started without its parameter " + name);
    }
    return value;
  }

  JobParameters asJobParameters() {
    return new JobParametersBuilder()
        .addLong(RUN, (long) runId)
        .addString(RUN_NAME, runName)
        .addString(JOB_FILE, jobFile)
        .toJobParameters();
  }
}
