package no.ks.budgets.ledger;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.ks.budgets.finding.FindingType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that are held back: those with errors, and the lines of submissions in conflict. */
@Repository
public class RejectedRows {

  private final JdbcClient jdbc;

  RejectedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
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

  void forEach(Consumer<? super RejectedRecord> consumer) {
    jdbc.sql(
            """
            SELECT s.submission_id, s.path, s.sha256 FROM submission s
            WHERE s.state IN ('read', 'replaced')
            ORDER BY s.path, s.submission_id
            """)
        .query((row, number) -> new Submission(row.getInt(1), row.getString(2), row.getString(3)))
        .list()
        .forEach(
            submission -> {
              rejected(submission).forEach(consumer);
              inConflict(submission).forEach(consumer);
            });
  }

  private record Submission(int id, String path, String sha256) {}

  private List<RejectedRecord> rejected(Submission submission) {
    return jdbc.sql(
            """
            SELECT r.*, h.name AS sheet FROM rejected_row r
            JOIN submission_sheet h ON h.submission_id = r.submission_id
              AND h.sheet_no = r.sheet_no
            WHERE r.submission_id = :id
            ORDER BY r.sheet_no, r.row_no, r.reject_no
            """)
        .param("id", submission.id)
        .query(
            (row, number) -> {
              List<String> codes = List.of(row.getString("codes").split("; "));
              return new RejectedRecord(
                  RowId.of(submission.sha256, row.getString("sheet"), row.getInt("row_no")),
                  RowId.version(List.of(row.getString("codes"), row.getString("cells"))),
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
                  RejectedRecord.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
            })
        .list();
  }

  private List<RejectedRecord> inConflict(Submission submission) {
    return jdbc.sql(
            """
            SELECT l.*, p.code, o.name AS office, f.name AS funder, h.name AS sheet FROM claim c
            JOIN budget_line l ON l.submission_id = c.submission_id
              AND l.project_id = c.project_id AND l.office_id = c.office_id
              AND l.budget_year = c.budget_year
            JOIN submission_sheet h ON h.submission_id = l.submission_id
              AND h.sheet_no = l.sheet_no
            JOIN project p ON p.project_id = l.project_id
            JOIN office o ON o.office_id = l.office_id
            JOIN funder f ON f.funder_id = l.funder_id
            WHERE c.submission_id = :id AND c.standing = 'conflict'
            ORDER BY l.sheet_no, l.row_no, l.column_no
            """)
        .param("id", submission.id)
        .query(
            (row, number) -> {
              String sheet = row.getString("sheet");
              int rowNumber = row.getInt("row_no");
              List<String> texts =
                  List.of(
                      row.getString("category"),
                      row.getString("description"),
                      row.getString("amount_text"));
              return new RejectedRecord(
                  RowId.of(submission.sha256, sheet, rowNumber),
                  RowId.version(texts),
                  FindingType.CLAIM_CONFLICT.canBeAccepted(),
                  submission.path,
                  row.getString("office"),
                  sheet,
                  rowNumber,
                  List.of(FindingType.CLAIM_CONFLICT.code()),
                  row.getString("code"),
                  String.valueOf(row.getInt("budget_year")),
                  row.getString("funder"),
                  row.getString("category"),
                  row.getString("description"),
                  row.getString("currency"),
                  row.getBigDecimal("amount").toPlainString(),
                  row.getBigDecimal("amount_nok"),
                  texts,
                  RejectedRecord.State.OPEN);
            })
        .list();
  }
}
