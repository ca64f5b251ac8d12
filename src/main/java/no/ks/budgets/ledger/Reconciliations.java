package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.register.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Granted beside submitted, by project, year and funder, from the sums that count. */
@Repository
public class Reconciliations {

  private final JdbcClient jdbc;
  private final Registers registers;
  private final Keys keys;

  Reconciliations(JdbcClient jdbc, Registers registers, Keys keys) {
    this.jdbc = jdbc;
    this.registers = registers;
    this.keys = keys;
  }

  /** The two sides of one project, year and funder, before anybody judged them. */
  private record Sides(
      String projectCode,
      int year,
      String funder,
      boolean isGranted,
      boolean isProjectYearGranted,
      BigDecimal granted,
      BigDecimal submitted,
      int submissions) {}

  /**
   * Reconciles everything that counts against a register, in the order of its projects, then year,
   * then funder.
   *
   * @param toleranceNok differences up to this count as matched
   */
  public List<Reconciliation> against(Registers.Version version, BigDecimal toleranceNok) {
    List<Project> projects = new ArrayList<>(version.register().projects());
    Map<String, Integer> order = new HashMap<>();
    projects.forEach(project -> order.put(project.code(), order.size()));
    List<Reconciliation> reconciliations = new ArrayList<>();
    for (Sides sides : sides(version.id())) {
      Project project =
          version
              .register()
              .project(sides.projectCode)
              .or(() -> registers.lastKnown(sides.projectCode))
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "Lines count for " + sides.projectCode + ", which no register ever had"));
      reconciliations.add(judged(sides, project, toleranceNok));
    }
    reconciliations.sort(
        Comparator.comparingInt(
                (Reconciliation line) ->
                    order.getOrDefault(line.project().code(), Integer.MAX_VALUE))
            .thenComparing(line -> line.project().code())
            .thenComparingInt(Reconciliation::year)
            .thenComparing(Reconciliation::funder));
    return reconciliations;
  }

  private static Reconciliation judged(Sides sides, Project project, BigDecimal tolerance) {
    ReconciliationStatus status =
        ReconciliationStatus.of(
            sides.isGranted,
            sides.isProjectYearGranted,
            sides.submissions > 0,
            sides.submitted.subtract(sides.granted),
            tolerance);
    return new Reconciliation(
        project,
        sides.year,
        sides.funder,
        "NOK",
        sides.granted,
        sides.submitted,
        sides.submissions,
        status);
  }

  private List<Sides> sides(int registerId) {
    return jdbc.sql(
            """
            SELECT p.code, COALESCE(g.budget_year, s.budget_year) AS sides_year,
              f.name AS funder, g.amount AS granted, s.submitted, s.submissions,
              (SELECT COUNT(*) FROM register_grant o WHERE o.register_id = :register
                AND o.project_id = COALESCE(g.project_id, s.project_id)
                AND o.budget_year = COALESCE(g.budget_year, s.budget_year)) AS grants
            FROM (SELECT * FROM register_grant WHERE register_id = :register) g
            FULL OUTER JOIN (
              SELECT t.project_id, t.budget_year, t.funder_id, SUM(t.amount_nok) AS submitted,
                COUNT(DISTINCT t.submission_id) AS submissions
              FROM submission_sum t
              JOIN claim c ON c.project_id = t.project_id AND c.office_id = t.office_id
                AND c.budget_year = t.budget_year AND c.submission_id = t.submission_id
              WHERE c.standing = 'current'
              GROUP BY t.project_id, t.budget_year, t.funder_id) s
            ON s.project_id = g.project_id AND s.budget_year = g.budget_year
              AND s.funder_id = g.funder_id
            JOIN project p ON p.project_id = COALESCE(g.project_id, s.project_id)
            JOIN funder f ON f.funder_id = COALESCE(g.funder_id, s.funder_id)
            """)
        .param("register", registerId)
        .query(
            (row, number) ->
                new Sides(
                    row.getString("code"),
                    row.getInt("sides_year"),
                    row.getString("funder"),
                    row.getBigDecimal("granted") != null,
                    row.getInt("grants") > 0,
                    orZero(row.getBigDecimal("granted")),
                    orZero(row.getBigDecimal("submitted")),
                    row.getInt("submissions")))
        .list();
  }

  private static BigDecimal orZero(@Nullable BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
  }

  /** Keeps the reconciliation of a run; keeping it again replaces it. */
  @Transactional
  public void save(int runId, List<Reconciliation> reconciliations) {
    jdbc.sql("DELETE FROM reconciliation WHERE run_id = :run").param("run", runId).update();
    for (int order = 0; order < reconciliations.size(); order++) {
      Reconciliation line = reconciliations.get(order);
      jdbc.sql(
              """
              INSERT INTO reconciliation (run_id, list_order, project_id, budget_year, funder_id,
                granted, submitted, submissions, status)
              VALUES (:run, :order, :project, :year, :funder, :granted, :submitted, :submissions,
                :status)
              """)
          .param("run", runId)
          .param("order", order)
          .param("project", keys.project(line.project().code()))
          .param("year", line.year())
          .param("funder", keys.funder(line.funder()))
          .param("granted", line.granted())
          .param("submitted", line.submitted())
          .param("submissions", line.submissions())
          .param("status", line.status().word())
          .update();
    }
  }

  /**
   * A reconciliation as it was kept.
   *
   * @param projectCode such as {@code BA-01}
   * @param year budget year
   * @param funder such as {@code NMFA}
   * @param granted in NOK
   * @param submitted in NOK
   * @param status the word of its status, such as {@code under}
   */
  public record Stored(
      String projectCode,
      int year,
      String funder,
      BigDecimal granted,
      BigDecimal submitted,
      String status) {

    public boolean isReconciled() {
      return status.equals(ReconciliationStatus.MATCHED.word());
    }
  }

  /** The latest consolidation, in its order. */
  public List<Stored> latest() {
    return jdbc.sql(
            """
            SELECT p.code, r.budget_year, f.name, r.granted, r.submitted, r.status
            FROM reconciliation r
            JOIN project p ON p.project_id = r.project_id
            JOIN funder f ON f.funder_id = r.funder_id
            WHERE r.run_id = (SELECT MAX(run_id) FROM reconciliation)
            ORDER BY r.list_order
            """)
        .query(
            (row, number) ->
                new Stored(
                    row.getString("code"),
                    row.getInt("budget_year"),
                    row.getString("name"),
                    row.getBigDecimal("granted"),
                    row.getBigDecimal("submitted"),
                    row.getString("status")))
        .list();
  }
}
