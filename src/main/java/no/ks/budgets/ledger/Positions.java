package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The budgets that counted whenever a run published something else than the run before it. A run is
 * compared with the last published state that differed from its own, so that a run which takes
 * nothing new says the same as the one before.
 */
@Repository
public class Positions {

  private final JdbcClient jdbc;

  Positions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Key(String projectCode, String office, int year, String funder)
      implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::projectCode)
            .thenComparing(Key::office)
            .thenComparingInt(Key::year)
            .thenComparing(Key::funder);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** The budget of one project, office, year and funder, which one file at most counts for. */
  private record Position(
      String path, String sha256, long lines, long decided, BigDecimal amountNok) {

    Change.Side side() {
      return new Change.Side(amountNok, lines, path);
    }
  }

  /**
   * Keeps what counts now, to be compared with by later runs once it is published, and compares it
   * with what counted before.
   */
  @Transactional
  public List<Change> changes(int runId) {
    jdbc.sql(
            """
            DELETE FROM published_position WHERE state_id IN
              (SELECT p.state_id FROM published_state p WHERE NOT p.is_published)
            """)
        .update();
    jdbc.sql("DELETE FROM published_state WHERE NOT is_published").update();
    Map<Key, Position> now = current();
    List<Integer> published =
        jdbc.sql("SELECT state_id FROM published_state ORDER BY state_id DESC LIMIT 2")
            .query(Integer.class)
            .list();
    Map<Key, Position> last = published.isEmpty() ? Map.of() : of(published.get(0));
    if (!published.isEmpty() && last.equals(now)) {
      return compared(published.size() < 2 ? Map.of() : of(published.get(1)), now);
    }
    keep(runId);
    return compared(last, now);
  }

  /** Notes that what was kept is what people now see. */
  @Transactional
  public void published() {
    jdbc.sql("UPDATE published_state SET is_published = TRUE WHERE NOT is_published").update();
  }

  private static final String CURRENT =
      """
      FROM claim c
      JOIN submission_sum t ON t.submission_id = c.submission_id
        AND t.project_id = c.project_id AND t.office_id = c.office_id
        AND t.budget_year = c.budget_year
      JOIN submission s ON s.submission_id = c.submission_id
      """;

  private Map<Key, Position> current() {
    return positions(
        jdbc.sql(
                """
                SELECT p.code, o.name AS office, t.budget_year, f.name AS funder, s.path, s.sha256,
                  t.line_count, t.decided_count, t.amount_nok
                """
                    + CURRENT
                    + """
                    JOIN project p ON p.project_id = t.project_id
                    JOIN office o ON o.office_id = t.office_id
                    JOIN funder f ON f.funder_id = t.funder_id
                    WHERE c.standing = 'current'
                    """)
            .query((row, number) -> Map.entry(key(row), position(row)))
            .list());
  }

  private Map<Key, Position> of(int state) {
    return positions(
        jdbc.sql(
                """
                SELECT p.code, o.name AS office, t.budget_year, f.name AS funder, t.path, t.sha256,
                  t.line_count, t.decided_count, t.amount_nok
                FROM published_position t
                JOIN project p ON p.project_id = t.project_id
                JOIN office o ON o.office_id = t.office_id
                JOIN funder f ON f.funder_id = t.funder_id
                WHERE t.state_id = :state
                """)
            .param("state", state)
            .query((row, number) -> Map.entry(key(row), position(row)))
            .list());
  }

  private static Map<Key, Position> positions(List<Map.Entry<Key, Position>> rows) {
    Map<Key, Position> positions = new TreeMap<>();
    rows.forEach(row -> positions.put(row.getKey(), row.getValue()));
    return positions;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(
        row.getString("code"),
        row.getString("office"),
        row.getInt("budget_year"),
        row.getString("funder"));
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(
        row.getString("path"),
        row.getString("sha256").strip(),
        row.getLong("line_count"),
        row.getLong("decided_count"),
        row.getBigDecimal("amount_nok"));
  }

  private void keep(int runId) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO published_state (run_id, is_published) VALUES (:run, FALSE)")
        .param("run", runId)
        .update(key, "STATE_ID");
    Number state = key.getKey();
    if (state == null) {
      throw new IllegalStateException("The store gave no key for the state of run " + runId);
    }
    jdbc.sql(
            """
            INSERT INTO published_position (state_id, project_id, office_id, budget_year,
              funder_id, path, sha256, line_count, decided_count, amount_nok)
            SELECT CAST(:state AS INTEGER), t.project_id, t.office_id, t.budget_year, t.funder_id,
              s.path, s.sha256, t.line_count, t.decided_count, t.amount_nok
            """
                + CURRENT
                + " WHERE c.standing = 'current'")
        .param("state", state.intValue())
        .update();
  }

  private List<Change> compared(Map<Key, Position> before, Map<Key, Position> now) {
    Set<String> withdrawn =
        new HashSet<>(
            jdbc.sql("SELECT sha256 FROM submission WHERE state = 'withdrawn'")
                .query(String.class)
                .list());
    Set<Key> keys = new TreeSet<>(before.keySet());
    keys.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (Key key : keys) {
      Position earlier = before.get(key);
      Position later = now.get(key);
      kind(earlier, later, withdrawn)
          .ifPresent(
              kind ->
                  changes.add(
                      new Change(
                          key.projectCode,
                          key.office,
                          key.year,
                          key.funder,
                          kind,
                          earlier == null ? Change.Side.NOTHING : earlier.side(),
                          later == null ? Change.Side.NOTHING : later.side())));
    }
    return changes;
  }

  private static Optional<Change.Kind> kind(
      @Nullable Position before, @Nullable Position now, Set<String> withdrawn) {
    if (before == null || now == null) {
      return Optional.of(appearedOrGone(before, now, withdrawn));
    }
    if (before.equals(now)) {
      return Optional.empty();
    }
    if (before.sha256.equals(now.sha256)) {
      boolean sameBudget =
          before.lines == now.lines && before.amountNok.compareTo(now.amountNok) == 0;
      if (before.decided != now.decided) {
        return Optional.of(Change.Kind.CORRECTED);
      }
      return sameBudget ? Optional.empty() : Optional.of(Change.Kind.REREAD);
    }
    if (withdrawn.contains(before.sha256)) {
      return Optional.of(Change.Kind.WITHDRAWN);
    }
    return Optional.of(
        before.amountNok.compareTo(now.amountNok) == 0 ? Change.Kind.RESENT : Change.Kind.CHANGED);
  }

  private static Change.Kind appearedOrGone(
      @Nullable Position before, @Nullable Position now, Set<String> withdrawn) {
    if (now == null) {
      return before != null && withdrawn.contains(before.sha256)
          ? Change.Kind.WITHDRAWN
          : Change.Kind.REMOVED;
    }
    return now.decided > 0 ? Change.Kind.CORRECTED : Change.Kind.NEW;
  }
}
