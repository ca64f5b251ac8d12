package no.ks.budgets.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What runs left behind that a crash cut off, or that failed before they published anything. */
@Repository
public class UnfinishedWork {

  private final JdbcClient jdbc;

  UnfinishedWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts submissions of runs that came to nothing as received by this run, and has their claims
   * decided anew: which of two is the later must not depend on where a crash struck between them.
   */
  @Transactional
  public void adoptUnpublished(int runId) {
    String unpublished =
        """
        NOT is_balanced
          AND run_id IN (SELECT r.run_id FROM run r WHERE r.state IN ('interrupted', 'failed'))
        """;
    jdbc.sql(
            "DELETE FROM claim WHERE submission_id IN (SELECT s.submission_id FROM submission s"
                + " WHERE "
                + unpublished
                + ")")
        .update();
    jdbc.sql("UPDATE submission SET run_id = :run WHERE " + unpublished)
        .param("run", runId)
        .update();
  }

  /**
   * Takes out submissions whose reading was cut off by a crash, so that the next run reads them
   * from the beginning; returns how many there were.
   */
  @Transactional
  public int discardUnfinished() {
    List<Integer> unfinished =
        jdbc.sql("SELECT submission_id FROM submission WHERE state = 'receiving'")
            .query(Integer.class)
            .list();
    for (int id : unfinished) {
      for (String table :
          List.of(
              "budget_line",
              "rejected_row",
              "finding",
              "ignored_rows",
              "submission_sheet",
              "submission_sum",
              "claim")) {
        deleteFrom(table, id);
      }
      restoreEarlierReading(id);
      deleteFrom("received_file", id);
      deleteFrom("submission", id);
    }
    return unfinished.size();
  }

  /** A reading that was to replace an earlier one of the same content gives way to it again. */
  private void restoreEarlierReading(int submissionId) {
    Optional<Integer> earlier =
        jdbc.sql(
                """
                SELECT MAX(e.submission_id) FROM submission e
                JOIN submission n ON n.sha256 = e.sha256 AND n.submission_id = :id
                WHERE e.submission_id < :id
                """)
            .param("id", submissionId)
            .query(Integer.class)
            .optional();
    earlier.ifPresent(
        id -> {
          jdbc.sql(
                  """
                  UPDATE submission SET state = CASE WHEN code = '' THEN 'read' ELSE 'held' END
                  WHERE submission_id = :earlier AND state = 'replaced'
                  """)
              .param("earlier", id)
              .update();
          jdbc.sql("UPDATE received_file SET submission_id = :earlier WHERE submission_id = :id")
              .param("earlier", id)
              .param("id", submissionId)
              .update();
        });
  }

  private void deleteFrom(String table, int submissionId) {
    jdbc.sql("DELETE FROM " + table + " WHERE submission_id = :id")
        .param("id", submissionId)
        .update();
  }
}
