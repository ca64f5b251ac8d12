package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lines of a sent budget, each with the cell it was read from and what reviewers decided about
 * its row. However many there are, few are in memory at a time.
 */
@Repository
public class ExplainedLines {

  /** Lines fetched at a time; a result set of the store lies in memory whole. */
  private static final int PAGE = 5_000;

  private final JdbcClient jdbc;

  ExplainedLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A budget line and how it came about.
   *
   * @param sheet name of the sheet
   * @param cell address of the amount
   * @param text what the office wrote in that cell
   * @param category budget heading; may be empty
   * @param description purpose; may be empty
   * @param currency of {@code amount}
   * @param amount as submitted or corrected
   * @param nokPerUnit exchange rate, 1 for NOK
   * @param rateSource where the rate comes from; empty for NOK
   * @param amountNok in NOK
   * @param decisions what reviewers decided about the row, in their order
   */
  public record Line(
      String sheet,
      String cell,
      String text,
      String category,
      String description,
      String currency,
      BigDecimal amount,
      BigDecimal nokPerUnit,
      String rateSource,
      BigDecimal amountNok,
      List<Decision> decisions) {

    public Line {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * What a reviewer decided about a row.
   *
   * @param verdict what was decided
   * @param corrections what was to stand instead, by field
   * @param codes the errors that the row had then, joined by {@code "; "}
   * @param cells the row as the reviewer saw it, from column A on
   * @param reviewer who decided
   * @param comment why; may be empty
   * @param decidedAt when the decision was taken over
   * @param document path of the review document in the inbox
   * @param documentSheet the sheet of the document
   * @param documentRow its row, 1-based
   */
  public record Decision(
      RowDecision.Verdict verdict,
      Map<Field, String> corrections,
      String codes,
      List<String> cells,
      String reviewer,
      String comment,
      Instant decidedAt,
      String document,
      String documentSheet,
      int documentRow) {

    public Decision {
      corrections = Collections.unmodifiableMap(new TreeMap<>(corrections));
      cells = List.copyOf(cells);
    }
  }

  private record Place(String sheet, int row) {}

  private record Numbered(int lineNumber, Line line) {}

  /** Goes through the lines of a budget in the order in which they were read. */
  public void forEach(Explanations.SentBudget budget, Consumer<? super Line> consumer) {
    Map<Place, List<Decision>> decisions =
        budget.isDecided() ? decisions(budget.sha256()) : Map.of();
    List<Numbered> page;
    int after = 0;
    do {
      page = page(budget, after, decisions);
      for (Numbered numbered : page) {
        consumer.accept(numbered.line);
        after = numbered.lineNumber;
      }
    } while (page.size() == PAGE);
  }

  /** Names in the file that stand for the project because a reviewer once decided so. */
  public List<String> decidedNames(Explanations.SentBudget budget) {
    return jdbc.sql(
            """
            SELECT DISTINCT found FROM finding
            WHERE submission_id = :submission AND code = 'PROJECT_BY_DECISION'
              AND expected = :project
            ORDER BY found
            """)
        .param("submission", budget.submissionId())
        .param("project", budget.projectCode())
        .query(String.class)
        .list();
  }

  private List<Numbered> page(
      Explanations.SentBudget budget, int after, Map<Place, List<Decision>> decisions) {
    return jdbc.sql(
            """
            SELECT l.*, h.name AS sheet FROM budget_line l
            JOIN submission_sheet h ON h.submission_id = l.submission_id
              AND h.sheet_no = l.sheet_no
            WHERE l.submission_id = :submission AND l.line_no > :after
              AND l.project_id = (SELECT project_id FROM project WHERE code = :project)
              AND l.office_id = (SELECT office_id FROM office WHERE name = :office)
              AND l.funder_id = (SELECT funder_id FROM funder WHERE name = :funder)
              AND l.budget_year = :year
            ORDER BY l.submission_id, l.line_no LIMIT :page
            """)
        .param("submission", budget.submissionId())
        .param("after", after)
        .param("project", budget.projectCode())
        .param("office", budget.office())
        .param("funder", budget.funder())
        .param("year", budget.year())
        .param("page", PAGE)
        .query((row, number) -> new Numbered(row.getInt("line_no"), line(row, decisions)))
        .list();
  }

  private static Line line(ResultSet row, Map<Place, List<Decision>> decisions)
      throws SQLException {
    String sheet = row.getString("sheet");
    int rowNumber = row.getInt("row_no");
    int column = row.getInt("column_no");
    List<Decision> own = decisions.getOrDefault(new Place(sheet, rowNumber), List.of());
    return new Line(
        sheet,
        RunFindings.address(rowNumber, column),
        own.isEmpty() ? row.getString("amount_text") : asSent(own.get(0), column),
        row.getString("category"),
        row.getString("description"),
        row.getString("currency"),
        row.getBigDecimal("amount"),
        row.getBigDecimal("nok_per_unit"),
        row.getString("rate_source"),
        row.getBigDecimal("amount_nok"),
        own);
  }

  /**
   * Only the first decision saw the row as it was sent; what was empty or absent is empty. Of a row
   * in conflict, reviewers see heading, purpose and amounts rather than its cells.
   */
  private static String asSent(Decision first, int column) {
    if (first.codes.equals(FindingType.CLAIM_CONFLICT.code())) {
      return first.cells.get(first.cells.size() - 1);
    }
    return column < first.cells.size() ? first.cells.get(column) : "";
  }

  private Map<Place, List<Decision>> decisions(String sha256) {
    Map<Place, List<Decision>> decisions = new HashMap<>();
    jdbc.sql(
            "SELECT d.*, s.path FROM row_decision d"
                + " JOIN submission s ON s.submission_id = d.document_id"
                + " WHERE d.sha256 = :sha256 AND "
                + RowDecisions.ABOUT_ROW
                + " ORDER BY d.decision_id")
        .param("sha256", sha256)
        .query(
            row -> {
              decisions
                  .computeIfAbsent(
                      new Place(row.getString("sheet"), row.getInt("row_no")),
                      first -> new ArrayList<>())
                  .add(decision(row));
            });
    return decisions;
  }

  private Decision decision(ResultSet row) throws SQLException {
    Map<Field, String> corrections = new HashMap<>();
    jdbc.sql("SELECT field, correction FROM row_correction WHERE decision_id = :id")
        .param("id", row.getInt("decision_id"))
        .query(
            correction -> {
              corrections.put(
                  Field.valueOf(correction.getString("field").toUpperCase(Locale.ROOT)),
                  correction.getString("correction"));
            });
    return new Decision(
        RowDecision.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
        corrections,
        row.getString("codes"),
        CellTexts.split(row.getString("cells")),
        row.getString("reviewer"),
        row.getString("comment"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getString("path"),
        row.getString("document_sheet"),
        row.getInt("document_row"));
  }
}
