package no.ks.budgets.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import no.ks.budgets.register.DecidedProjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which projects offices mean by names that the register does not settle, as reviewers decided
 * while they corrected rows. A decision is never deleted: it is replaced by a later one about the
 * same name, country and office, or taken back.
 */
@Repository
public class MatchDecisions {

  private static final String SELECT =
      """
      SELECT m.*, d.reviewer, d.decided_at, s.path FROM match_decision m
      JOIN row_decision d ON d.decision_id = m.decision_id
      JOIN submission s ON s.submission_id = d.document_id
      ORDER BY m.match_id
      """;

  private final JdbcClient jdbc;

  MatchDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A decision about a name.
   *
   * @param id its key, by which it is taken back
   * @param name all texts that name the project
   * @param country as the budget spells it; may be empty
   * @param office as the budget or its folder spells it; may be empty
   * @param projectCode the project that is meant
   * @param reviewer who decided
   * @param decidedAt when the decision was taken in
   * @param document path of the review document in the inbox
   * @param state active, replaced or taken back
   */
  public record MatchDecision(
      int id,
      String name,
      String country,
      String office,
      String projectCode,
      String reviewer,
      Instant decidedAt,
      String document,
      String state) {}

  /** Every decision that was ever made, in order. */
  public List<MatchDecision> all() {
    return jdbc.sql(SELECT)
        .query(
            (row, number) ->
                new MatchDecision(
                    row.getInt("match_id"),
                    row.getString("name"),
                    row.getString("country"),
                    row.getString("office"),
                    row.getString("project_code"),
                    row.getString("reviewer"),
                    row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                    row.getString("path"),
                    row.getString("state")))
        .list();
  }

  /** The decisions in force. */
  public List<DecidedProjects.Decision> active() {
    return all().stream()
        .filter(decision -> decision.state.equals("active"))
        .map(
            decision ->
                new DecidedProjects.Decision(
                    decision.name, decision.country, decision.office, decision.projectCode))
        .toList();
  }

  /** Remembers which project the name of a corrected row means. */
  void remember(int decisionId, RejectedRows.Found row, String projectCode) {
    jdbc.sql(
            """
            UPDATE match_decision SET state = 'replaced' WHERE state = 'active'
              AND name = :name AND country = :country AND office = :office
            """)
        .param("name", row.projectName())
        .param("country", row.country())
        .param("office", row.row().office())
        .update();
    jdbc.sql(
            """
            INSERT INTO match_decision (decision_id, name, country, office, project_code, state)
            VALUES (:decision, :name, :country, :office, :code, 'active')
            """)
        .param("decision", decisionId)
        .param("name", row.projectName())
        .param("country", row.country())
        .param("office", row.row().office())
        .param("code", projectCode)
        .update();
  }

  /**
   * Takes a decision back, so that the next run reads anew what was matched by it.
   *
   * @return whether there was such a decision in force
   */
  @Transactional
  public boolean takeBack(int id, String reviewer, Instant now) {
    return jdbc.sql(
                """
                UPDATE match_decision SET state = 'taken back', taken_back_by = :reviewer,
                  taken_back_at = :now
                WHERE match_id = :id AND state = 'active'
                """)
            .param("id", id)
            .param("reviewer", Fitted.text(reviewer, 400))
            .param("now", Runs.utc(now))
            .update()
        == 1;
  }
}
