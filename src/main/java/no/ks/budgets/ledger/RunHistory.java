package no.ks.budgets.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each run came to. */
@Repository
public class RunHistory {

  private final JdbcClient jdbc;

  RunHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the figures of a run, in place of those that a broken-off attempt of it left. */
  @Transactional
  public void keep(int runId, RunFigures figures) {
    jdbc.sql("DELETE FROM run_figures WHERE run_id = :run").param("run", runId).update();
    int inserted =
        jdbc.sql(
                """
                INSERT INTO run_figures (run_id, rows_accepted, rows_rejected, rows_open,
                  granted_nok, submitted_nok)
                VALUES (:run, :accepted, :rejected, :open, :granted, :submitted)
                """)
            .param("run", runId)
            .param("accepted", figures.rowsAccepted())
            .param("rejected", figures.rowsRejected())
            .param("open", figures.rowsOpen())
            .param("granted", figures.grantedNok())
            .param("submitted", figures.submittedNok())
            .update();
    if (inserted != 1) {
      throw new IllegalStateException("The figures of run " + runId + " were not kept");
    }
  }

  /**
   * The runs that published something else than the one before them, and the given run, which is
   * about to, in the order of time.
   *
   * @param count at most so many, the latest
   */
  public List<RunFigures> upTo(int runId, int count) {
    List<RunFigures> history = new ArrayList<>();
    for (RunFigures figures : published(runId)) {
      boolean isNews = history.isEmpty() || !history.get(history.size() - 1).isLike(figures);
      if (isNews) {
        history.add(figures);
      }
    }
    return List.copyOf(history.subList(Math.max(0, history.size() - count), history.size()));
  }

  private List<RunFigures> published(int runId) {
    return jdbc.sql(
            """
            SELECT r.name, f.rows_accepted, f.rows_rejected, f.rows_open, f.granted_nok,
              f.submitted_nok
            FROM run_figures f JOIN run r ON r.run_id = f.run_id
            WHERE r.run_id = :run OR (r.run_id < :run AND r.state = 'completed')
            ORDER BY r.run_id
            """)
        .param("run", runId)
        .query(
            (row, number) ->
                new RunFigures(
                    row.getString("name"),
                    row.getLong("rows_accepted"),
                    row.getLong("rows_rejected"),
                    row.getLong("rows_open"),
                    row.getBigDecimal("granted_nok"),
                    row.getBigDecimal("submitted_nok")))
        .list();
  }
}
