package no.ks.budgets.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.inbox.InboxFile;
import no.ks.budgets.layout.OfficeLayout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was received. A content is read once, however often and under whatever name it arrives. */
@Repository
public class Submissions {

  /** Errors whose cause may lie in register, rates or limits rather than in the file. */
  private static final List<String> CAUSED_BY_REFERENCE =
      List.of(
          FindingType.PROJECT_UNKNOWN.code(),
          FindingType.PROJECT_AMBIGUOUS.code(),
          FindingType.FUNDER_UNKNOWN.code(),
          FindingType.RATE_MISSING.code(),
          FindingType.RATE_AMBIGUOUS.code(),
          FindingType.PROJECT_CONTRADICTED.code(),
          FindingType.OFFICE_NOT_IN_REGISTER.code(),
          FindingType.AMOUNT_THOUSANDFOLD.code(),
          FindingType.PROJECT_BY_DECISION.code(),
          FindingType.FILE_WITHOUT_TABLE.code(),
          FindingType.FILE_WITHOUT_LINES.code(),
          FindingType.LAYOUT_AMBIGUOUS.code(),
          FindingType.LAYOUT_FILE_CONTRADICTED.code(),
          FindingType.TABLE_REPEATS_OTHERS.code(),
          FindingType.ROWS_TWICE_THE_TOTAL.code(),
          FindingType.SECTION_UNCLEAR.code(),
          FindingType.PROJECT_MISSING.code(),
          FindingType.YEAR_MISSING.code(),
          FindingType.FUNDER_MISSING.code(),
          FindingType.FILE_ABOVE_LIMIT.code());

  /**
   * The last decision about a row of the content of submission {@code s}; 0 where there is none.
   */
  private static final String LATEST_DECISION =
      "SELECT COALESCE(MAX(d.decision_id), 0) FROM row_decision d WHERE d.sha256 = s.sha256 AND "
          + RowDecisions.ABOUT_ROW;

  private final JdbcClient jdbc;

  Submissions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What receiving a file comes to. */
  public enum Reception {
    /** It was taken before; nothing to do. */
    KNOWN,
    /** Its content was taken before, under another name. */
    DUPLICATE,
    /** Its content is new and is to be read. */
    NEW,
    /** An earlier content was put back in the place of a later one, and is to count again. */
    PUT_BACK
  }

  /**
   * The outcome of receiving a file.
   *
   * @param reception what it comes to
   * @param submissionId the submission to read; of an earlier one where there is nothing to read
   */
  public record Receipt(Reception reception, int submissionId) {

    public boolean isToBeRead() {
      return reception == Reception.NEW || reception == Reception.PUT_BACK;
    }
  }

  /**
   * Receives a file.
   *
   * @param runId the run that found it
   * @param file the file as it lies in the inbox
   * @param sha256 hash of its bytes
   * @param reference hash of register, rates, layout files and limits in force
   */
  @Transactional
  public Receipt receive(int runId, InboxFile file, String sha256, String reference) {
    Optional<Integer> earlier = newestOf(sha256);
    if (earlier.isEmpty()) {
      int submission = insert(runId, file, sha256, reference);
      insertFile(runId, file, sha256, submission, false);
      return new Receipt(Reception.NEW, submission);
    }
    if (!isReceived(file.path(), sha256)) {
      insertFile(runId, file, sha256, earlier.get(), true);
      return new Receipt(Reception.DUPLICATE, earlier.get());
    }
    if (isWithdrawn(earlier.get())) {
      return new Receipt(Reception.KNOWN, earlier.get());
    }
    if (sha256.equals(newestContentOf(file.path()))) {
      return new Receipt(Reception.KNOWN, earlier.get());
    }
    int submission = insert(runId, file, sha256, reference);
    replace(earlier.get(), submission, sha256);
    jdbc.sql("UPDATE received_file SET run_id = :run WHERE path = :path AND sha256 = :sha256")
        .param("run", runId)
        .param("path", file.path())
        .param("sha256", sha256)
        .update();
    return new Receipt(Reception.PUT_BACK, submission);
  }

