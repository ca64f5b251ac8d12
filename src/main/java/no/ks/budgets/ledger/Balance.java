package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conservation: every row that was read is accepted, rejected or ignored, and every amount that was
 * read, with what reviewers corrected, is in a line or in a rejected row; every decision of a
 * review document was taken in or refused. Counted from the store, against what the readers
 * counted.
 */
@Repository
public class Balance {

  private final JdbcClient jdbc;

  Balance(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything that does not balance, in words; none where a run may be published. */
  public List<String> discrepancies() {
    List<String> discrepancies = new ArrayList<>();
    discrepancies.addAll(rowsAndAmounts());
    discrepancies.addAll(sums());
    discrepancies.addAll(claims());
    discrepancies.addAll(unfinished());
    return discrepancies;
  }

  /** Notes that everything balances, so that what was proved once is not counted again. */
  @Transactional
  public void confirm() {
    jdbc.sql("UPDATE submission SET is_balanced = TRUE WHERE NOT is_balanced").update();
  }

  private List<String> rowsAndAmounts() {
    return jdbc
        .sql(
            """
            SELECT s.path, s.rows_read, s.rows_accepted, s.rows_rejected,
              s.amount_read + s.amount_corrected AS amount_read,
              s.amount_accepted + s.amount_rejected AS amount_counted,
              (SELECT COUNT(*) FROM budget_line l
                WHERE l.submission_id = s.submission_id AND l.part_no = 0)
              + (SELECT COUNT(*) FROM row_decision d
                WHERE d.document_id = s.submission_id AND d.state <> 'refused') AS accepted,
              (SELECT COUNT(*) FROM rejected_row r
                WHERE r.submission_id = s.submission_id)
              + (SELECT COUNT(*) FROM row_decision d
                WHERE d.document_id = s.submission_id AND d.state = 'refused')
              + s.rows_refused AS rejected,
              (SELECT COALESCE(SUM(i.row_count), 0) FROM ignored_rows i
                WHERE i.submission_id = s.submission_id) AS ignored,
              (SELECT COALESCE(SUM(l.amount), 0) FROM budget_line l
                WHERE l.submission_id = s.submission_id) AS lines_amount,
              (SELECT COALESCE(SUM(r.amount_total), 0) FROM rejected_row r
                WHERE r.submission_id = s.submission_id) AS rejects_amount
            FROM submission s WHERE NOT s.is_balanced ORDER BY s.submission_id
            """)
        .query(
            (row, number) ->
                new Account(
                    row.getString("path"),
                    row.getLong("rows_read"),
                    row.getLong("rows_accepted"),
                    row.getLong("rows_rejected"),
                    row.getLong("accepted"),
                    row.getLong("rejected"),
                    row.getLong("ignored"),
                    row.getBigDecimal("amount_read"),
                    row.getBigDecimal("amount_counted"),
                    row.getBigDecimal("lines_amount").add(row.getBigDecimal("rejects_amount"))))
        .list()
        .stream()
        .filter(account -> !account.balances())
        .map(Account::description)
        .toList();
  }

  /** What was counted while a file was read, beside what the store holds. */
  private record Account(
      String path,
      long rowsRead,
      long rowsAccepted,
      long rowsRejected,
      long acceptedInStore,
      long rejectedInStore,
      long rowsIgnored,
      BigDecimal amountRead,
      BigDecimal amountCounted,
      BigDecimal amountKept) {

    boolean balances() {
      return rowsRead == acceptedInStore + rejectedInStore + rowsIgnored
          && rowsAccepted == acceptedInStore
          && rowsRejected == rejectedInStore
          && amountRead.compareTo(amountKept) == 0
          && amountCounted.compareTo(amountKept) == 0;
    }

    String description() {
      return String.format(
          Locale.ROOT,
          "%s: %d rows read, %d accepted + %d rejected + %d ignored; amounts read %s, kept %s",
          path,
          rowsRead,
          acceptedInStore,
          rejectedInStore,
          rowsIgnored,
          amountRead.toPlainString(),
          amountKept.toPlainString());
    }
  }

  private List<String> sums() {
    return jdbc.sql(
            """
            SELECT s.path FROM submission s WHERE NOT s.is_balanced AND s.state = 'read'
              AND (SELECT COALESCE(SUM(l.amount_nok), 0) FROM budget_line l
                    WHERE l.submission_id = s.submission_id)
                <> (SELECT COALESCE(SUM(t.amount_nok), 0) FROM submission_sum t
                    WHERE t.submission_id = s.submission_id)
            ORDER BY s.submission_id
            """)
        .query((row, number) -> row.getString(1) + ": the sums are not the sums of the lines")
        .list();
  }

  /** Each budget that was submitted is decided, and at most one submission counts for it. */
  private List<String> claims() {
    return jdbc.sql(
            """
            SELECT p.code, o.name, k.budget_year, k.undecided, k.counting FROM (
              SELECT t.project_id, t.office_id, t.budget_year,
                SUM(CASE WHEN c.standing IS NULL THEN 1 ELSE 0 END) AS undecided,
                COUNT(DISTINCT CASE WHEN c.standing = 'current' THEN t.submission_id END)
                  AS counting
              FROM submission_sum t
              JOIN submission s ON s.submission_id = t.submission_id AND s.state = 'read'
              LEFT JOIN claim c ON c.project_id = t.project_id
                AND c.office_id = t.office_id AND c.budget_year = t.budget_year
                AND c.submission_id = t.submission_id
              GROUP BY t.project_id, t.office_id, t.budget_year) k
            JOIN project p ON p.project_id = k.project_id
            JOIN office o ON o.office_id = k.office_id
            WHERE k.undecided > 0 OR k.counting > 1
            ORDER BY p.code, o.name, k.budget_year
            """)
        .query(
            (row, number) ->
                String.format(
                    Locale.ROOT,
                    "%s of %s for %d: %d submissions undecided, %d counting",
                    row.getString("code"),
                    row.getString("name"),
                    row.getInt("budget_year"),
                    row.getInt("undecided"),
                    row.getInt("counting")))
        .list();
  }

  /**
   * Control totals over every submission that was ever read. The first three are sums whatever the
   * currency: read and corrected is accepted and rejected together.
   *
   * @param corrected by how much reviewers' corrections changed what was read
   * @param countingNok the lines that count, in NOK
   */
  public record Amounts(
      BigDecimal read,
      BigDecimal corrected,
      BigDecimal accepted,
      BigDecimal rejected,
      BigDecimal countingNok) {}

  /** The control totals of the ledger. */
  public Amounts amounts() {
    return jdbc.sql(
            """
            SELECT COALESCE(SUM(amount_read), 0) AS amount_read,
              COALESCE(SUM(amount_corrected), 0) AS corrected,
              COALESCE(SUM(amount_accepted), 0) AS accepted,
              COALESCE(SUM(amount_rejected), 0) AS rejected,
              (SELECT COALESCE(SUM(t.amount_nok), 0) FROM submission_sum t
                JOIN claim c ON c.project_id = t.project_id AND c.office_id = t.office_id
                  AND c.budget_year = t.budget_year AND c.submission_id = t.submission_id
                WHERE c.standing = 'current') AS counting
            FROM submission WHERE state IN ('read', 'replaced', 'withdrawn')
            """)
        .query(
            (row, number) ->
                new Amounts(
                    row.getBigDecimal("amount_read"),
                    row.getBigDecimal("corrected"),
                    row.getBigDecimal("accepted"),
                    row.getBigDecimal("rejected"),
                    row.getBigDecimal("counting")))
        .single();
  }

  private List<String> unfinished() {
    return jdbc.sql("SELECT path FROM submission WHERE state = 'receiving' ORDER BY submission_id")
        .query((row, number) -> row.getString(1) + ": was received and never read to its end")
        .list();
  }
}
