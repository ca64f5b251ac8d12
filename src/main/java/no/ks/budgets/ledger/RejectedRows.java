package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.budgets.finding.FindingType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that are held back: those with errors, and the lines of submissions in conflict. */
@Repository
public class RejectedRows {

  private final JdbcClient jdbc;
  private final RowDecisions decisions;

  RejectedRows(JdbcClient jdbc, RowDecisions decisions) {
    this.jdbc = jdbc;
    this.decisions = decisions;
  }

  /** How many rows wait for a person. */
  public long open() {
    return jdbc.sql("SELECT COUNT(*) FROM rejected_row WHERE state = 'open'")
            .query(Long.class)
            .single()
        + jdbc.sql(
                """
                SELECT COALESCE(SUM(t.line_count), 0) FROM submission_sum t
                JOIN claim c ON c.project_id = t.project_id AND c.office_id = t.office_id
                  AND c.budget_year = t.budget_year AND c.submission_id = t.submission_id
                WHERE c.standing = 'conflict'
                """)
            .query(Long.class)
            .single();
  }

  /** Every rejected row once, by file and place, of a content the rows of its last reading. */
  void forEach(Consumer<? super RejectedRecord> consumer) {
    forEachFound(found -> consumer.accept(found.row));
  }

  /**
   * A rejected row and what it is of.
   *
   * @param sha256 hash of the content of its file
   * @param projectName all texts that name its project
   * @param country what stands there
   */
  record Found(String sha256, RejectedRecord row, String projectName, String country) {

    /** Whether it was rejected for no other reason than that two files claim its budget. */
    boolean isInConflict() {
      return row.codes().equals(List.of(FindingType.CLAIM_CONFLICT.code()));
    }
  }

  void forEachFound(Consumer<? super Found> consumer) {
    Map<String, List<RowDecisions.Applied>> applied = decisions.applied();
    jdbc.sql(
            """
            SELECT s.submission_id, s.path, s.sha256, s.state FROM submission s
            WHERE s.state IN ('read', 'replaced', 'withdrawn') AND NOT s.is_review
            ORDER BY s.path, s.submission_id
            """)
        .query(
            (row, number) ->
                new Submission(
                    row.getInt("submission_id"),
                    row.getString("path"),
                    row.getString("sha256"),
                    row.getString("state").equals("replaced")))
        .list()
        .forEach(
            submission -> {
              rejected(submission, applied).forEach(consumer);
              inConflict(submission, applied).forEach(consumer);
            });
  }

  private record Submission(int id, String path, String sha256, boolean isReplaced) {}

  private record Place(String sheet, int row) {}