  /**
   * Has everything read anew that would be read differently today: whose rows were rejected for
   * what the register, the rates or the layout files lacked, or were matched by what a reviewer
   * decided, or which was held for a limit, if any of these has changed since; about whose rows a
   * reviewer decided since; what was judged under another muting. The new reading counts as
   * received when the old one was: a mended rate does not make an old budget the latest.
   *
   * @param reference hash of register, rates, layout files, limits and decisions about projects in
   *     force
   * @param muting the muting in force, as text
   */
  @Transactional
  public void readAnew(String reference, String muting) {
    List<Pending> awaiting =
        jdbc.sql(
                """
                SELECT s.submission_id, s.path, s.sha256 FROM submission s
                WHERE s.state IN ('read', 'held') AND NOT s.is_review AND (
                  (s.reference <> :reference AND EXISTS (SELECT 1 FROM finding f
                    WHERE f.submission_id = s.submission_id AND f.code IN (:codes)))
                  OR (s.state = 'read' AND (s.muting <> :muting OR s.decided_until < (\
                """
                    + LATEST_DECISION
                    + ")))) ORDER BY s.submission_id")
            .param("muting", muting)
            .param("reference", reference)
            .param("codes", CAUSED_BY_REFERENCE)
            .query(Submissions::toPending)
            .list();
    for (Pending earlier : awaiting) {
      readAnew(earlier, reference);
    }
    jdbc.sql(
            "UPDATE submission s SET reference = :reference, muting = :muting, decided_until = ("
                + LATEST_DECISION
                + ") WHERE s.state = 'receiving'")
        .param("reference", reference)
        .param("muting", muting)
        .update();
  }

