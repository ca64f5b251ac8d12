package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.layout.IgnoredRows;
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
  private final Map<String, Integer> sheets = new HashMap<>();
  private int lineCount;
  private int rejectCount;
  private int findingCount;

  SubmissionWriter(int submissionId, NamedParameterJdbcOperations jdbc, Keys keys) {
    this.submissionId = submissionId;
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** Writes the verdicts of a chunk of rows. */
  public void write(List<? extends RowVerdict> verdicts) {
    List<SqlParameterSource> lines = new ArrayList<>();
    List<SqlParameterSource> rejects = new ArrayList<>();
    List<SqlParameterSource> findings = new ArrayList<>();
    for (RowVerdict verdict : verdicts) {
      if (verdict instanceof RowVerdict.Accepted accepted) {
        for (int part = 0; part < accepted.lines().size(); part++) {
          lines.add(line(accepted.lines().get(part), part, accepted.row()));
        }
      } else if (verdict instanceof RowVerdict.Rejected rejected) {
        rejects.add(reject(rejected));
      }
      verdict.findings().forEach(finding -> findings.add(finding(finding)));
    }
    insertLines(lines);
    insertRejects(rejects);
    insertFindings(findings);
  }

  /**
   * Ends the submission: keeps the account of its rows and the sums of its lines. A submission that
   * is held loses every row that was written, so that it leaves no trace in any result.
   *
   * @param account the account of the reader
   * @param message how the file was read, or why it counts for nothing
   */
  public void close(Account account, String message) {
    Finding held = account.held();
    if (held != null) {
      discardRows();
      insertFindings(List.of(finding(held)));
    } else {
      insertFindings(account.findings().stream().map(this::finding).toList());
      insertIgnored(account.ignored());
      insertSums();
    }
    update(account, held, message);
  }

  private SqlParameterSource line(BudgetLine line, int part, int rowNumber) {
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
        .addValue("sheet", sheet(cell.sheet() == null ? "" : cell.sheet()))
        .addValue("row", rowNumber)
        .addValue("column", cell.columnIndex())
        .addValue("text", Fitted.text(line.amountText(), 60));
  }

  private void insertLines(List<SqlParameterSource> lines) {
    insert(
        """
        INSERT INTO budget_line (submission_id, line_no, part_no, project_id, office_id,
          budget_year, funder_id, category, description, currency, amount, nok_per_unit,
          rate_source, amount_nok, sheet_no, row_no, column_no, amount_text)
        VALUES (:submission, :line, :part, :project, :office, :year, :funder, :category,
          :description, :currency, :amount, :rate, :source, :amountNok, :sheet, :row, :column,
          :text)
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
        .addValue("sheet", sheet(row.sheet()))
        .addValue("row", row.row())
        .addValue("codes", codes)
        .addValue("office", Fitted.text(row.office(), 400))
        .addValue("project", Fitted.text(row.projectCode(), 1000))
        .addValue("year", Fitted.text(row.year(), 400))
        .addValue("funder", Fitted.text(row.funder(), 400))
        .addValue("category", Fitted.text(row.category(), 400))
        .addValue("description", Fitted.text(row.description(), 1000))
        .addValue("currency", Fitted.text(row.currency(), 400))
        .addValue("amount", Fitted.text(row.amount(), 400))
        .addValue("total", row.amountTotal())
        .addValue("stake", row.amountAtStakeNok())
        .addValue("cells", CellTexts.joined(row.cells()));
  }

  private void insertRejects(List<SqlParameterSource> rejects) {
    insert(
        """
        INSERT INTO rejected_row (submission_id, reject_no, sheet_no, row_no, codes, office,
          project, budget_year, funder, category, description, currency, amount, amount_total,
          amount_at_stake_nok, cells, state)
        VALUES (:submission, :reject, :sheet, :row, :codes, :office, :project, :year, :funder,
          :category, :description, :currency, :amount, :total, :stake, :cells, 'open')
        """,
        rejects);
  }

  private SqlParameterSource finding(Finding finding) {
    CellLocation place = finding.location();
    return new MapSqlParameterSource("submission", submissionId)
        .addValue("finding", ++findingCount)
        .addValue("code", finding.type().code())
        .addValue("sheet", place.sheet() == null ? -1 : sheet(place.sheet()))
        .addValue("row", place.rowNumber())
        .addValue("column", place.columnIndex())
        .addValue("field", finding.field())
        .addValue("found", finding.found())
        .addValue("expected", finding.expected())
        .addValue("difference", Fitted.difference(finding.difference()), Types.DECIMAL);
  }

  private void insertFindings(List<SqlParameterSource> findings) {
    insert(
        """
        INSERT INTO finding (submission_id, finding_no, code, sheet_no, row_no, column_no, field,
          found, expected, difference)
        VALUES (:submission, :finding, :code, :sheet, :row, :column, :field, :found, :expected,
          :difference)
        """,
        findings);
  }

  private void insertIgnored(List<IgnoredRows> ranges) {
    List<SqlParameterSource> rows = new ArrayList<>(ranges.size());
    for (IgnoredRows range : ranges) {
      rows.add(
          new MapSqlParameterSource("submission", submissionId)
              .addValue("range", rows.size() + 1)
              .addValue("sheet", sheet(range.sheet()))
              .addValue("first", range.firstRow())
              .addValue("last", range.lastRow())
              .addValue("count", range.count())
              .addValue("reason", range.reason().word()));
    }
    insert(
        """
        INSERT INTO ignored_rows (submission_id, range_no, sheet_no, first_row, last_row,
          row_count, reason)
        VALUES (:submission, :range, :sheet, :first, :last, :count, :reason)
        """,
        rows);
  }

  private void insertSums() {
    jdbc.update(
        """
        INSERT INTO submission_sum (submission_id, project_id, office_id, budget_year, funder_id,
          line_count, amount_nok)
        SELECT submission_id, project_id, office_id, budget_year, funder_id, COUNT(*),
          SUM(amount_nok)
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
  private void update(Account account, @Nullable Finding held, String message) {
    int changed =
        jdbc.update(
            """
            UPDATE submission SET state = :state, code = :code, message = :message,
              rows_read = :read, rows_ignored = :ignored, amount_read = :amount,
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
                .addValue("amount", held == null ? account.amountRead() : BigDecimal.ZERO));
    if (changed != 1) {
      throw new IllegalStateException(
          "Submission " + submissionId + " is not being received, so it cannot be closed");
    }
  }

  private int sheet(String name) {
    Integer known = sheets.get(name);
    if (known != null) {
      return known;
    }
    int number = sheets.size();
    jdbc.update(
        """
        INSERT INTO submission_sheet (submission_id, sheet_no, name)
        VALUES (:submission, :number, :name)
        """,
        Map.of("submission", submissionId, "number", number, "name", Fitted.text(name, 400)));
    sheets.put(name, number);
    return number;
  }

  private void insert(String sql, List<SqlParameterSource> rows) {
    if (!rows.isEmpty()) {
      int[] inserted = jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
      if (inserted.length != rows.size()) {
        throw new IllegalStateException(
            "The store took "
                + inserted.length
                + " of "
                + rows.size()
                + " rows of submission "
                + submissionId);
      }
    }
  }
}
