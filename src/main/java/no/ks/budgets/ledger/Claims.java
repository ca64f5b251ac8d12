package no.ks.budgets.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.ledger.ClaimDecisions.Budget;
import no.ks.budgets.ledger.ClaimStandings.Claimant;
import no.ks.budgets.ledger.ClaimStandings.Standing;
import no.ks.budgets.line.BudgetLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which submission counts. The budget of an office for a project and year is claimed by every
 * submission that carries lines for it; {@link ClaimStandings} decides between them.
 */
@Repository
public class Claims {

  /** Whether nobody need look at an open row any more. */
  private static final String OVER =
      """
      ((EXISTS (SELECT 1 FROM claim c WHERE c.submission_id = r.submission_id)
         AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.submission_id = r.submission_id
           AND c.standing <> 'superseded'))
       OR EXISTS (SELECT 1 FROM submission o
         WHERE o.submission_id = r.submission_id AND o.state IN ('withdrawn', 'replaced'))
       OR EXISTS (SELECT 1 FROM submission o
         JOIN submission n ON n.submission_id > o.submission_id AND n.state = 'read'
           AND n.path = o.path AND n.run_id > o.run_id
         WHERE o.submission_id = r.submission_id))
      """;

  private final JdbcClient jdbc;
  private final ClaimDecisions decisions;

  Claims(JdbcClient jdbc, ClaimDecisions decisions) {
    this.jdbc = jdbc;
    this.decisions = decisions;
  }

  /**
   * Decides all claims of the projects and years for which a submission makes a claim that has not
   * been decided about; deciding twice changes nothing.
   */
  @Transactional
  public void settle() {
    new ClaimStandings(undecided(), decisions.latest(), unknownOffice()).all().forEach(this::keep);
    settleCorrectedRows();
    supersedeRejectedRows();
  }

  private int unknownOffice() {
    return jdbc.sql("SELECT office_id FROM office WHERE name = :name")
        .param("name", BudgetLine.UNKNOWN_OFFICE)
        .query(Integer.class)
        .optional()
        .orElse(-1);
  }

