package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.ks.budgets.reconcile.ReconciledBudget;
import no.ks.budgets.reconcile.Reconciliation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts together what the reports of a run say. */
@Repository
public class ConsolidatedBudgets {

  /** Lines fetched at a time; a result set of the store lies in memory whole. */
  private static final int PAGE = 5_000;

  private final JdbcClient jdbc;
  private final ReceivedFiles files;
  private final LedgerFindings findings;
  private final RejectedRows rejectedRows;

  ConsolidatedBudgets(
      JdbcClient jdbc, ReceivedFiles files, LedgerFindings findings, RejectedRows rejectedRows) {
    this.jdbc = jdbc;
    this.files = files;
    this.findings = findings;
    this.rejectedRows = rejectedRows;
  }

  /** The consolidated budget as the ledger has it now. */
  public ConsolidatedBudget of(
      int runId,
      Registers.Version version,
      List<Reconciliation> reconciliations,
      List<Change> changes,
      BigDecimal toleranceNok) {
    TreeSet<Integer> years = new TreeSet<>();
    reconciliations.forEach(line -> years.add(line.year()));
    return new ConsolidatedBudget(
        version.register(),
        new ArrayList<>(years),
        reconciliations,
        this::forEachLine,
        consumer -> findings.forEach(runId, consumer),
        rejectedRows::forEach,
        files.all(),
        changes,
        toleranceNok);
  }

  /** All files that were ever received, by path. */
  public List<FileRecord> files() {
    return files.all();
  }

  /** Who sent a budget that counts. */
  public Set<ReconciledBudget.Sent> sent() {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT p.code, o.name, c.budget_year FROM claim c
                JOIN project p ON p.project_id = c.project_id
                JOIN office o ON o.office_id = c.office_id
                WHERE c.standing = 'current'
                """)
            .query(
                (row, number) ->
                    new ReconciledBudget.Sent(row.getString(1), row.getString(2), row.getInt(3)))
            .list());
  }

  /**
   * The lines of an office that count, in the order of its files and their rows.
   *
   * @param projectCodes the projects that are asked for; lines of others are left out
   */
  public List<LineRecord> linesOf(String office, Set<String> projectCodes) {
    List<Integer> submissions =
        jdbc.sql(
                """
                SELECT DISTINCT s.path, s.submission_id FROM submission s
                JOIN claim c ON c.submission_id = s.submission_id
                JOIN office o ON o.office_id = c.office_id
                WHERE c.standing = 'current' AND o.name = :office
                ORDER BY s.path, s.submission_id
                """)
            .param("office", office)
            .query((row, number) -> row.getInt("submission_id"))
            .list();
    List<LineRecord> lines = new ArrayList<>();
    for (int submission : submissions) {
      forEachLine(
          submission,
          line -> {
            if (line.office().equals(office) && projectCodes.contains(line.projectCode())) {
              lines.add(line);
            }
          });
    }
    return lines;
  }

  private void forEachLine(Consumer<? super LineRecord> consumer) {
    List<Integer> submissions =
        jdbc.sql(
                """
                SELECT s.submission_id FROM submission s
                WHERE EXISTS (SELECT 1 FROM claim c
                  WHERE c.submission_id = s.submission_id AND c.standing = 'current')
                ORDER BY s.path, s.submission_id
                """)
            .query(Integer.class)
            .list();
    submissions.forEach(submission -> forEachLine(submission, consumer));
  }

  private record Numbered(int lineNumber, boolean counts, LineRecord line) {}

  /** Goes through the lines of a submission in the order of its rows. */
  private void forEachLine(int submission, Consumer<? super LineRecord> consumer) {
    List<Numbered> page = List.of();
    int after = 0;
    do {
      page = page(submission, after);
      for (Numbered numbered : page) {
        if (numbered.counts) {
          consumer.accept(numbered.line);
        }
        after = numbered.lineNumber;
      }
    } while (page.size() == PAGE);
  }

  private List<Numbered> page(int submission, int after) {
    return jdbc.sql(
            """
            SELECT l.*, p.code, o.name AS office, f.name AS funder, s.path, h.name AS sheet,
              c.standing
            FROM budget_line l
            JOIN submission s ON s.submission_id = l.submission_id
            JOIN submission_sheet h ON h.submission_id = l.submission_id
              AND h.sheet_no = l.sheet_no
            JOIN project p ON p.project_id = l.project_id
            JOIN office o ON o.office_id = l.office_id
            JOIN funder f ON f.funder_id = l.funder_id
            JOIN claim c ON c.project_id = l.project_id AND c.office_id = l.office_id
              AND c.budget_year = l.budget_year AND c.submission_id = l.submission_id
            WHERE l.submission_id = :submission AND l.line_no > :after
            ORDER BY l.submission_id, l.line_no LIMIT :page
            """)
        .param("submission", submission)
        .param("after", after)
        .param("page", PAGE)
        .query(
            (row, number) ->
                new Numbered(
                    row.getInt("line_no"),
                    row.getString("standing").equals("current"),
                    new LineRecord(
                        row.getString("code"),
                        row.getString("office"),
                        row.getInt("budget_year"),
                        row.getString("funder"),
                        row.getString("category"),
                        row.getString("description"),
                        row.getString("currency"),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("nok_per_unit"),
                        row.getBigDecimal("amount_nok"),
                        row.getString("path"),
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        RunFindings.address(row.getInt("row_no"), row.getInt("column_no")))))
        .list();
  }
}
