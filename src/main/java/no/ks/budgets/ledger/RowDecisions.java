package no.ks.budgets.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.rules.Ruling;
import no.ks.budgets.rules.Rulings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The decisions of reviewers about rejected rows: an append-only log, from which the decisions
 * about a content are laid over its rows whenever it is read.
 */
@Repository
public class RowDecisions {

  /** Applied, and about the row itself rather than about which of two files counts. */
  static final String ABOUT_ROW =
      "d.state = 'applied' AND NOT (d.codes = 'CLAIM_CONFLICT' AND d.verdict <> 'correct')";

  private final JdbcClient jdbc;

  RowDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What became of a decision in a review document. */
  enum State {
    /** It holds from now on. */
    APPLIED,
    /** The very same was decided about the row before. */
    REPEATED,
    /** It could not be applied, and a finding says why. */
    REFUSED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What was decided about a row.
   *
   * @param verdict as it is kept, such as {@code correct}
   * @param corrections by the name of their field
   * @param reviewer who decided
   * @param comment why; may be empty
   */
  record Applied(String verdict, Map<String, String> corrections, String reviewer, String comment) {

    Applied {
      corrections = Map.copyOf(corrections);
    }

    static Applied of(RowDecision decision) {
      Map<String, String> corrections = new HashMap<>();
      decision.corrections().forEach((field, text) -> corrections.put(field.name(), kept(text)));
      return new Applied(
          decision.verdict().code(), corrections, decision.reviewer(), decision.comment());
    }

    /** Whether it comes to the same, whoever decided it and why. */
    boolean isSameAs(Applied other) {
      return verdict.equals(other.verdict) && corrections.equals(other.corrections);
    }

    /** Everything that tells this decision from another. */
    String text() {
      return String.join(" ", verdict, new TreeMap<>(corrections).toString(), reviewer, comment);
    }
  }

  /** A correction as it is kept: a text that is too long for any field stays too long. */
  private static String kept(String text) {
    return Fitted.text(text, 1000);
  }

  /** The decisions that were applied, by the row they are about, in their order. */
  Map<String, List<Applied>> applied() {
    Map<Integer, Map<String, String>> corrections = corrections();
    Map<String, List<Applied>> applied = new HashMap<>();
    jdbc.sql(
            """
            SELECT decision_id, row_id, verdict, reviewer, comment FROM row_decision
            WHERE state = 'applied' ORDER BY decision_id
            """)
        .query(
            row -> {
              applied
                  .computeIfAbsent(row.getString("row_id"), first -> new ArrayList<>())
                  .add(
                      new Applied(
                          row.getString("verdict"),
                          corrections.getOrDefault(row.getInt("decision_id"), Map.of()),
                          row.getString("reviewer"),
                          row.getString("comment")));
            });
    return applied;
  }

  private Map<Integer, Map<String, String>> corrections() {
    Map<Integer, Map<String, String>> corrections = new HashMap<>();
    jdbc.sql("SELECT decision_id, field, correction FROM row_correction")
        .query(
            row -> {
              corrections
                  .computeIfAbsent(row.getInt("decision_id"), first -> new HashMap<>())
                  .put(row.getString("field"), row.getString("correction"));
            });
    return corrections;
  }

  /** What is laid over the rows of a content when it is read. */
  public Rulings rulings(String sha256) {
    Rulings rulings = new Rulings();
    jdbc.sql(
            "SELECT d.*, s.path FROM row_decision d"
                + " JOIN submission s ON s.submission_id = d.document_id"
                + " WHERE d.sha256 = :sha256 AND "
                + ABOUT_ROW
                + " ORDER BY d.decision_id")
        .param("sha256", sha256)
        .query(
            row -> {
              rulings.add(
                  row.getString("sheet"),
                  row.getInt("row_no"),
                  new Ruling(
                      row.getInt("decision_id"),
                      kind(
                          RowDecision.Verdict.valueOf(
                              row.getString("verdict").toUpperCase(Locale.ROOT))),
                      corrections(row.getInt("decision_id")),
                      codes(row.getString("codes")),
                      row.getString("reviewer"),
                      row.getString("path")));
            });
    return rulings;
  }

  private static Ruling.Kind kind(RowDecision.Verdict verdict) {
    return switch (verdict) {
      case CORRECT -> Ruling.Kind.CORRECTED;
      case ACCEPT -> Ruling.Kind.ACCEPTED;
      case WAIVE -> Ruling.Kind.WAIVED;
      case RETURN -> Ruling.Kind.RETURNED;
    };
  }

  private static Set<FindingType> codes(String joined) {
    return Arrays.stream(joined.split("; "))
        .map(FindingType::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<Field, String> corrections(int decisionId) {
    Map<Field, String> corrections = new EnumMap<>(Field.class);
    jdbc.sql("SELECT field, correction FROM row_correction WHERE decision_id = :id")
        .param("id", decisionId)
        .query(
            row -> {
              corrections.put(Field.valueOf(row.getString("field")), row.getString("correction"));
            });
    return corrections;
  }

  /**
   * Writes a decision down.
   *
   * @param documentId the submission of the review document
   * @param about the row; null where there is no such row
   * @return its key
   */
  int insert(
      int documentId,
      RowDecision decision,
      State state,
      RejectedRows.@Nullable Found about,
      Instant decidedAt) {
    KeyHolder key = new GeneratedKeyHolder();
    String sheet = decision.place().sheet();
    jdbc.sql(
            """
            INSERT INTO row_decision (document_id, document_sheet, document_row, row_id, version,
              verdict, reviewer, comment, decided_at, state, sha256, sheet, row_no, codes, cells)
            VALUES (:document, :documentSheet, :documentRow, :rowId, :version, :verdict,
              :reviewer, :comment, :decidedAt, :state, :sha256, :sheet, :row, :codes, :cells)
            """)
        .param("document", documentId)
        .param("documentSheet", sheet == null ? "" : SubmissionPlaces.sheetName(sheet))
        .param("documentRow", decision.place().rowNumber())
        .param("rowId", Fitted.text(decision.rowId(), 16))
        .param("version", Fitted.text(decision.version(), 8))
        .param("verdict", decision.verdict().code())
        .param("reviewer", Fitted.text(decision.reviewer(), 400))
        .param("comment", Fitted.text(decision.comment(), 4000))
        .param("decidedAt", Runs.utc(decidedAt))
        .param("state", state.word())
        .param("sha256", about == null ? "" : about.sha256())
        .param("sheet", about == null ? "" : about.row().sheet())
        .param("row", about == null ? 0 : about.row().row())
        .param("codes", about == null ? "" : String.join("; ", about.row().codes()))
        .param("cells", about == null ? "" : CellTexts.joined(about.row().cells()))
        .update(key, "DECISION_ID");
    Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("The store gave no key for a decision of " + documentId);
    }
    decision.corrections().forEach((field, text) -> insertCorrection(id.intValue(), field, text));
    return id.intValue();
  }

  private void insertCorrection(int decisionId, Field field, String text) {
    jdbc.sql(
            """
            INSERT INTO row_correction (decision_id, field, correction)
            VALUES (:decision, :field, :correction)
            """)
        .param("decision", decisionId)
        .param("field", field.name())
        .param("correction", kept(text))
        .update();
  }
}
