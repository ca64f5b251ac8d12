package no.ks.budgets.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All findings: those of every file by path and place, then those of the run. */
@Repository
class LedgerFindings {

  private final JdbcClient jdbc;
  private final RunFindings runFindings;

  LedgerFindings(JdbcClient jdbc, RunFindings runFindings) {
    this.jdbc = jdbc;
    this.runFindings = runFindings;
  }

  private record Received(
      String path,
      int submissionId,
      boolean isDuplicate,
      boolean isReplacedAtPath,
      String originalPath) {}

  void forEach(int runId, Consumer<? super FindingRecord> consumer) {
    List<Received> files =
        jdbc.sql(
                """
                SELECT r.path, r.submission_id, r.is_duplicate, s.path AS original_path,
                  (SELECT COUNT(*) FROM received_file n
                    JOIN submission x ON x.submission_id = n.submission_id
                      AND x.state <> 'withdrawn'
                    WHERE n.path = r.path AND n.run_id > r.run_id) AS later_contents
                FROM received_file r JOIN submission s ON s.submission_id = r.submission_id
                WHERE s.state <> 'receiving'
                ORDER BY r.path, r.file_id
                """)
            .query(
                (row, number) ->
                    new Received(
                        row.getString("path"),
                        row.getInt("submission_id"),
                        row.getBoolean("is_duplicate"),
                        row.getInt("later_contents") > 0,
                        row.getString("original_path")))
            .list();
    for (Received file : files) {
      if (file.isDuplicate) {
        consumer.accept(duplicate(file));
      } else {
        withdrawn(file).forEach(consumer);
        conflicts(file).forEach(consumer);
        decided(file).forEach(consumer);
        replaced(file).forEach(consumer);
        stillCounting(file).forEach(consumer);
        ofRows(file).forEach(consumer);
      }
    }
    runFindings.of(runId).forEach(consumer);
  }

  private static FindingRecord duplicate(Received file) {
    return new FindingRecord(
        file.path,
        "",
        0,
        "",
        "",
        FindingType.FILE_DUPLICATE,
        "identical to " + file.originalPath,
        "each file once",
        null);
  }

  private List<FindingRecord> conflicts(Received file) {
    return jdbc.sql(
            """
            SELECT p.code, o.name, c.budget_year, s.path,
              (SELECT COUNT(*) FROM claim r WHERE r.submission_id = c.rival_id
                AND r.project_id = c.project_id AND r.office_id = c.office_id
                AND r.budget_year = c.budget_year) AS same_office
            FROM claim c
            JOIN project p ON p.project_id = c.project_id
            JOIN office o ON o.office_id = c.office_id
            JOIN submission s ON s.submission_id = c.rival_id
            WHERE c.submission_id = :id AND c.standing = 'conflict'
            ORDER BY p.code, o.name, c.budget_year
            """)
        .param("id", file.submissionId)
        .query(
            (row, number) ->
                new FindingRecord(
                    file.path,
                    "",
                    0,
                    "",
                    "office",
                    FindingType.CLAIM_CONFLICT,
                    String.format(
                        Locale.ROOT,
                        row.getInt("same_office") > 0
                            ? "%s of %s for %d, also in %s"
                            : "%s of %s for %d, the very same sums as another office's in %s",
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("budget_year"),
                        row.getString("path")),
                    row.getInt("same_office") > 0
                        ? "one file that is plainly the later"
                        : "a budget of its own for each office",
                    null))
        .list();
  }

  private static Severity severity(String kept, String code) {
    return kept.isEmpty()
        ? FindingType.valueOf(code).severity()
        : Severity.valueOf(kept.toUpperCase(Locale.ROOT));
  }

  /** That the file was taken out again, and by whom. */
  private List<FindingRecord> withdrawn(Received file) {
    return jdbc.sql(
            """
            SELECT w.reviewer FROM submission s
            JOIN withdrawal w ON w.submission_id = s.submission_id
            WHERE s.submission_id = :id AND s.state = 'withdrawn'
            ORDER BY w.withdrawal_id DESC LIMIT 1
            """)
        .param("id", file.submissionId)
        .query(
            (row, number) ->
                new FindingRecord(
                    file.path,
                    "",
                    0,
                    "",
                    "",
                    FindingType.FILE_WITHDRAWN,
                    "withdrawn by " + row.getString("reviewer"),
                    "",
                    null))
        .list();
  }

