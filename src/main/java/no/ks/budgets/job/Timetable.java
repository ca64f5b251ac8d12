package no.ks.budgets.job;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When each job is due. It counts from the last time that the job began, so a moment that passed
 * while nobody could run it, or while it was running, comes once, however many passed. A job that
 * never ran is due.
 */
final class Timetable {

  private final List<JobFile> files;
  private final Map<String, Instant> begun = new HashMap<>();

  /**
   * @param files in the order in which they run
   * @param lastBegun when each last began, by name; absent where it never did
   */
  Timetable(List<JobFile> files, Map<String, Instant> lastBegun) {
    this.files = List.copyOf(files);
    this.begun.putAll(lastBegun);
  }

  /** The jobs that are due. */
  List<JobFile> due(Instant now) {
    return files.stream()
        .filter(
            file -> {
              countFromPresentIfClockWasWrong(file, now);
              return next(file, now).filter(next -> !next.isAfter(now)).isPresent();
            })
        .toList();
  }

  /** A job begins, whatever made it begin. */
  void begins(JobFile file, Instant now) {
    begun.put(file.name(), now);
  }

  /** When a job is due next, or since when where that has passed; empty where it never is. */
  Optional<Instant> next(JobFile file, Instant now) {
    Instant last = begun.get(file.name());
    return file.schedule()
        .flatMap(schedule -> last == null ? Optional.of(now) : schedule.next(last));
  }

  /**
   * Where the clock was put back, a moment that was used up does not come again. But one that now
   * lies further behind the job's beginning than its next moment lay ahead was wrong before, and
   * nobody could wait for what it promised.
   */
  private void countFromPresentIfClockWasWrong(JobFile file, Instant now) {
    Instant last = begun.get(file.name());
    if (last != null && now.isBefore(last)) {
      Duration behind = Duration.between(now, last);
      if (next(file, now)
          .filter(next -> behind.compareTo(Duration.between(last, next)) > 0)
          .isPresent()) {
        begun.put(file.name(), now);
      }
    }
  }
}
