package no.ks.budgets.job;

import java.time.Instant;
import java.util.Optional;
import no.ks.budgets.ledger.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of the latest run, also of one that could not even begin; any thread may ask. */
@Component
class LatestRun {

  private final Runs runs;
  private volatile @Nullable Attempt attempt;
  private volatile @Nullable Instant runningSince;

  LatestRun(Runs runs) {
    this.runs = runs;
  }

  /**
   * A run, or what should have become one.
   *
   * @param state how it ended
   * @param at when
   * @param reason why it failed or was stopped; empty where it completed
   */
  record Attempt(Runs.State state, Instant at, String reason) {}

  void begins(Instant now) {
    runningSince = now;
  }

  void ended(Attempt ended) {
    attempt = ended;
    runningSince = null;
  }

  /** Since when a run is under way; empty where none is. */
  Optional<Instant> runningSince() {
    return Optional.ofNullable(runningSince);
  }

  /** The latest that ended; of an earlier process what the store knows. */
  Optional<Attempt> attempt() {
    Attempt ended = attempt;
    return ended != null
        ? Optional.of(ended)
        : runs.latest(2).stream()
            .filter(run -> run.state() != Runs.State.RUNNING)
            .findFirst()
            .map(run -> new Attempt(run.state(), run.startedAt(), ""));
  }
}
