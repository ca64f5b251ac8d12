package no.ks.budgets.ledger;

import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Findings of a run that concern no submission: registers, rates, granted beside submitted. */
@Repository
public class RunFindings {

  private final JdbcClient jdbc;

  RunFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A finding and the file it concerns; the file is empty where it concerns none. */
  public record Located(String file, Finding finding) {}

  /** What raised the findings; finding anew replaces what the same origin found in the same run. */
  public enum Origin {
    REGISTER,
    RATES,
    INBOX,
    RECONCILIATION
  }

  /** Keeps the findings of one origin. */
  @Transactional
  public void replace(int runId, Origin origin, List<Located> findings) {
    jdbc.sql("DELETE FROM run_finding WHERE run_id = :run AND origin = :origin")
        .param("run", runId)
        .param("origin", origin.name())
        .update();
    int number =
        jdbc.sql("SELECT COALESCE(MAX(finding_no), 0) FROM run_finding WHERE run_id = :run")
            .param("run", runId)
            .query(Integer.class)
            .single();
    for (Located located : findings) {
      number++;
      insert(runId, number, origin, located);
    }
  }

  private void insert(int runId, int number, Origin origin, Located located) {
    Finding finding = located.finding();
    CellLocation place = finding.location();
    jdbc.sql(
            """
            INSERT INTO run_finding (run_id, finding_no, origin, file, code, sheet, row_no,
              column_no, field, found, expected, difference)
            VALUES (:run, :number, :origin, :file, :code, :sheet, :row, :column, :field, :found,
              :expected, :difference)
            """)
        .param("run", runId)
        .param("number", number)
        .param("origin", origin.name())
        .param("file", located.file())
        .param("code", finding.type().code())
        .param("sheet", place.sheet() == null ? "" : Fitted.text(place.sheet(), 400))
        .param("row", place.rowNumber())
        .param("column", place.columnIndex())
        .param("field", finding.field())
        .param("found", finding.found())
        .param("expected", finding.expected())
        .param("difference", Fitted.difference(finding.difference()))
        .update();
  }

  /** The findings of a run, those about files first, by file and place. */
  public List<FindingRecord> of(int runId) {
    return jdbc.sql(
            """
            SELECT * FROM run_finding WHERE run_id = :run
            ORDER BY CASE WHEN file = '' THEN 1 ELSE 0 END, file, sheet, row_no, column_no,
              finding_no
            """)
        .param("run", runId)
        .query(
            (row, number) ->
                new FindingRecord(
                    row.getString("file"),
                    row.getString("sheet"),
                    row.getInt("row_no"),
                    address(row.getInt("row_no"), row.getInt("column_no")),
                    row.getString("field"),
                    FindingType.valueOf(row.getString("code")),
                    row.getString("found"),
                    row.getString("expected"),
                    row.getBigDecimal("difference")))
        .list();
  }

  /** The address of a cell; empty where the place is no single cell. */
  static String address(int rowNumber, int columnIndex) {
    return new CellLocation(null, rowNumber, columnIndex).a1();
  }
}
