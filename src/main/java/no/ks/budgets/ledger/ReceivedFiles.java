package no.ks.budgets.ledger;

import java.util.List;
import no.ks.budgets.finding.FindingType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every file that was ever received, with its verdict and the account of its rows. */
@Repository
class ReceivedFiles {

  private final JdbcClient jdbc;

  ReceivedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row of the query, before the verdict. */
  private record Received(
      String path,
      String sha256,
      long bytes,
      String format,
      int submissionId,
      boolean isDuplicate,
      String originalPath,
      boolean isHeld,
      boolean isWithdrawn,
      String code,
      String message,
      long read,
      long accepted,
      long rejected,
      long ignored,
      int claims,
      int superseded) {}

  /** All files by path; of several contents under one path the earlier first. */
  List<FileRecord> all() {
    return jdbc
        .sql(
            """
            SELECT r.path, r.sha256, r.bytes, s.format, s.submission_id, r.is_duplicate,
              s.path AS original_path, s.state, s.code, s.message, s.rows_read, s.rows_accepted,
              s.rows_rejected, s.rows_ignored,
              (SELECT COUNT(*) FROM claim c
                WHERE c.submission_id = s.submission_id) AS claims,
              (SELECT COUNT(*) FROM claim c WHERE c.submission_id = s.submission_id
                AND c.standing = 'superseded') AS superseded
            FROM received_file r JOIN submission s ON s.submission_id = r.submission_id
            WHERE s.state <> 'receiving'
            ORDER BY r.path, r.file_id
            """)
        .query(
            (row, number) ->
                new Received(
                    row.getString("path"),
                    row.getString("sha256"),
                    row.getLong("bytes"),
                    row.getString("format"),
                    row.getInt("submission_id"),
                    row.getBoolean("is_duplicate"),
                    row.getString("original_path"),
                    row.getString("state").equals("held"),
                    row.getString("state").equals("withdrawn"),
                    row.getString("code"),
                    row.getString("message"),
                    row.getLong("rows_read"),
                    row.getLong("rows_accepted"),
                    row.getLong("rows_rejected"),
                    row.getLong("rows_ignored"),
                    row.getInt("claims"),
                    row.getInt("superseded")))
        .list()
        .stream()
        .map(this::record)
        .toList();
  }

  private FileRecord record(Received file) {
    if (file.isDuplicate) {
      return new FileRecord(
          file.path,
          file.sha256,
          file.bytes,
          file.format,
          offices(file.submissionId),
          FileRecord.Status.DUPLICATE,
          0,
          0,
          0,
          0,
          FindingType.FILE_DUPLICATE.code(),
          "Identical to " + file.originalPath + ".");
    }
    long inConflict = rowsInConflict(file.submissionId);
    return new FileRecord(
        file.path,
        file.sha256,
        file.bytes,
        file.format,
        offices(file.submissionId),
        status(file, inConflict),
        file.read,
        file.accepted - inConflict,
        file.rejected + inConflict,
        file.ignored,
        code(file, inConflict),
        file.message);
  }

  private static String code(Received file, long inConflict) {
    if (file.isWithdrawn) {
      return FindingType.FILE_WITHDRAWN.code();
    }
    return inConflict > 0 ? FindingType.CLAIM_CONFLICT.code() : file.code;
  }

  private static FileRecord.Status status(Received file, long inConflict) {
    if (file.isWithdrawn) {
      return FileRecord.Status.SUPERSEDED;
    }
    if (file.isHeld || file.accepted - inConflict == 0) {
      return FileRecord.Status.REJECTED;
    }
    if (file.claims > 0 && file.claims == file.superseded) {
      return FileRecord.Status.SUPERSEDED;
    }
    return file.rejected + inConflict == 0
        ? FileRecord.Status.ACCEPTED
        : FileRecord.Status.PARTLY_ACCEPTED;
  }

  private long rowsInConflict(int submissionId) {
    return jdbc.sql(
            """
            SELECT COUNT(*) FROM (
              SELECT DISTINCT l.sheet_no, l.row_no FROM claim c
              JOIN budget_line l ON l.submission_id = c.submission_id
                AND l.project_id = c.project_id AND l.office_id = c.office_id
                AND l.budget_year = c.budget_year
              WHERE c.submission_id = :id AND c.standing = 'conflict') held
            """)
        .param("id", submissionId)
        .query(Long.class)
        .single();
  }

  private String offices(int submissionId) {
    return String.join(
        "; ",
        jdbc.sql(
                """
                SELECT DISTINCT o.name FROM submission_sum t
                JOIN office o ON o.office_id = t.office_id
                WHERE t.submission_id = :id
                UNION SELECT DISTINCT r.office FROM rejected_row r
                WHERE r.submission_id = :id AND r.office <> ''
                ORDER BY 1
                """)
            .param("id", submissionId)
            .query(String.class)
            .list());
  }
}
