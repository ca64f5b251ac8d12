package no.ks.budgets.ledger;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.ks.budgets.finding.FindingType;
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
      String path, int submissionId, boolean isDuplicate, String originalPath) {}

  void forEach(int runId, Consumer<? super FindingRecord> consumer) {
    List<Received> files =
        jdbc.sql(
                """
                SELECT r.path, r.submission_id, r.is_duplicate, s.path AS original_path
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
                        row.getString("original_path")))
            .list();
    for (Received file : files) {
      if (file.isDuplicate) {
        consumer.accept(duplicate(file));
      } else {
        conflicts(file).forEach(consumer);
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
            SELECT p.code, o.name, c.budget_year, s.path FROM claim c
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
                        "%s of %s for %d, also in %s",
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("budget_year"),
                        row.getString("path")),
                    "one file that is plainly the later",
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
                    row.getBigDecimal("difference")))
        .list();
  }
}
