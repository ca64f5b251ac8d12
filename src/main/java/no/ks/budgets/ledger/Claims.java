package no.ks.budgets.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.line.BudgetLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which submission counts. The budget of an office for a project and year is claimed by every
 * submission that carries lines for it, and the latest counts: received in a later run; within a
 * run, modified later as the workbook says, then as the file system says. Where nothing tells two
 * apart, or neither names its office, both are held until a person decides.
 */
@Repository
public class Claims {

  private final JdbcClient jdbc;

  Claims(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Key(int project, int office, int year) {}

  private record Claimant(
      int submission, String path, int run, OffsetDateTime modified, OffsetDateTime fileModified) {

    /** Later is greater; equal where nothing tells the two apart. */
    static final Comparator<Claimant> LATER =
        Comparator.comparingInt(Claimant::run)
            .thenComparing(Claimant::modified)
            .thenComparing(Claimant::fileModified);
  }

  private record Standing(String word, @Nullable Integer rival) {}

  /**
   * Decides all claims that a submission makes which has not been decided about, and those of its
   * rivals anew; deciding twice changes nothing.
   */
  @Transactional
  public void settle() {
    int unknownOffice = unknownOffice();
    for (Map.Entry<Key, List<Claimant>> claim : undecided().entrySet()) {
      List<Claimant> rivals = new ArrayList<>(claim.getValue());
      rivals.sort(Claimant.LATER.reversed());
      boolean nobody = claim.getKey().office == unknownOffice;
      for (Claimant claimant : rivals) {
        record(claim.getKey(), claimant, standing(claimant, rivals, nobody));
      }
    }
    supersedeRejectedRows();
  }

  private Standing standing(Claimant claimant, List<Claimant> latestFirst, boolean nobody) {
    Claimant latest = latestFirst.get(0);
    if (latestFirst.size() == 1) {
      return new Standing("current", null);
    }
    if (nobody) {
      return standingOfNobody(claimant, latestFirst);
    }
    if (Claimant.LATER.compare(claimant, latest) < 0) {
      return new Standing("superseded", latest.submission);
    }
    Optional<Claimant> equal =
        latestFirst.stream()
            .filter(rival -> rival != claimant && Claimant.LATER.compare(rival, latest) == 0)
            .findFirst();
    return equal
        .map(rival -> new Standing("conflict", rival.submission))
        .orElseGet(() -> new Standing("current", null));
  }

  /**
   * Without an office only the path tells whose a budget is: a later file in the place of an
   * earlier one replaces it, files in different places are rivals.
   */
  private static Standing standingOfNobody(Claimant claimant, List<Claimant> latestFirst) {
    for (Claimant other : latestFirst) {
      boolean samePath = other.path.equals(claimant.path);
      if (other != claimant && samePath && Claimant.LATER.compare(other, claimant) > 0) {
        return new Standing("superseded", other.submission);
      }
    }
    return latestFirst.stream()
        .filter(other -> !other.path.equals(claimant.path))
        .findFirst()
        .map(rival -> new Standing("conflict", rival.submission))
        .orElseGet(() -> new Standing("current", null));
  }

  private int unknownOffice() {
    return jdbc.sql("SELECT office_id FROM office WHERE name = :name")
        .param("name", BudgetLine.UNKNOWN_OFFICE)
        .query(Integer.class)
        .optional()
        .orElse(-1);
  }

  private Map<Key, List<Claimant>> undecided() {
    Map<Key, List<Claimant>> claims = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT DISTINCT c.project_id, c.office_id, c.budget_year, s.submission_id, s.path,
              s.run_id,
              COALESCE(s.workbook_modified, s.file_modified) AS modified, s.file_modified
            FROM submission_sum t
            JOIN submission n ON n.submission_id = t.submission_id AND n.state = 'read'
            LEFT JOIN claim k ON k.project_id = t.project_id AND k.office_id = t.office_id
              AND k.budget_year = t.budget_year AND k.submission_id = t.submission_id
            JOIN submission_sum c ON c.project_id = t.project_id AND c.office_id = t.office_id
              AND c.budget_year = t.budget_year
            JOIN submission s ON s.submission_id = c.submission_id AND s.state = 'read'
            WHERE k.submission_id IS NULL
            ORDER BY c.project_id, c.office_id, c.budget_year, s.submission_id
            """)
        .query(
            row -> {
              Key key =
                  new Key(
                      row.getInt("project_id"), row.getInt("office_id"), row.getInt("budget_year"));
              claims
                  .computeIfAbsent(key, first -> new ArrayList<>())
                  .add(
                      new Claimant(
                          row.getInt("submission_id"),
                          row.getString("path"),
                          row.getInt("run_id"),
                          row.getObject("modified", OffsetDateTime.class),
                          row.getObject("file_modified", OffsetDateTime.class)));
            });
    return claims;
  }

  private void record(Key key, Claimant claimant, Standing standing) {
    jdbc.sql(
            """
            MERGE INTO claim USING (VALUES (:project, :office, :year, :submission))
              AS new (project_id, office_id, budget_year, submission_id)
            ON claim.project_id = new.project_id AND claim.office_id = new.office_id
              AND claim.budget_year = new.budget_year AND claim.submission_id = new.submission_id
            WHEN MATCHED THEN UPDATE SET standing = :standing, rival_id = :rival
            WHEN NOT MATCHED THEN INSERT
              (project_id, office_id, budget_year, submission_id, standing, rival_id)
              VALUES (:project, :office, :year, :submission, :standing, :rival)
            """)
        .param("project", key.project)
        .param("office", key.office)
        .param("year", key.year)
        .param("submission", claimant.submission)
        .param("standing", standing.word)
        .param("rival", standing.rival)
        .update();
  }

  /**
   * Open rejected rows of a submission that nothing counts of any more are no longer anybody's
   * work: all its claims were superseded, the same path or the same content was read again.
   */
  private void supersedeRejectedRows() {
    jdbc.sql(
            """
            UPDATE rejected_row r SET state = 'superseded' WHERE r.state = 'open'
              AND (
                (EXISTS (SELECT 1 FROM claim c WHERE c.submission_id = r.submission_id)
                 AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.submission_id = r.submission_id
                   AND c.standing <> 'superseded'))
                OR EXISTS (SELECT 1 FROM submission o
                  JOIN submission n ON n.submission_id > o.submission_id AND n.state = 'read'
                    AND (n.sha256 = o.sha256 OR (n.path = o.path AND n.run_id > o.run_id))
                  WHERE o.submission_id = r.submission_id))
            """)
        .update();
  }
}
