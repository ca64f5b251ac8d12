package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.rules.RowVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Writes what becomes of the rows of one submission, in the caller's transactions. Lives as long as
 * the submission is read, by one thread; {@link #close} is its last call.
 */
public final class SubmissionWriter {

  private static final String SEPARATOR = "; ";

  private final int submissionId;
  private final NamedParameterJdbcOperations jdbc;
  private final Keys keys;
  private final SubmissionPlaces places;
  private int lineCount;
  private int rejectCount;

  SubmissionWriter(int submissionId, NamedParameterJdbcOperations jdbc, Keys keys) {
    this.submissionId = submissionId;
    this.jdbc = jdbc;
    this.keys = keys;
    this.places = new SubmissionPlaces(submissionId, jdbc);
  }

  /** Writes the verdicts of a chunk of rows. */
  public void write(List<? extends RowVerdict> verdicts) {
    List<SqlParameterSource> lines = new ArrayList<>();
    List<SqlParameterSource> rejects = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (RowVerdict verdict : verdicts) {
      if (verdict instanceof RowVerdict.Accepted accepted) {
        for (int part = 0; part < accepted.lines().size(); part++) {
          lines.add(line(accepted, part));
        }
      } else if (verdict instanceof RowVerdict.Rejected rejected) {
        rejects.add(reject(rejected));
      }
      findings.addAll(verdict.findings());
    }
    insertLines(lines);
    insertRejects(rejects);
    places.insertFindings(findings);
  }

  /**
   * Ends the submission: keeps the account of its rows and the sums of its lines. A submission that
   * is held loses every row that was written, so that it leaves no trace in any result.
   *
   * @param account the account of the reader
   * @param message how the file was read, or why it counts for nothing
   * @param amountCorrected by how much reviewers' corrections changed the sum of all amounts
   */
  public void close(Account account, String message, BigDecimal amountCorrected) {
    Finding held = account.held();
    if (held != null) {
      discardRows();
      places.insertFindings(List.of(held));
    } else {
      places.insertFindings(account.findings());
      places.insertIgnored(account.ignored());
      insertSums();
    }
    update(account, held, message, amountCorrected);
  }

  private SqlParameterSource line(RowVerdict.Accepted row, int part) {
    BudgetLine line = row.lines().get(part);
    CellLocation cell = line.amountCell();
    return new MapSqlParameterSource("submission", submissionId)
        .addValue("line", ++lineCount)
        .addValue("part", part)
        .addValue("project", keys.project(line.projectCode()))
        .addValue("office", keys.office(Fitted.text(line.office(), 200)))
        .addValue("year", line.year())
        .addValue("funder", keys.funder(line.funder()))
        .addValue("category", line.category())
        .addValue("description", line.description())
        .addValue("currency", line.currency())
        .addValue("amount", line.amount())
        .addValue("rate", line.nokPerUnit())
        .addValue("source", line.rateSource())
        .addValue("amountNok", line.amountNok())
        .addValue("sheet", places.sheet(cell.sheet() == null ? "" : cell.sheet()))
        .addValue("row", row.row())
        .addValue("column", cell.columnIndex())
        .addValue("text", Fitted.text(line.amountText(), 60))
        .addValue("decision", row.decisionId().orElse(null), Types.INTEGER);
  }

  private void insertLines(List<SqlParameterSource> lines) {
    places.insert(
        """
        INSERT INTO budget_line (submission_id, line_no, part_no, project_id, office_id,
          budget_year, funder_id, category, description, currency, amount, nok_per_unit,
          rate_source, amount_nok, sheet_no, row_no, column_no, amount_text, decision_id)
        VALUES (:submission, :line, :part, :project, :office, :year, :funder, :category,
          :description, :currency, :amount, :rate, :source, :amountNok, :sheet, :row, :column,
          :text, :decision)
        """,
        lines);
  }

  private SqlParameterSource reject(RowVerdict.Rejected row) {
    String codes =
        row.findings().stream()
            .filter(Finding::isError)
            .map(finding -> finding.type().code())
            .distinct()
            .collect(Collectors.joining(SEPARATOR));
    return new MapSqlParameterSource("submission", submissionId)
        .addValue("reject", ++rejectCount)
        .addValue("sheet", places.sheet(row.sheet()))
        .addValue("row", row.row())
        .addValue("codes", codes.isEmpty() ? FindingType.ROW_WAIVED.code() : codes)
        .addValue("office", Fitted.text(row.office(), 400))
        .addValue("project", Fitted.text(row.projectCode(), 1000))
        .addValue("name", Fitted.text(row.projectName(), 1000))
        .addValue("country", Fitted.text(row.country(), 400))
        .addValue("year", Fitted.text(row.year(), 400))
        .addValue("funder", Fitted.text(row.funder(), 400))
        .addValue("category", Fitted.text(row.category(), 400))
        .addValue("description", Fitted.text(row.description(), 1000))
        .addValue("currency", Fitted.text(row.currency(), 400))
        .addValue("amount", Fitted.text(row.amount(), 400))
        .addValue("total", row.amountTotal())
        .addValue("stake", row.amountAtStakeNok())
        .addValue("cells", CellTexts.joined(row.cells()))
        .addValue("state", row.isWaived() ? "waived" : "open");
  }

  private void insertRejects(List<SqlParameterSource> rejects) {
    places.insert(
        """
        INSERT INTO rejected_row (submission_id, reject_no, sheet_no, row_no, codes, office,
          project, project_name, country, budget_year, funder, category, description, currency,
          amount, amount_total, amount_at_stake_nok, cells, state)
        VALUES (:submission, :reject, :sheet, :row, :codes, :office, :project, :name,
          :country, :year, :funder, :category, :description, :currency, :amount, :total, :stake,
          :cells, :state)
        """,
        rejects);
  }

  private void insertSums() {
    jdbc.update(
        """
        INSERT INTO submission_sum (submission_id, project_id, office_id, budget_year, funder_id,
          line_count, decided_count, amount_nok)
        SELECT submission_id, project_id, office_id, budget_year, funder_id, COUNT(*),
          COUNT(decision_id), SUM(amount_nok)
        FROM budget_line WHERE submission_id = :submission
        GROUP BY submission_id, project_id, office_id, budget_year, funder_id
        """,
        Map.of("submission", submissionId));
  }

  private void discardRows() {
    for (String table : List.of("budget_line", "rejected_row", "finding")) {
      jdbc.update(
          "DELETE FROM " + table + " WHERE submission_id = :submission",
          Map.of("submission", submissionId));
    }
  }

  /** Accepted and rejected rows are counted in the store itself, not by the reader. */
  private void update(
      Account account, @Nullable Finding held, String message, BigDecimal amountCorrected) {
    int changed =
        jdbc.update(
            """
            UPDATE submission SET state = :state, code = :code, message = :message,
              rows_read = :read, rows_ignored = :ignored, amount_read = :amount,
              amount_corrected = :corrected,
              rows_accepted = (SELECT COUNT(*) FROM budget_line l
                WHERE l.submission_id = :submission AND l.part_no = 0),
              rows_rejected = (SELECT COUNT(*) FROM rejected_row r
                WHERE r.submission_id = :submission),
              amount_accepted = (SELECT COALESCE(SUM(l.amount), 0) FROM budget_line l
                WHERE l.submission_id = :submission),
              amount_rejected = (SELECT COALESCE(SUM(r.amount_total), 0) FROM rejected_row r
                WHERE r.submission_id = :submission)
            WHERE submission_id = :submission AND state = 'receiving'
            """,
            new MapSqlParameterSource("submission", submissionId)
                .addValue("state", held == null ? "read" : "held")
                .addValue("code", held == null ? "" : held.type().code())
                .addValue("message", Fitted.text(message, 4000))
                .addValue("read", held == null ? account.rowsRead() : 0)
                .addValue("ignored", held == null ? account.rowsIgnored() : 0)
                .addValue("amount", held == null ? account.amountRead() : BigDecimal.ZERO)
                .addValue("corrected", held == null ? amountCorrected : BigDecimal.ZERO));
    if (changed != 1) {
      throw new IllegalStateException(
          "Submission " + submissionId + " is not being received, so it cannot be closed");
    }
  }
}