  /** Which claims of the file stand as a reviewer decided. */
  private List<FindingRecord> decided(Received file) {
    return jdbc.sql(
            """
            SELECT p.code, o.name, c.budget_year, c.standing, d.reviewer, m.path AS document,
              (SELECT s.path FROM submission s WHERE s.submission_id = c.rival_id) AS rival
            FROM claim c
            JOIN project p ON p.project_id = c.project_id
            JOIN office o ON o.office_id = c.office_id
            JOIN row_decision d ON d.decision_id = c.decision_id
            JOIN submission m ON m.submission_id = d.document_id
            WHERE c.submission_id = :id
            ORDER BY p.code, o.name, c.budget_year
            """)
        .param("id", file.submissionId)
        .query(
            (row, number) -> {
              String rival = row.getString("rival");
              String standing =
                  row.getString("standing").equals("current")
                      ? "counts"
                      : "does not count" + (rival == null ? "" : ", " + rival + " does");
              return new FindingRecord(
                  file.path,
                  "",
                  0,
                  "",
                  "",
                  FindingType.CLAIM_DECIDED,
                  String.format(
                      Locale.ROOT,
                      "%s of %s for %d %s",
                      row.getString("code"),
                      row.getString("name"),
                      row.getInt("budget_year"),
                      standing),
                  "decided by " + row.getString("reviewer") + " in " + row.getString("document"),
                  null);
            })
        .list();
  }

  private static final String CLAIMED =
      """
      SELECT p.code, o.name AS office, c.budget_year,
        (SELECT SUM(t.amount_nok) FROM submission_sum t WHERE t.submission_id = c.submission_id
          AND t.project_id = c.project_id AND t.office_id = c.office_id
          AND t.budget_year = c.budget_year) AS own,
        (SELECT SUM(t.amount_nok) FROM submission_sum t WHERE t.submission_id = c.rival_id
          AND t.project_id = c.project_id AND t.office_id = c.office_id
          AND t.budget_year = c.budget_year) AS rivals,
        (SELECT s.path FROM submission s WHERE s.submission_id = c.rival_id) AS rival_path
      FROM claim c
      JOIN project p ON p.project_id = c.project_id
      JOIN office o ON o.office_id = c.office_id
      WHERE c.submission_id = :id AND c.standing = :standing AND c.decision_id IS NULL
      ORDER BY p.code, o.name, c.budget_year
      """;

  private static String claim(ResultSet row) throws SQLException {
    return String.format(
        Locale.ROOT,
        "%s of %s for %d: %s NOK",
        row.getString("code"),
        row.getString("office"),
        row.getInt("budget_year"),
        row.getBigDecimal("own").toPlainString());
  }

  /** What a later submission replaced, with both sums, so that nothing goes without a word. */
  private List<FindingRecord> replaced(Received file) {
    return jdbc.sql(CLAIMED)
        .param("id", file.submissionId)
        .param("standing", "superseded")
        .query(
            (row, number) ->
                new FindingRecord(
                    file.path,
                    "",
                    0,
                    "",
                    "amount",
                    FindingType.CLAIM_SUPERSEDED,
                    claim(row),
                    row.getBigDecimal("rivals").toPlainString()
                        + " NOK in "
                        + row.getString("rival_path"),
                    row.getBigDecimal("own").subtract(row.getBigDecimal("rivals"))))
        .list();
  }

  /** What still counts of a content in whose place another one was put. */
  private List<FindingRecord> stillCounting(Received file) {
    if (!file.isReplacedAtPath) {
      return List.of();
    }
    return jdbc.sql(CLAIMED)
        .param("id", file.submissionId)
        .param("standing", "current")
        .query(
            (row, number) ->
                new FindingRecord(
                    file.path,
                    "",
                    0,
                    "",
                    "amount",
                    FindingType.EARLIER_CONTENT_COUNTS,
                    claim(row),
                    "a budget for it in the newer file too",
                    null))
        .list();
  }

  private List<FindingRecord> ofRows(Received file) {
    return jdbc.sql(
            """
            SELECT f.*, COALESCE(h.name, '') AS sheet FROM finding f
            LEFT JOIN submission_sheet h ON h.submission_id = f.submission_id
              AND h.sheet_no = f.sheet_no
            WHERE f.submission_id = :id
            ORDER BY f.sheet_no, f.row_no, f.column_no, f.finding_no
            """)
        .param("id", file.submissionId)
        .query(
            (row, number) ->
                new FindingRecord(
                    file.path,
                    row.getString("sheet"),
                    row.getInt("row_no"),
                    RunFindings.address(row.getInt("row_no"), row.getInt("column_no")),
                    row.getString("field"),
                    FindingType.valueOf(row.getString("code")),
                    row.getString("found"),
                    row.getString("expected"),
                    row.getBigDecimal("difference"),
                    severity(row.getString("severity"), row.getString("code"))))
        .list();
  }
}
