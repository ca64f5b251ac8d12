package no.ks.budgets.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a submission out again, and back in. What it had replaced counts again, and what waited for
 * a person before it came waits again; nothing is deleted.
 */
@Repository
public class Withdrawals {

  private final JdbcClient jdbc;
  private final Claims claims;

  Withdrawals(JdbcClient jdbc, Claims claims) {
    this.jdbc = jdbc;
    this.claims = claims;
  }

  /** What became of the wish. */
  public enum Outcome {
    DONE,
    /** Nothing was ever received under that path. */
    UNKNOWN_FILE,
    /** A review document is no budget; what it decided is decided anew in a later one. */
    REVIEW_DOCUMENT,
    /** Nothing of it counts: it was held, or it is withdrawn already. */
    NOTHING_TO_WITHDRAW,
    /** It is not withdrawn. */
    NOTHING_TO_UNDO
  }

  private record Submission(int id, String path, String state, boolean isReview) {}

  /**
   * Withdraws the newest content of a file.
   *
   * @param path in the inbox, with forward slashes
   * @param reviewer who wants it
   */
  @Transactional
  public Outcome withdraw(String path, String reviewer, Instant now) {
    Optional<Submission> submission = newest(path);
    if (submission.isEmpty()) {
      return Outcome.UNKNOWN_FILE;
    }
    if (submission.get().isReview) {
      return Outcome.REVIEW_DOCUMENT;
    }
    if (!submission.get().state.equals("read")) {
      return Outcome.NOTHING_TO_WITHDRAW;
    }
    change(submission.get(), "withdrawn", reviewer, now);
    return Outcome.DONE;
  }

  /** Undoes the withdrawal of a file. */
  @Transactional
  public Outcome undo(String path, String reviewer, Instant now) {
    Optional<Submission> submission = newest(path);
    if (submission.isEmpty()) {
      return Outcome.UNKNOWN_FILE;
    }
    if (!submission.get().state.equals("withdrawn")) {
      return Outcome.NOTHING_TO_UNDO;
    }
    change(submission.get(), "read", reviewer, now);
    return Outcome.DONE;
  }

  /** The paths that were ever received, for whoever mistyped one. */
  public List<String> paths() {
    return jdbc.sql("SELECT DISTINCT path FROM received_file ORDER BY path")
        .query(String.class)
        .list();
  }

  private Optional<Submission> newest(String path) {
    return jdbc.sql(
            """
            SELECT s.submission_id, r.path, s.state, s.is_review FROM received_file r
            JOIN submission s ON s.submission_id = r.submission_id
            WHERE r.path = :path ORDER BY r.run_id DESC, r.file_id DESC LIMIT 1
            """)
        .param("path", path)
        .query(
            (row, number) ->
                new Submission(
                    row.getInt("submission_id"),
                    row.getString("path"),
                    row.getString("state"),
                    row.getBoolean("is_review")))
        .optional();
  }

  private void change(Submission submission, String state, String reviewer, Instant now) {
    jdbc.sql("UPDATE submission SET state = :state WHERE submission_id = :id")
        .param("state", state)
        .param("id", submission.id)
        .update();
    jdbc.sql(
            """
            INSERT INTO withdrawal (submission_id, path, is_undone, reviewer, decided_at)
            VALUES (:id, :path, :undone, :reviewer, :now)
            """)
        .param("id", submission.id)
        .param("path", submission.path)
        .param("undone", state.equals("read"))
        .param("reviewer", Fitted.text(reviewer, 400))
        .param("now", Runs.utc(now))
        .update();
    jdbc.sql(
            """
            DELETE FROM claim c WHERE EXISTS (SELECT 1 FROM submission_sum t
              WHERE t.submission_id = :id AND t.project_id = c.project_id
                AND t.budget_year = c.budget_year)
            """)
        .param("id", submission.id)
        .update();
    claims.settle();
    claims.reopenRejectedRows();
  }
}
