package no.ks.budgets.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.Runs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The figures of runs and of the ledger for Prometheus. Those of the ledger are of its state after
 * the latest run, so they survive a restart.
 */
@Component
@Profile(Serving.PROFILE)
class RunMeters {

  private static final String PREFIX = "partner.budgets.";

  private final MeterRegistry registry;
  private final Outcome outcome;
  private final Runs runs;
  private final MultiGauge files;
  private final MultiGauge rows;
  private final AtomicReference<Figures> figures = new AtomicReference<>(new Figures(0, 0, 0));

  private record Figures(long openRejectedRows, long unreconciled, double lastSuccess) {}

  RunMeters(MeterRegistry registry, Outcome outcome, Runs runs, WatchedInboxes inboxes) {
    this.registry = registry;
    this.outcome = outcome;
    this.runs = runs;
    this.files =
        MultiGauge.builder(PREFIX + "files")
            .description("Files that were ever received, by their verdict after the latest run")
            .register(registry);
    this.rows =
        MultiGauge.builder(PREFIX + "rows")
            .description("Rows of those files; read = accepted + rejected + ignored")
            .register(registry);
    for (Runs.State state :
        List.of(Runs.State.COMPLETED, Runs.State.FAILED, Runs.State.INTERRUPTED)) {
      timer(state);
    }
    gauge("rejected.rows.open", "Rejected rows that wait for a person", Figures::openRejectedRows);
    gauge("grants.unreconciled", "Grants that do not match", Figures::unreconciled);
    gauge(
        "last.success.timestamp.seconds",
        "When the last run that completed had ended, in seconds since 1970; 0 for never",
        Figures::lastSuccess);
    Gauge.builder(PREFIX + "inboxes.away", inboxes, watched -> watched.away().size())
        .description("Inboxes that are not there")
        .register(registry);
    refresh();
  }

  private void gauge(
      String name, String description, java.util.function.ToDoubleFunction<Figures> figure) {
    Gauge.builder(PREFIX + name, () -> figure.applyAsDouble(figures.get()))
        .description(description)
        .register(registry);
  }

  private Timer timer(Runs.State outcomeOfRun) {
    return Timer.builder(PREFIX + "runs")
        .description("Runs of this process by outcome, and how long they took")
        .tag("outcome", outcomeOfRun.word())
        .register(registry);
  }

  /** A run has ended. */
  void ended(Runs.State state, Duration duration) {
    timer(state).record(duration.isNegative() ? Duration.ZERO : duration);
    refresh();
  }

  private void refresh() {
    List<FileRecord> received = outcome.files();
    files.register(
        Arrays.stream(FileRecord.Status.values())
            .map(
                status ->
                    MultiGauge.Row.of(
                        Tags.of("status", status.word()),
                        received.stream().filter(file -> file.status() == status).count()))
            .toList(),
        true);
    rows.register(
        Stream.of(
                row("read", received.stream().mapToLong(FileRecord::rowsRead).sum()),
                row("accepted", received.stream().mapToLong(FileRecord::rowsAccepted).sum()),
                row("rejected", received.stream().mapToLong(FileRecord::rowsRejected).sum()),
                row("ignored", received.stream().mapToLong(FileRecord::rowsIgnored).sum()))
            .toList(),
        true);
    figures.set(
        new Figures(
            outcome.openRejectedRows(),
            outcome.reconciliations().stream().filter(line -> !line.isReconciled()).count(),
            runs.lastSuccess().map(Instant::getEpochSecond).orElse(0L)));
  }

  private static MultiGauge.Row<Number> row(String verdict, long count) {
    return MultiGauge.Row.of(Tags.of("verdict", verdict), count);
  }
}