  private Map<Budget, List<Claimant>> undecided() {
    Map<Budget, Map<Integer, Claimant>> claims = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT c.project_id, c.office_id, c.budget_year, c.funder_id, c.line_count,
              c.amount_nok, s.submission_id, s.path, s.sha256, s.run_id,
              COALESCE(s.workbook_modified, s.file_modified) AS modified, s.file_modified
            FROM (SELECT DISTINCT t.project_id, t.budget_year FROM submission_sum t
              JOIN submission n ON n.submission_id = t.submission_id AND n.state = 'read'
              LEFT JOIN claim k ON k.project_id = t.project_id AND k.office_id = t.office_id
                AND k.budget_year = t.budget_year AND k.submission_id = t.submission_id
              WHERE k.submission_id IS NULL) u
            JOIN submission_sum c ON c.project_id = u.project_id
              AND c.budget_year = u.budget_year
            JOIN submission s ON s.submission_id = c.submission_id AND s.state = 'read'
            ORDER BY c.project_id, c.office_id, c.budget_year, s.submission_id, c.funder_id
            """)
        .query(
            row -> {
              Budget budget =
                  new Budget(
                      row.getInt("project_id"), row.getInt("office_id"), row.getInt("budget_year"));
              claims
                  .computeIfAbsent(budget, first -> new LinkedHashMap<>())
                  .merge(row.getInt("submission_id"), claimant(row), Claims::together);
            });
    Map<Budget, List<Claimant>> claimants = new LinkedHashMap<>();
    claims.forEach((budget, all) -> claimants.put(budget, List.copyOf(all.values())));
    return claimants;
  }

  private static Claimant claimant(ResultSet row) throws SQLException {
    return new Claimant(
        row.getInt("submission_id"),
        row.getString("path"),
        row.getString("sha256"),
        row.getInt("run_id"),
        row.getObject("modified", OffsetDateTime.class),
        row.getObject("file_modified", OffsetDateTime.class),
        Map.of(
            row.getInt("funder_id"),
            new ClaimStandings.Sum(row.getLong("line_count"), row.getBigDecimal("amount_nok"))));
  }

  private static Claimant together(Claimant one, Claimant withAnotherFunder) {
    Map<Integer, ClaimStandings.Sum> sums = new HashMap<>(one.sums());
    sums.putAll(withAnotherFunder.sums());
    return new Claimant(
        one.submission(),
        one.path(),
        one.sha256(),
        one.run(),
        one.modified(),
        one.fileModified(),
        sums);
  }

  private void keep(ClaimStandings.Claim claim, Standing standing) {
    jdbc.sql(
            """
            MERGE INTO claim USING (VALUES (:project, :office, :year, :submission))
              AS new (project_id, office_id, budget_year, submission_id)
            ON claim.project_id = new.project_id AND claim.office_id = new.office_id
              AND claim.budget_year = new.budget_year AND claim.submission_id = new.submission_id
            WHEN MATCHED THEN UPDATE SET standing = :standing, rival_id = :rival,
              decision_id = :decision
            WHEN NOT MATCHED THEN INSERT (project_id, office_id, budget_year, submission_id,
                standing, rival_id, decision_id)
              VALUES (:project, :office, :year, :submission, :standing, :rival, :decision)
            """)
        .param("project", claim.budget().project())
        .param("office", claim.budget().office())
        .param("year", claim.budget().year())
        .param("submission", claim.claimant().submission())
        .param("standing", standing.word())
        .param("rival", standing.rival())
        .param("decision", standing.decision())
        .update();
  }

  private record Place(String sheet, int row) {}

  private record RejectKey(int rejectNumber, Place place) {}

  /**
   * Rows of an earlier reading that a later one accepts because of a decision were corrected. Only
   * readings that were replaced are looked at, and only while rows of them are unsettled.
   */
  private void settleCorrectedRows() {
    List<Integer> replaced =
        jdbc.sql(
                """
                SELECT DISTINCT o.submission_id FROM submission o
                JOIN rejected_row r ON r.submission_id = o.submission_id
                WHERE o.state = 'replaced' AND r.state IN ('open', 'waived')
                ORDER BY 1
                """)
            .query(Integer.class)
            .list();
    for (int submission : replaced) {
      Set<Place> decided = new HashSet<>(linesByDecision(submission));
      for (RejectKey row : unsettled(submission)) {
        if (decided.contains(row.place)) {
          jdbc.sql(
                  """
                  UPDATE rejected_row SET state = 'corrected'
                  WHERE submission_id = :id AND reject_no = :number
                  """)
              .param("id", submission)
              .param("number", row.rejectNumber)
              .update();
        }
      }
    }
  }

  private List<RejectKey> unsettled(int submission) {
    return jdbc.sql(
            """
            SELECT r.reject_no, h.name, r.row_no FROM rejected_row r
            JOIN submission_sheet h ON h.submission_id = r.submission_id
              AND h.sheet_no = r.sheet_no
            WHERE r.submission_id = :id AND r.state IN ('open', 'waived')
            """)
        .param("id", submission)
        .query(
            (row, number) ->
                new RejectKey(row.getInt(1), new Place(row.getString(2), row.getInt(3))))
        .list();
  }

  /** Where the reading of today has lines that count like this because of a decision. */
  private List<Place> linesByDecision(int earlier) {
    return jdbc.sql(
            """
            SELECT DISTINCT h.name, l.row_no FROM submission o
            JOIN submission n ON n.sha256 = o.sha256 AND n.state = 'read'
            JOIN budget_line l ON l.submission_id = n.submission_id
              AND l.decision_id IS NOT NULL
            JOIN submission_sheet h ON h.submission_id = l.submission_id
              AND h.sheet_no = l.sheet_no
            WHERE o.submission_id = :id
            """)
        .param("id", earlier)
        .query((row, number) -> new Place(row.getString(1), row.getInt(2)))
        .list();
  }

  /**
   * Open rejected rows of a submission that nothing counts of any more are no longer anybody's
   * work: it was withdrawn, all its claims were superseded, the same path or the same content was
   * read again. A row that was waived stays so, until the same content is read again.
   */
  private void supersedeRejectedRows() {
    jdbc.sql(
            """
            UPDATE rejected_row r SET state = 'superseded' WHERE r.state = 'waived'
              AND EXISTS (SELECT 1 FROM submission o
                WHERE o.submission_id = r.submission_id AND o.state = 'replaced')
            """)
        .update();
    jdbc.sql("UPDATE rejected_row r SET state = 'superseded' WHERE r.state = 'open' AND " + OVER)
        .update();
  }

  /**
   * Opens the rows again that are superseded for no reason any more, because a submission was
   * withdrawn or its withdrawal undone.
   */
  void reopenRejectedRows() {
    jdbc.sql(
            "UPDATE rejected_row r SET state = 'open' WHERE r.state = 'superseded' AND EXISTS"
                + " (SELECT 1 FROM submission o WHERE o.submission_id = r.submission_id"
                + " AND o.state = 'read') AND NOT "
                + OVER)
        .update();
  }
}
