package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is behind the figures of a project: the budgets that offices sent for it, those that count
 * and those that do not, and the rows that were rejected. {@link ExplainedLines} goes on from a
 * budget to its lines.
 */
@Repository
public class Explanations {

  private final JdbcClient jdbc;
  private final Reconciliations reconciliations;

  Explanations(JdbcClient jdbc, Reconciliations reconciliations) {
    this.jdbc = jdbc;
    this.reconciliations = reconciliations;
  }

  /**
   * What is to be explained.
   *
   * @param projectCode such as {@code BA-01}
   * @param year budget year; null for all
   * @param funder such as {@code NMFA}; null for all
   */
  public record Question(String projectCode, @Nullable Integer year, @Nullable String funder) {

    boolean asksFor(int otherYear, String otherFunder) {
      return (year == null || year == otherYear) && (funder == null || funder.equals(otherFunder));
    }

    /** Whether a rejected row may belong here, whose year and funder may be no more than texts. */
    private boolean mayAskFor(RejectedRow row) {
      return (year == null || mayMean(row.year, "\\d{4}", String.valueOf(year)))
          && (funder == null || mayMean(row.funder, ".+", funder));
    }

    /** A text that was not understood may mean anything; of several values each counts. */
    private static boolean mayMean(String text, String understood, String wanted) {
      return Arrays.stream(text.split("; ", -1))
          .anyMatch(value -> !value.matches(understood) || value.equals(wanted));
    }
  }

  /** Whether a budget counts, and if not, why. */
  public enum Standing {
    COUNTS,
    /** A later or favoured file counts instead. */
    SUPERSEDED,
    /** Two files claim it, and a person has to decide. */
    IN_CONFLICT,
    WITHDRAWN,
    /** It was read by a run that did not end. */
    UNSETTLED
  }

  /**
   * What one file says of a project, for an office, year and funder.
   *
   * @param submissionId key of the reading of the file
   * @param lineCount how many lines
   * @param isDecided whether any line owes it to a reviewer that it is as it is
   * @param amountNok the sum of the lines in NOK
   * @param path in the inbox
   * @param sha256 of the file
   * @param run the run that received it
   * @param rival path of the file that counts or is in conflict; empty where there is none
   * @param reviewer who decided about the claim or withdrew it; empty where nobody did
   * @param document the review document of that decision; empty where there is none
   */
  public record SentBudget(
      int submissionId,
      String projectCode,
      String office,
      int year,
      String funder,
      long lineCount,
      boolean isDecided,
      BigDecimal amountNok,
      String path,
      String sha256,
      String run,
      Standing standing,
      String rival,
      String reviewer,
      String document) {

    public boolean counts() {
      return standing == Standing.COUNTS;
    }
  }

  /**
   * A row of a project that was rejected and neither corrected nor superseded.
   *
   * @param path of its file in the inbox
   * @param sheet name of the sheet
   * @param row physical row, 1-based
   * @param codes codes of its errors, joined by {@code "; "}
   * @param year as understood, else what stands there
   * @param funder as understood, else what stands there
   * @param currency as understood, else what stands there
   * @param amount as understood, else what stands there
   * @param amountAtStakeNok in NOK, as far as it is known
   * @param isWaived whether a reviewer decided that it counts for nothing
   */
  public record RejectedRow(
      String path,
      String sheet,
      int row,
      String codes,
      String year,
      String funder,
      String currency,
      String amount,
      BigDecimal amountAtStakeNok,
      boolean isWaived) {}

  /** The figures of the latest consolidation that are asked for, in its order. */
  public List<Reconciliations.Stored> figures(Question question) {
    return reconciliations.latest().stream()
        .filter(figure -> figure.projectCode().equals(question.projectCode))
        .filter(figure -> question.asksFor(figure.year(), figure.funder()))
        .toList();
  }

