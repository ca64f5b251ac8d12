package no.ks.budgets.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.ledger.ReviewedRows.Reviewed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What reviewers decided about files that claim the same budget. Who accepts a file lets the others
 * give way to it, who waives one lets it count for nothing; each decision is kept as the contents
 * that it takes out of the competition, so that it holds however often the files are read.
 */
@Repository
class ClaimDecisions {

  private final JdbcClient jdbc;

  ClaimDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A budget that is claimed. */
  record Budget(int project, int office, int year) {}

  /** A content that claims a budget in conflict with others. */
  private record Contender(Budget budget, String sha256) {}

  /**
   * What was decided about a content.
   *
   * @param decisionId the decision
   * @param favouredOffice the office of the content in whose favour it gives way
   * @param favouredSha256 that content, itself where it was accepted; empty where it was waived
   */
  record Decided(int decisionId, int favouredOffice, String favouredSha256) {}

  /** The latest decision about each content, by budget and content. */
  Map<Budget, Map<String, Decided>> latest() {
    Map<Budget, Map<String, Decided>> latest = new HashMap<>();
    jdbc.sql("SELECT * FROM claim_decision ORDER BY decision_id")
        .query(
            row -> {
              Budget budget =
                  new Budget(
                      row.getInt("project_id"), row.getInt("office_id"), row.getInt("budget_year"));
              latest
                  .computeIfAbsent(budget, first -> new HashMap<>())
                  .put(
                      row.getString("sha256"),
                      new Decided(
                          row.getInt("decision_id"),
                          row.getInt("favoured_office_id"),
                          row.getString("favoured_sha256")));
            });
    return latest;
  }

  /**
   * Refuses decisions that contradict each other: a file accepted and waived for the same budget,
   * or two files accepted for the one budget of an office.
   */
  void refuseContradictions(List<Reviewed> applied) {
    Map<Budget, List<Reviewed>> byBudget = new LinkedHashMap<>();
    for (Reviewed one : applied) {
      for (Contender contender : contenders(one)) {
        byBudget.computeIfAbsent(contender.budget, first -> new ArrayList<>()).add(one);
      }
    }
    for (List<Reviewed> decided : byBudget.values()) {
      Set<String> accepted = new HashSet<>();
      Set<String> waived = new HashSet<>();
      for (Reviewed one : decided) {
        boolean accepts = one.decision().verdict() == RowDecision.Verdict.ACCEPT;
        (accepts ? accepted : waived).add(one.row().orElseThrow().sha256());
      }
      boolean both = accepted.stream().anyMatch(waived::contains);
      if (both || accepted.size() > 1) {
        decided.forEach(one -> one.refuse(FindingType.REVIEW_CONFLICT));
      }
    }
  }

  /** Keeps the decisions that hold, by their keys, and has the budgets decided about anew. */
  void apply(Map<Reviewed, Integer> ids) {
    Map<Contender, Integer> accepted = new LinkedHashMap<>();
    Map<Contender, Integer> waived = new LinkedHashMap<>();
    ids.forEach(
        (one, id) -> {
          if (one.isApplied()) {
            boolean accepts = one.decision().verdict() == RowDecision.Verdict.ACCEPT;
            contenders(one)
                .forEach(contender -> (accepts ? accepted : waived).putIfAbsent(contender, id));
          }
        });
    Map<Contender, List<Contender>> rivals = new HashMap<>();
    accepted.keySet().forEach(contender -> rivals.put(contender, rivals(contender)));
    accepted.forEach(
        (contender, id) -> {
          insert(id, contender, contender);
          for (Contender rival : rivals.getOrDefault(contender, List.of())) {
            if (!accepted.containsKey(rival) && !waived.containsKey(rival)) {
              insert(id, rival, contender);
            }
          }
        });
    waived.forEach((contender, id) -> insert(id, contender, new Contender(contender.budget, "")));
    Set<Budget> budgets = new HashSet<>();
    accepted.keySet().forEach(contender -> budgets.add(contender.budget));
    waived.keySet().forEach(contender -> budgets.add(contender.budget));
    budgets.forEach(this::unsettle);
  }