  private boolean isWithdrawn(int submissionId) {
    return jdbc.sql(
                "SELECT COUNT(*) FROM submission WHERE submission_id = :id AND state = 'withdrawn'")
            .param("id", submissionId)
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * The budgets that were read under another register, other rates, layout files or limits.
   *
   * @param reference hash of those in force
   */
  public List<Pending> readUnderOther(String reference) {
    return jdbc.sql(
            """
            SELECT submission_id, path, sha256 FROM submission
            WHERE state = 'read' AND NOT is_review AND reference <> :reference
            ORDER BY submission_id
            """)
        .param("reference", reference)
        .query(Submissions::toPending)
        .list();
  }

  /**
   * The budgets among these that were read by a layout file, which may be gone since.
   *
   * @param reference hash of register, rates, layout files and limits in force
   */
  public List<Pending> readByLayoutFile(String reference) {
    return jdbc.sql(
            """
            SELECT submission_id, path, sha256 FROM submission
            WHERE state = 'read' AND NOT is_review AND reference <> :reference
              AND message LIKE :readBy
            ORDER BY submission_id
            """)
        .param("reference", reference)
        .param("readBy", OfficeLayout.READ_BY + "%")
        .query(Submissions::toPending)
        .list();
  }

  /** Has one content read anew. */
  @Transactional
  public void readAnew(Pending earlier, String reference) {
    jdbc.sql(
            """
            INSERT INTO submission (run_id, path, sha256, bytes, file_modified, format, reference,
              state, code, message, rows_read, rows_accepted, rows_rejected, rows_ignored,
              amount_read, amount_accepted, amount_rejected)
            SELECT run_id, path, sha256, bytes, file_modified, '', :reference, 'receiving', '', '',
              0, 0, 0, 0, 0, 0, 0
            FROM submission WHERE submission_id = :earlier
            """)
        .param("reference", reference)
        .param("earlier", earlier.submissionId())
        .update();
    replace(earlier.submissionId(), newestOf(earlier.sha256()).orElseThrow(), earlier.sha256());
  }

  /** Ends what a reading claims, has its rivals decided about anew, and points its files onward. */
  private void replace(int earlier, int later, String sha256) {
    jdbc.sql(
            """
            DELETE FROM claim c WHERE EXISTS (SELECT 1 FROM submission_sum t
              WHERE t.submission_id = :earlier AND t.project_id = c.project_id
                AND t.budget_year = c.budget_year)
            """)
        .param("earlier", earlier)
        .update();
    jdbc.sql(
            """
            UPDATE submission SET state = 'replaced'
            WHERE submission_id = :earlier AND state IN ('read', 'held')
            """)
        .param("earlier", earlier)
        .update();
    jdbc.sql("UPDATE received_file SET submission_id = :later WHERE sha256 = :sha256")
        .param("later", later)
        .param("sha256", sha256)
        .update();
  }

  /** Whether a content was taken before, under whatever name. */
  public boolean isKnown(String sha256) {
    return newestOf(sha256).isPresent();
  }

  private Optional<Integer> newestOf(String sha256) {
    return jdbc.sql(
            """
            SELECT submission_id FROM submission WHERE sha256 = :sha256
            ORDER BY submission_id DESC LIMIT 1
            """)
        .param("sha256", sha256)
        .query(Integer.class)
        .optional();
  }

  private String newestContentOf(String path) {
    return jdbc.sql(
            """
            SELECT sha256 FROM received_file WHERE path = :path
            ORDER BY run_id DESC, file_id DESC LIMIT 1
            """)
        .param("path", path)
        .query(String.class)
        .single();
  }

  /** Whether a file was received under that path with that content. */
  public boolean isReceived(String path, String sha256) {
    return jdbc.sql("SELECT COUNT(*) FROM received_file WHERE path = :path AND sha256 = :sha256")
            .param("path", path)
            .param("sha256", sha256)
            .query(Long.class)
            .single()
        > 0;
  }

  private int insert(int runId, InboxFile file, String sha256, String reference) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            INSERT INTO submission (run_id, path, sha256, bytes, file_modified, format, reference,
              state, code, message, rows_read, rows_accepted, rows_rejected, rows_ignored,
              amount_read, amount_accepted, amount_rejected)
            VALUES (:run, :path, :sha256, :bytes, :modified, '', :reference, 'receiving', '', '',
              0, 0, 0, 0, 0, 0, 0)
            """)
        .param("run", runId)
        .param("path", file.path())
        .param("sha256", sha256)
        .param("bytes", file.bytes())
        .param("modified", Runs.utc(file.modified()))
        .param("reference", reference)
        .update(key, "SUBMISSION_ID");
    Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("The store gave no key for the submission " + file.path());
    }
    return id.intValue();
  }

  private void insertFile(
      int runId, InboxFile file, String sha256, int submissionId, boolean duplicate) {
    jdbc.sql(
            """
            INSERT INTO received_file (run_id, path, sha256, bytes, submission_id, is_duplicate)
            VALUES (:run, :path, :sha256, :bytes, :submission, :duplicate)
            """)
        .param("run", runId)
        .param("path", file.path())
        .param("sha256", sha256)
        .param("bytes", file.bytes())
        .param("submission", submissionId)
        .param("duplicate", duplicate)
        .update();
  }

  /**
   * A submission that waits to be read.
   *
   * @param submissionId its key
   * @param path in the inbox
   * @param sha256 hash of its bytes when it was received
   */
  public record Pending(int submissionId, String path, String sha256) {}

  /** The submissions that wait to be read, in the order in which they were received. */
  public List<Pending> pending() {
    return jdbc.sql(
            """
            SELECT submission_id, path, sha256 FROM submission WHERE state = 'receiving'
            ORDER BY submission_id
            """)
        .query(Submissions::toPending)
        .list();
  }

  /** The submissions that count for nothing because of one finding about the file as a whole. */
  public List<Pending> heldFor(FindingType type) {
    return jdbc.sql(
            """
            SELECT submission_id, path, sha256 FROM submission
            WHERE state = 'held' AND code = :code
            ORDER BY submission_id
            """)
        .param("code", type.code())
        .query(Submissions::toPending)
        .list();
  }

  private static Pending toPending(ResultSet row, int number) throws SQLException {
    return new Pending(row.getInt(1), row.getString(2), row.getString(3));
  }

  /** What the workbook says about itself, as soon as it is open. */
  @Transactional
  public void opened(int submissionId, String format, Optional<Instant> modified) {
    jdbc.sql(
            """
            UPDATE submission SET format = :format, workbook_modified = :modified
            WHERE submission_id = :id
            """)
        .param("format", format)
        .param("modified", modified.map(Runs::utc).orElse(null))
        .param("id", submissionId)
        .update();
  }
}