  /** The name of the run that made the figures; empty where none was ever completed so far. */
  public String runOfFigures() {
    return jdbc.sql(
            """
            SELECT name FROM run
            WHERE run_id = (SELECT MAX(run_id) FROM reconciliation)
            """)
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** Everything that was sent and is asked for, by year, funder, office and file. */
  public List<SentBudget> sent(Question question) {
    return jdbc
        .sql(
            """
            SELECT t.*, p.code, o.name AS office, f.name AS funder, s.path, s.sha256, s.state,
              r.name AS run, c.standing, v.path AS rival,
              COALESCE(d.reviewer, w.reviewer) AS reviewer, m.path AS document
            FROM submission_sum t
            JOIN project p ON p.project_id = t.project_id
            JOIN office o ON o.office_id = t.office_id
            JOIN funder f ON f.funder_id = t.funder_id
            JOIN submission s ON s.submission_id = t.submission_id
            JOIN run r ON r.run_id = s.run_id
            LEFT JOIN claim c ON c.project_id = t.project_id AND c.office_id = t.office_id
              AND c.budget_year = t.budget_year AND c.submission_id = t.submission_id
            LEFT JOIN submission v ON v.submission_id = c.rival_id
            LEFT JOIN row_decision d ON d.decision_id = c.decision_id
            LEFT JOIN submission m ON m.submission_id = d.document_id
            LEFT JOIN withdrawal w ON s.state = 'withdrawn' AND w.withdrawal_id =
              (SELECT MAX(x.withdrawal_id) FROM withdrawal x
                WHERE x.submission_id = s.submission_id)
            WHERE p.code = :project AND s.state IN ('read', 'withdrawn')
            ORDER BY t.budget_year, f.name, o.name, s.path, s.submission_id
            """)
        .param("project", question.projectCode)
        .query((row, number) -> sentBudget(row))
        .list()
        .stream()
        .filter(budget -> question.asksFor(budget.year, budget.funder))
        .toList();
  }

  private static SentBudget sentBudget(ResultSet row) throws SQLException {
    return new SentBudget(
        row.getInt("submission_id"),
        row.getString("code"),
        row.getString("office"),
        row.getInt("budget_year"),
        row.getString("funder"),
        row.getLong("line_count"),
        row.getLong("decided_count") > 0,
        row.getBigDecimal("amount_nok"),
        row.getString("path"),
        row.getString("sha256"),
        row.getString("run"),
        standing(row.getString("state"), row.getString("standing")),
        orEmpty(row.getString("rival")),
        orEmpty(row.getString("reviewer")),
        orEmpty(row.getString("document")));
  }

  private static Standing standing(String state, @Nullable String claim) {
    if (state.equals("withdrawn")) {
      return Standing.WITHDRAWN;
    }
    if (claim == null) {
      return Standing.UNSETTLED;
    }
    return switch (claim) {
      case "current" -> Standing.COUNTS;
      case "superseded" -> Standing.SUPERSEDED;
      case "conflict" -> Standing.IN_CONFLICT;
      default -> throw new IllegalStateException("A claim cannot stand as " + claim);
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * Goes through the rejected rows that may be asked for, by file and place, those that wait for a
   * person and those that were waived. A row whose year or funder was not understood is among them.
   */
  public void forEachRejectedRow(Question question, Consumer<? super RejectedRow> consumer) {
    List<Integer> submissions =
        jdbc.sql(
                """
                SELECT s.submission_id FROM submission s
                WHERE s.state = 'read' AND s.rows_rejected > 0 AND NOT s.is_review
                ORDER BY s.path, s.submission_id
                """)
            .query(Integer.class)
            .list();
    // A file at a time, since a result set of the store lies in memory whole.
    for (int submission : submissions) {
      rejectedRows(submission, question.projectCode).stream()
          .filter(question::mayAskFor)
          .forEach(consumer);
    }
  }

  private List<RejectedRow> rejectedRows(int submission, String projectCode) {
    return jdbc.sql(
            """
            SELECT r.*, h.name AS sheet, s.path FROM rejected_row r
            JOIN submission s ON s.submission_id = r.submission_id
            JOIN submission_sheet h ON h.submission_id = r.submission_id
              AND h.sheet_no = r.sheet_no
            WHERE r.submission_id = :submission AND r.project = :project
              AND r.state IN ('open', 'waived')
            ORDER BY r.sheet_no, r.row_no, r.reject_no
            """)
        .param("submission", submission)
        .param("project", projectCode)
        .query(
            (row, number) ->
                new RejectedRow(
                    row.getString("path"),
                    row.getString("sheet"),
                    row.getInt("row_no"),
                    row.getString("codes"),
                    row.getString("budget_year"),
                    row.getString("funder"),
                    row.getString("currency"),
                    row.getString("amount"),
                    row.getBigDecimal("amount_at_stake_nok"),
                    row.getString("state").equals("waived")))
        .list();
  }

  /** Where the same content came once more, which counts for nothing; paths in the inbox. */
  public List<String> copies(SentBudget budget) {
    return jdbc.sql(
            """
            SELECT DISTINCT path FROM received_file
            WHERE sha256 = :sha256 AND is_duplicate AND path <> :path
            ORDER BY path
            """)
        .param("sha256", budget.sha256)
        .param("path", budget.path)
        .query(String.class)
        .list();
  }

  /** How many open rejected rows name no known project, so that they may belong to any. */
  public long rowsOfUnknownProjects() {
    return jdbc.sql(
            """
            SELECT COUNT(*) FROM rejected_row r
            WHERE r.state = 'open'
              AND NOT EXISTS (SELECT 1 FROM project p WHERE p.code = r.project)
            """)
        .query(Long.class)
        .single();
  }

  /** How many contents were held whole, so that nobody knows which projects they are about. */
  public long heldFiles() {
    return jdbc.sql("SELECT COUNT(DISTINCT sha256) FROM submission WHERE state = 'held'")
        .query(Long.class)
        .single();
  }
}
