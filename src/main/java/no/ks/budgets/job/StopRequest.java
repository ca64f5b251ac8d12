package no.ks.budgets.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.stereotype.Component;

/**
 * Whether somebody asked the process to stop. Files that are being read stop at the end of a chunk,
 * everything else between two files or reports; no thread is ever interrupted, because that would
 * close the store's files under it.
 *
 * <p>A stop through the job repository reaches the partitions of a step only by way of the store,
 * where it competes with their own updates; so the workers ask here, and the repository records
 * what came of it: stopped.
 */
@Component
public class StopRequest implements StepInterruptionPolicy {

  private final CountDownLatch requested = new CountDownLatch(1);

  /** Asks the process to stop; any thread may. */
  public void request() {
    requested.countDown();
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits until a stop is requested, at most so long. */
  void await(Duration longest) throws InterruptedException {
    if (requested.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
  }

  /**
   * Goes on unless a stop was requested.
   *
   * @throws JobInterruptedException where it was, which the job records as stopped
   */
  void check() throws JobInterruptedException {
    if (isRequested()) {
      throw new JobInterruptedException("The process was asked to stop");
    }
  }

  @Override
  public void checkInterrupted(StepExecution step) throws JobInterruptedException {
    if (isRequested()) {
      // Else the step would count as complete, though half of its rows were read.
      step.setTerminateOnly();
    }
    check();
  }
}
