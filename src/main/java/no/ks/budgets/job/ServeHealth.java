package no.ks.budgets.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.ledger.Runs;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whether all is well with a home that is served: its store, runs, inboxes and disk. */
@Component
@Profile(Serving.PROFILE)
class ServeHealth {

  /** Looks come every second; only a share that hangs keeps them away so long. */
  private static final Duration HANGING = Duration.ofMinutes(5);

  private final Home home;
  private final Runs runs;
  private final LatestRun latest;
  private final Serving serving;
  private final WatchedInboxes inboxes;
  private final DiskSpace disk;
  private final Clock clock;

  ServeHealth(
      Home home,
      Runs runs,
      LatestRun latest,
      Serving serving,
      WatchedInboxes inboxes,
      DiskSpace disk,
      Clock clock) {
    this.home = home;
    this.runs = runs;
    this.latest = latest;
    this.serving = serving;
    this.inboxes = inboxes;
    this.disk = disk;
    this.clock = clock;
  }

  /** By the name under which each is shown. */
  Map<String, HealthIndicator> indicators() {
    return Map.of(
        "store", this::store, "lastRun", this::lastRun, "inbox", this::inbox, "disk", this::disk);
  }

  private Health store() {
    try {
      return Health.up().withDetail("runsShown", runs.latest(1).size()).build();
    } catch (RuntimeException unreachable) {
      return Health.down().withDetail("error", unreachable.getClass().getSimpleName()).build();
    }
  }

  private Health lastRun() {
    Optional<LatestRun.Attempt> attempt = latest.attempt();
    Health.Builder health =
        attempt
            .map(
                ended ->
                    (ended.state() == Runs.State.FAILED ? Health.down() : Health.up())
                        .withDetail("outcome", ended.state().word())
                        .withDetail("at", ended.at().toString())
                        .withDetail(
                            "ageSeconds", Duration.between(ended.at(), clock.instant()).toSeconds())
                        .withDetail("reason", ended.reason()))
            .orElseGet(() -> Health.up().withDetail("outcome", "none yet"));
    latest.runningSince().ifPresent(since -> health.withDetail("runningSince", since.toString()));
    return health.build();
  }

  private Health inbox() {
    List<String> away = inboxes.away();
    Instant lookedAt = serving.lookedAt();
    boolean hangs =
        latest.runningSince().isEmpty()
            && Duration.between(lookedAt, clock.instant()).compareTo(HANGING) > 0;
    return (away.isEmpty() && !hangs ? Health.up() : Health.down())
        .withDetail("away", away)
        .withDetail("lookedAt", lookedAt.toString())
        .build();
  }

  private Health disk() {
    try {
      long left = Math.min(disk.leftFor(home.store()), disk.leftFor(home.output()));
      return (left < DiskSpace.NEEDED ? Health.down() : Health.up())
          .withDetail("freeBytes", left)
          .withDetail("low", left < DiskSpace.COMFORTABLE)
          .build();
    } catch (IOException unknown) {
      return Health.unknown().withDetail("error", unknown.toString()).build();
    }
  }
}
