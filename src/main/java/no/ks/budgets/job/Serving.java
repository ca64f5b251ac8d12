package no.ks.budgets.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.budgets.ledger.Runs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Runs jobs when they are due or when settled files wait for them, until it is asked to stop. One
 * thread looks at the clock and the inboxes and runs the jobs, so no two runs ever overlap, and
 * what falls due meanwhile waits and then comes once. A run that fails ends nothing.
 */
@Component
@Profile(Serving.PROFILE)
public class Serving {

  /** The profile of the beans that only {@code serve} needs. */
  public static final String PROFILE = "serve";

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** After a failure everything that waits is tried again, each time after twice as long. */
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

  private static final Duration LONGEST_RETRY = Duration.ofHours(1);

  private final JobFiles jobFiles;
  private final RunJobs runJobs;
  private final WatchedInboxes inboxes;
  private final StartChecks checks;
  private final LatestRun latest;
  private final RunMeters meters;
  private final StopRequest stop;
  private final Progress progress;
  private final Clock clock;
  private final Timetable timetable;
  private final Set<JobFile> unfinished = new HashSet<>();
  private Duration retry = FIRST_RETRY;
  private @Nullable Instant failedAt;
  private volatile Instant lookedAt;

  Serving(
      JobFiles jobFiles,
      RunJobs runJobs,
      LastBeginnings beginnings,
      WatchedInboxes inboxes,
      StartChecks checks,
      LatestRun latest,
      RunMeters meters,
      StopRequest stop,
      Progress progress,
      Clock clock) {
    this.jobFiles = jobFiles;
    this.runJobs = runJobs;
    this.inboxes = inboxes;
    this.checks = checks;
    this.latest = latest;
    this.meters = meters;
    this.stop = stop;
    this.progress = progress;
    this.clock = clock;
    this.timetable = new Timetable(jobFiles.all(), beginnings.of(jobFiles.all()));
    this.lookedAt = clock.instant();
  }

  /**
   * Makes sure that the home can be served, and says what will run when.
   *
   * @throws StartChecks.NotReady where something must be mended first
   */
  public void begin() {
    checks.warnings().forEach(this::warn);
    Instant now = clock.instant();
    for (JobFile file : jobFiles.all()) {
      sayWhenDue(file, now);
    }
    inboxes.begin();
    inboxes.descriptions().forEach(progress::note);
  }

  private void sayWhenDue(JobFile file, Instant now) {
    if (file.schedule().isEmpty()) {
      progress.note(ServeTexts.dueOnFilesOnly(file.name()));
      return;
    }
    JobFile.Schedule schedule = file.schedule().get();
    if (schedule.next(now).isEmpty()) {
      warn(ServeTexts.neverDue(file.name(), schedule.cron()));
    }
    timetable
        .next(file, now)
        .ifPresent(
            next ->
                progress.note(
                    next.isAfter(now)
                        ? ServeTexts.dueAt(file.name(), next, schedule.zone())
                        : ServeTexts.dueNow(file.name())));
  }

  private void warn(String sentence) {
    LOG.warn(sentence);
    progress.note(sentence);
  }

  /** Serves until a stop is requested. */
  public void untilStopped() throws InterruptedException {
    while (!stop.isRequested()) {
      try {
        look();
      } catch (RuntimeException ours) {
        // Whatever it is, the next look may do better, and nobody is there to start us again.
        failed(ours);
      }
      stop.await(BETWEEN_LOOKS);
    }
  }

  /** Looks once at the clock and the inboxes, and runs what there is to run. */
  public void look() {
    Instant now = clock.instant();
    lookedAt = now;
    inboxes.look(now);
    Set<JobFile> due = new HashSet<>(timetable.due(now));
    Set<JobFile> awaited = new HashSet<>();
    if (mayRetry(now)) {
      awaited.addAll(inboxes.awaited());
      awaited.addAll(unfinished);
    }
    List<JobFile> chosen = chosen(due, awaited);
    if (!chosen.isEmpty()) {
      run(chosen, now);
    }
  }

  /**
   * The jobs that can run now, in their order. Nothing is consolidated while a job that failed has
   * taken half of what it was to take, because that would not balance; and what is only due to be
   * consolidated waits for what is due to be taken, or it would be published twice.
   */
  private List<JobFile> chosen(Set<JobFile> due, Set<JobFile> awaited) {
    List<JobFile> taking =
        jobFiles.all().stream()
            .filter(file -> file.inbox().isPresent())
            .filter(file -> due.contains(file) || awaited.contains(file))
            .toList();
    boolean someWait = !taking.stream().allMatch(inboxes::isReady);
    List<JobFile> chosen = new ArrayList<>(taking.stream().filter(inboxes::isReady).toList());
    boolean halfTaken =
        unfinished.stream().anyMatch(file -> file.inbox().isPresent() && !chosen.contains(file));
    jobFiles.all().stream()
        .filter(file -> file.inbox().isEmpty() && !halfTaken)
        .filter(file -> awaited.contains(file) || (due.contains(file) && !someWait))
        .forEach(chosen::add);
    return chosen;
  }

  private boolean mayRetry(Instant now) {
    Instant failure = failedAt;
    return failure == null || now.isBefore(failure) || !now.isBefore(failure.plus(retry));
  }

  private void run(List<JobFile> files, Instant now) {
    files.forEach(file -> timetable.begins(file, now));
    WatchedInboxes.Sight sight = inboxes.sight(files);
    latest.begins(now);
    try {
      RunJobs.Completed completed = runJobs.run(files);
      sight.taken();
      files.forEach(unfinished::remove);
      failedAt = null;
      retry = FIRST_RETRY;
      Duration duration = Duration.between(now, clock.instant());
      progress.note(ServeTexts.completed(completed.run().name(), duration));
      ended(Runs.State.COMPLETED, "");
    } catch (RunJobs.RunStopped stopped) {
      progress.note(ServeTexts.stopped(String.valueOf(stopped.getMessage())));
      ended(Runs.State.INTERRUPTED, String.valueOf(stopped.getMessage()));
    } catch (IOException | RuntimeException failure) {
      unfinished.addAll(files);
      failed(failure);
    }
  }

  private void failed(Exception failure) {
    String reason = String.valueOf(failure.getMessage());
    LOG.error("A run failed", failure);
    progress.note(ServeTexts.failed(reason));
    Instant now = clock.instant();
    Instant before = failedAt;
    if (before != null && !now.isBefore(before)) {
      retry =
          retry.multipliedBy(2).compareTo(LONGEST_RETRY) < 0
              ? retry.multipliedBy(2)
              : LONGEST_RETRY;
    }
    failedAt = now;
    ended(Runs.State.FAILED, reason);
  }

  private void ended(Runs.State state, String reason) {
    Instant now = clock.instant();
    Instant since = latest.runningSince().orElse(now);
    latest.ended(new LatestRun.Attempt(state, now, reason));
    meters.ended(state, Duration.between(since, now));
  }

  /** When the clock and the inboxes were last looked at; any thread may ask. */
  Instant lookedAt() {
    return lookedAt;
  }
}