  /** What a later reading of the same content rejects again is listed there. */
  private Set<Place> rejectedAgain(Submission submission) {
    if (!submission.isReplaced) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT h.name, r.row_no FROM submission n
                JOIN rejected_row r ON r.submission_id = n.submission_id
                JOIN submission_sheet h ON h.submission_id = r.submission_id
                  AND h.sheet_no = r.sheet_no
                WHERE n.sha256 = :sha256 AND n.submission_id > :id
                """)
            .param("sha256", submission.sha256)
            .param("id", submission.id)
            .query((row, number) -> new Place(row.getString(1), row.getInt(2)))
            .list());
  }

  private List<Found> rejected(
      Submission submission, Map<String, List<RowDecisions.Applied>> applied) {
    Set<Place> again = rejectedAgain(submission);
    return jdbc
        .sql(
            """
            SELECT r.*, h.name AS sheet FROM rejected_row r
            JOIN submission_sheet h ON h.submission_id = r.submission_id
              AND h.sheet_no = r.sheet_no
            WHERE r.submission_id = :id
            ORDER BY r.sheet_no, r.row_no, r.reject_no
            """)
        .param("id", submission.id)
        .query((row, number) -> found(submission, row, applied))
        .list()
        .stream()
        .filter(found -> !again.contains(new Place(found.row.sheet(), found.row.row())))
        .toList();
  }

  private static Found found(
      Submission submission, ResultSet row, Map<String, List<RowDecisions.Applied>> applied)
      throws SQLException {
    List<String> codes = List.of(row.getString("codes").split("; "));
    String id = RowId.of(submission.sha256, row.getString("sheet"), row.getInt("row_no"));
    List<String> state = new ArrayList<>(List.of(row.getString("codes"), row.getString("cells")));
    applied.getOrDefault(id, List.of()).forEach(decision -> state.add(decision.text()));
    return new Found(
        submission.sha256,
        new RejectedRecord(
            id,
            RowId.version(state),
            codes.stream().map(FindingType::valueOf).allMatch(FindingType::canBeAccepted),
            submission.path,
            row.getString("office"),
            row.getString("sheet"),
            row.getInt("row_no"),
            codes,
            row.getString("project"),
            row.getString("budget_year"),
            row.getString("funder"),
            row.getString("category"),
            row.getString("description"),
            row.getString("currency"),
            row.getString("amount"),
            row.getBigDecimal("amount_at_stake_nok"),
            CellTexts.split(row.getString("cells")),
            RejectedRecord.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))),
        row.getString("project_name"),
        row.getString("country"));
  }

  /** A line of a budget that two files claim. */
  private record HeldLine(
      String sheet,
      int row,
      String office,
      String projectCode,
      int year,
      String funder,
      String category,
      String description,
      String currency,
      BigDecimal amount,
      BigDecimal amountNok,
      String amountText,
      String rivalSha256) {}

  private List<Found> inConflict(
      Submission submission, Map<String, List<RowDecisions.Applied>> applied) {
    Map<Place, List<HeldLine>> rows = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT l.*, p.code, o.name AS office, f.name AS funder, h.name AS sheet,
              r.sha256 AS rival
            FROM claim c
            JOIN budget_line l ON l.submission_id = c.submission_id
              AND l.project_id = c.project_id AND l.office_id = c.office_id
              AND l.budget_year = c.budget_year
            JOIN submission_sheet h ON h.submission_id = l.submission_id
              AND h.sheet_no = l.sheet_no
            JOIN project p ON p.project_id = l.project_id
            JOIN office o ON o.office_id = l.office_id
            JOIN funder f ON f.funder_id = l.funder_id
            JOIN submission r ON r.submission_id = c.rival_id
            WHERE c.submission_id = :id AND c.standing = 'conflict'
            ORDER BY l.sheet_no, l.row_no, l.column_no
            """)
        .param("id", submission.id)
        .query(RejectedRows::heldLine)
        .list()
        .forEach(
            line ->
                rows.computeIfAbsent(new Place(line.sheet, line.row), first -> new ArrayList<>())
                    .add(line));
    return rows.values().stream().map(lines -> inConflict(submission, lines, applied)).toList();
  }

  private static HeldLine heldLine(ResultSet row, int number) throws SQLException {
    return new HeldLine(
        row.getString("sheet"),
        row.getInt("row_no"),
        row.getString("office"),
        row.getString("code"),
        row.getInt("budget_year"),
        row.getString("funder"),
        row.getString("category"),
        row.getString("description"),
        row.getString("currency"),
        row.getBigDecimal("amount"),
        row.getBigDecimal("amount_nok"),
        row.getString("amount_text"),
        row.getString("rival"));
  }

  private static Found inConflict(
      Submission submission,
      List<HeldLine> lines,
      Map<String, List<RowDecisions.Applied>> applied) {
    HeldLine first = lines.get(0);
    String id = RowId.of(submission.sha256, first.sheet, first.row);
    List<String> texts =
        List.of(first.category, first.description, joined(lines, HeldLine::amountText));
    List<String> state = new ArrayList<>(texts);
    lines.forEach(line -> state.add(line.rivalSha256));
    applied.getOrDefault(id, List.of()).forEach(decision -> state.add(decision.text()));
    return new Found(
        submission.sha256,
        new RejectedRecord(
            id,
            RowId.version(state),
            FindingType.CLAIM_CONFLICT.canBeAccepted(),
            submission.path,
            first.office,
            first.sheet,
            first.row,
            List.of(FindingType.CLAIM_CONFLICT.code()),
            first.projectCode,
            distinct(lines, line -> String.valueOf(line.year)),
            distinct(lines, HeldLine::funder),
            first.category,
            first.description,
            distinct(lines, HeldLine::currency),
            joined(lines, line -> line.amount.toPlainString()),
            lines.stream().map(HeldLine::amountNok).reduce(BigDecimal.ZERO, BigDecimal::add),
            texts,
            RejectedRecord.State.OPEN),
        "",
        "");
  }

  private static String joined(List<HeldLine> lines, Function<HeldLine, String> text) {
    return lines.stream().map(text).collect(Collectors.joining("; "));
  }

  private static String distinct(List<HeldLine> lines, Function<HeldLine, String> text) {
    return lines.stream().map(text).distinct().collect(Collectors.joining("; "));
  }
}
