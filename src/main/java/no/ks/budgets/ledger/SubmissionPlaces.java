package no.ks.budgets.ledger;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.layout.IgnoredRows;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Writes what is said about places of one submission, in the caller's transactions: its sheets, its
 * findings and its ignored rows. Lives as long as the submission is read, by one thread.
 */
final class SubmissionPlaces {

  private final int submissionId;
  private final NamedParameterJdbcOperations jdbc;
  private final Map<String, Integer> sheets = new HashMap<>();
  private int findingCount;

  SubmissionPlaces(int submissionId, NamedParameterJdbcOperations jdbc) {
    this.submissionId = submissionId;
    this.jdbc = jdbc;
  }

  /** The number of a sheet, which is written when it is first asked for. */
  int sheet(String name) {
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
        Map.of("submission", submissionId, "number", number, "name", sheetName(name)));
    sheets.put(name, number);
    return number;
  }

  /** The name of a sheet as the store keeps it. */
  static String sheetName(String name) {
    return Fitted.text(name, 400);
  }

  void insertFindings(List<Finding> findings) {
    insert(
        """
        INSERT INTO finding (submission_id, finding_no, code, sheet_no, row_no, column_no, field,
          found, expected, difference, severity)
        VALUES (:submission, :finding, :code, :sheet, :row, :column, :field, :found, :expected,
          :difference, :severity)
        """,
        findings.stream().map(this::finding).toList());
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
        .addValue("difference", Fitted.difference(finding.difference()), Types.DECIMAL)
        .addValue("severity", finding.severity().word());
  }

  void insertIgnored(List<IgnoredRows> ranges) {
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

  /** Inserts rows in one batch, all of them. */
  void insert(String sql, List<SqlParameterSource> rows) {
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
