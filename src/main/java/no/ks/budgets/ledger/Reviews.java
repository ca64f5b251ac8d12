package no.ks.budgets.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.IgnoredRows;
import no.ks.budgets.ledger.ReviewedRows.Reviewed;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the decisions of review documents into the ledger, all documents of a run in one
 * transaction: either every decision is written down together with the account of its document, or
 * the next run finds the documents as if they had just arrived. What a decision does to a row is
 * left to the next reading of its file.
 */
@Repository
public class Reviews {

  private static final Map<FindingType, String> EXPECTED =
      Map.of(
          FindingType.REVIEW_ROW_UNKNOWN, "the row id of a rejected row",
          FindingType.REVIEW_STALE, "the version that the row has now",
          FindingType.REVIEW_CONFLICT, "one decision, or the same in every document",
          FindingType.REVIEW_NOT_ALLOWED, "correct, waive or return to sender");

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations operations;
  private final RejectedRows rows;
  private final RowDecisions decisions;
  private final ClaimDecisions claims;
  private final MatchDecisions matches;

  Reviews(
      JdbcClient jdbc,
      NamedParameterJdbcOperations operations,
      RejectedRows rows,
      RowDecisions decisions,
      ClaimDecisions claims,
      MatchDecisions matches) {
    this.jdbc = jdbc;
    this.operations = operations;
    this.rows = rows;
    this.decisions = decisions;
    this.claims = claims;
    this.matches = matches;
  }

  /**
   * A review document that was received and read.
   *
   * @param submissionId its submission
   * @param decisions what it decides, each in a row of its own
   * @param findings what is wrong with it
   * @param rowsRead all rows of the file
   * @param rowsRejected rows that decide something which cannot be understood
   * @param ignored rows that decide nothing
   */
  public record Document(
      int submissionId,
      List<RowDecision> decisions,
      List<Finding> findings,
      long rowsRead,
      long rowsRejected,
      List<IgnoredRows> ignored) {

    public Document {
      decisions = List.copyOf(decisions);
      findings = List.copyOf(findings);
      ignored = List.copyOf(ignored);
    }
  }

  /**
   * Writes down what the documents of a run decide, and ends their submissions.
   *
   * @param codeOf the code of the project that a corrected text means; empty where it means none
   * @param now when the decisions are taken in
   */
  @Transactional
  public void apply(
      List<Document> documents, Function<String, java.util.Optional<String>> codeOf, Instant now) {
    Map<Integer, List<RowDecision>> decided = new LinkedHashMap<>();
    documents.forEach(document -> decided.put(document.submissionId, document.decisions));
    ReviewedRows reviewed = new ReviewedRows(decided, rows, decisions.applied());
    claims.refuseContradictions(reviewed.applied());
    Map<Reviewed, Integer> ids = new LinkedHashMap<>();
    for (Reviewed one : reviewed.all()) {
      ids.put(
          one,
          decisions.insert(
              one.documentId(), one.decision(), one.state(), one.row().orElse(null), now));
    }
    ids.forEach((one, id) -> remember(one, id, codeOf));
    claims.apply(ids);
    for (Document document : documents) {
      close(
          document,
          reviewed.all().stream()
              .filter(one -> one.documentId() == document.submissionId)
              .toList());
    }
  }

  private void remember(
      Reviewed one, int decisionId, Function<String, java.util.Optional<String>> codeOf) {
    String project = one.decision().corrections().get(Field.PROJECT);
    if (one.isApplied() && project != null) {
      one.row()
          .filter(Reviews::isProjectUnclear)
          .ifPresent(
              row ->
                  codeOf.apply(project).ifPresent(code -> matches.remember(decisionId, row, code)));
    }
  }

  private static boolean isProjectUnclear(RejectedRows.Found found) {
    List<String> codes = found.row().codes();
    return !found.projectName().isBlank()
        && (codes.contains(FindingType.PROJECT_UNKNOWN.code())
            || codes.contains(FindingType.PROJECT_AMBIGUOUS.code()));
  }

  private void close(Document document, List<Reviewed> reviewed) {
    SubmissionPlaces places = new SubmissionPlaces(document.submissionId, operations);
    List<Finding> findings = new ArrayList<>(document.findings);
    for (Reviewed one : reviewed) {
      one.refusal().ifPresent(reason -> findings.add(finding(reason, one)));
    }
    places.insertFindings(findings);
    places.insertIgnored(document.ignored);
    long refused = reviewed.stream().filter(one -> one.refusal().isPresent()).count();
    long repeated =
        reviewed.stream().filter(one -> one.state() == RowDecisions.State.REPEATED).count();
    update(document, reviewed.size() - refused, repeated, document.rowsRejected + refused);
  }

  private static Finding finding(FindingType reason, Reviewed one) {
    String state =
        one.row()
            .map(
                row ->
                    String.format(
                        Locale.ROOT,
                        " about row %d of %s, which is %s",
                        row.row().row(),
                        row.row().file(),
                        row.row().state().word()))
            .orElse("");
    return Finding.of(
        reason,
        one.decision().place(),
        "decision",
        one.decision().verdict().word() + " by " + one.decision().reviewer() + state,
        EXPECTED.getOrDefault(reason, ""));
  }

  private void update(Document document, long accepted, long repeated, long rejected) {
    int changed =
        jdbc.sql(
                """
                UPDATE submission SET state = 'read', is_review = TRUE, message = :message,
                  rows_read = :read, rows_accepted = :accepted, rows_rejected = :rejected,
                  rows_refused = :refused, rows_ignored = :ignored
                WHERE submission_id = :id AND state = 'receiving'
                """)
            .param(
                "message",
                String.format(
                    Locale.ROOT,
                    "Review document. Decisions taken in: %d; of these, as decided before: %d; not"
                        + " applied: %d.",
                    accepted,
                    repeated,
                    rejected))
            .param("read", document.rowsRead)
            .param("accepted", accepted)
            .param("rejected", rejected)
            .param("refused", document.rowsRejected)
            .param("ignored", document.ignored.stream().mapToLong(IgnoredRows::count).sum())
            .param("id", document.submissionId)
            .update();
    if (changed != 1) {
      throw new IllegalStateException(
          "Review document " + document.submissionId + " is not being received");
    }
  }
}
