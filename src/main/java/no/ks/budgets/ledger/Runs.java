package no.ks.budgets.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs: when each began and ended, and how. */
@Repository
public class Runs {

  private static final DateTimeFormatter FOLDER_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How a run ended, or that it has not. */
  public enum State {
    RUNNING,
    COMPLETED,
    FAILED,
    INTERRUPTED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A run.
   *
   * @param id its key
   * @param name the name of its output folder, such as {@code 2026-11-23T201504Z-run7}; sorts by
   *     time
   * @param startedAt when it began
   * @param state how it ended
   */
  public record Run(int id, String name, Instant startedAt, State state) {}

  /** Begins a run. */
  @Transactional
  public Run start(Instant now) {
    int id = jdbc.sql("SELECT COALESCE(MAX(run_id), 0) + 1 FROM run").query(Integer.class).single();
    String name = FOLDER_TIME.format(now) + "-run" + id;
    jdbc.sql(
            """
            INSERT INTO run (run_id, name, started_at, state)
            VALUES (:id, :name, :started, 'running')
            """)
        .param("id", id)
        .param("name", name)
        .param("started", utc(now))
        .update();
    return new Run(id, name, now, State.RUNNING);
  }

  /**
   * Ends a run.
   *
   * @throws IllegalStateException where it is not running, which would be an error of the program
   */
  @Transactional
  public void finish(int runId, State state, Instant now) {
    int changed =
        jdbc.sql(
                """
                UPDATE run SET state = :state, finished_at = :finished
                WHERE run_id = :id AND state = 'running'
                """)
            .param("state", state.word())
            .param("finished", utc(now))
            .param("id", runId)
            .update();
    if (changed != 1) {
      throw new IllegalStateException("Run " + runId + " is not running, so it cannot end");
    }
  }

  /** Marks runs that a crash cut off; returns how many there were. */
  @Transactional
  public int markInterrupted() {
    return jdbc.sql("UPDATE run SET state = 'interrupted' WHERE state = 'running'").update();
  }

  /** The latest runs, newest first. */
  public List<Run> latest(int count) {
    return jdbc.sql(
            "SELECT run_id, name, started_at, state FROM run ORDER BY run_id DESC LIMIT :count")
        .param("count", count)
        .query((row, number) -> run(row))
        .list();
  }

  /** When the last run that completed had ended; empty where none ever did. */
  public Optional<Instant> lastSuccess() {
    return jdbc.sql("SELECT MAX(finished_at) FROM run WHERE state = 'completed'")
        .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  /** The run with that key. */
  public Run get(int runId) {
    return jdbc.sql("SELECT run_id, name, started_at, state FROM run WHERE run_id = :id")
        .param("id", runId)
        .query((row, number) -> run(row))
        .single();
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getInt("run_id"),
        row.getString("name"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