  private void insert(int decisionId, Contender contender, Contender favoured) {
    jdbc.sql(
            """
            MERGE INTO claim_decision USING (VALUES (:decision, :project, :office, :year, :sha256))
              AS new (decision_id, project_id, office_id, budget_year, sha256)
            ON claim_decision.decision_id = new.decision_id
              AND claim_decision.project_id = new.project_id
              AND claim_decision.office_id = new.office_id
              AND claim_decision.budget_year = new.budget_year
              AND claim_decision.sha256 = new.sha256
            WHEN NOT MATCHED THEN INSERT (decision_id, project_id, office_id, budget_year, sha256,
                favoured_office_id, favoured_sha256)
              VALUES (:decision, :project, :office, :year, :sha256, :favouredOffice, :favoured)
            """)
        .param("decision", decisionId)
        .param("project", contender.budget.project)
        .param("office", contender.budget.office)
        .param("year", contender.budget.year)
        .param("sha256", contender.sha256)
        .param("favouredOffice", favoured.budget.office)
        .param("favoured", favoured.sha256)
        .update();
  }

  /** The budgets for which the file of a row is in conflict, as far as the row is part of them. */
  private List<Contender> contenders(Reviewed one) {
    if (!one.isAboutClaim()) {
      return List.of();
    }
    RejectedRows.Found found = one.row().orElseThrow();
    return jdbc.sql(
            """
            SELECT DISTINCT c.project_id, c.office_id, c.budget_year FROM submission s
            JOIN submission_sheet h ON h.submission_id = s.submission_id
            JOIN budget_line l ON l.submission_id = s.submission_id AND l.sheet_no = h.sheet_no
            JOIN claim c ON c.submission_id = s.submission_id AND c.project_id = l.project_id
              AND c.office_id = l.office_id AND c.budget_year = l.budget_year
            WHERE s.sha256 = :sha256 AND s.state = 'read' AND h.name = :sheet AND l.row_no = :row
              AND c.standing = 'conflict'
            ORDER BY 1, 2, 3
            """)
        .param("sha256", found.sha256())
        .param("sheet", found.row().sheet())
        .param("row", found.row().row())
        .query(
            (row, number) ->
                new Contender(
                    new Budget(row.getInt(1), row.getInt(2), row.getInt(3)), found.sha256()))
        .list();
  }

  /**
   * The others in the same conflict: the same budget in another file, or the very same sums of
   * another office.
   */
  private List<Contender> rivals(Contender contender) {
    Map<Contender, Map<Integer, String>> sums = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT t.*, s.sha256 FROM claim c
            JOIN submission s ON s.submission_id = c.submission_id
            JOIN submission_sum t ON t.submission_id = c.submission_id
              AND t.project_id = c.project_id AND t.office_id = c.office_id
              AND t.budget_year = c.budget_year
            WHERE c.project_id = :project AND c.budget_year = :year AND c.standing = 'conflict'
            ORDER BY c.office_id, c.submission_id, t.funder_id
            """)
        .param("project", contender.budget.project)
        .param("year", contender.budget.year)
        .query(
            row -> {
              Budget budget =
                  new Budget(
                      row.getInt("project_id"), row.getInt("office_id"), row.getInt("budget_year"));
              sums.computeIfAbsent(
                      new Contender(budget, row.getString("sha256")), first -> new HashMap<>())
                  .put(
                      row.getInt("funder_id"),
                      row.getLong("line_count") + " " + row.getBigDecimal("amount_nok"));
            });
    Map<Integer, String> own = sums.getOrDefault(contender, Map.of());
    return sums.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(contender))
        .filter(
            entry -> entry.getKey().budget.equals(contender.budget) || entry.getValue().equals(own))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void unsettle(Budget budget) {
    jdbc.sql("DELETE FROM claim WHERE project_id = :project AND budget_year = :year")
        .param("project", budget.project)
        .param("year", budget.year)
        .update();
  }
}
