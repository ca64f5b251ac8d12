package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.ks.budgets.register.Frame;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All versions of the register that were ever imported. None is ever changed. */
@Repository
public class Registers {

  private final JdbcClient jdbc;
  private final Keys keys;

  Registers(JdbcClient jdbc, Keys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /**
   * A version of the register.
   *
   * @param id its key
   * @param name what it was imported from
   * @param sha256 hash of its content
   * @param register what it says
   */
  public record Version(int id, String name, String sha256, Register register) {}

  /** Whether a register of that content was imported before. */
  public boolean isKnown(String sha256) {
    return jdbc.sql("SELECT COUNT(*) FROM register_version WHERE sha256 = :sha256")
            .param("sha256", sha256)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Keeps a new version. */
  @Transactional
  public void save(int runId, String name, String sha256, Instant dated, Register register) {
    int id =
        jdbc.sql("SELECT COALESCE(MAX(register_id), 0) + 1 FROM register_version")
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            INSERT INTO register_version (register_id, run_id, name, sha256, dated_at)
            VALUES (:id, :run, :name, :sha256, :dated)
            """)
        .param("id", id)
        .param("run", runId)
        .param("name", name)
        .param("sha256", sha256)
        .param("dated", Runs.utc(dated))
        .update();
    saveProjects(id, register.projects());
    saveGrants(id, register.grants());
    saveOffices(id, register.offices());
    saveFrames(id, register.frames());
  }

  private void saveProjects(int id, List<Project> projects) {
    for (int order = 0; order < projects.size(); order++) {
      Project project = projects.get(order);
      jdbc.sql(
              """
              INSERT INTO register_project (register_id, list_order, project_id, country_code,
                country, title, programme, partners, status)
              VALUES (:id, :order, :project, :countryCode, :country, :title, :programme, :partners,
                :status)
              """)
          .param("id", id)
          .param("order", order)
          .param("project", keys.project(project.code()))
          .param("countryCode", project.countryCode())
          .param("country", project.country())
          .param("title", project.title())
          .param("programme", project.programme())
          .param("partners", project.partners())
          .param("status", project.status().word())
          .update();
    }
  }

  private void saveGrants(int id, List<Grant> grants) {
    for (int order = 0; order < grants.size(); order++) {
      Grant grant = grants.get(order);
      jdbc.sql(
              """
              INSERT INTO register_grant (register_id, list_order, project_id, budget_year,
                funder_id, currency, amount, programme_total, frame)
              VALUES (:id, :order, :project, :year, :funder, :currency, :amount, :total, :frame)
              """)
          .param("id", id)
          .param("order", order)
          .param("project", keys.project(grant.projectCode()))
          .param("year", grant.year())
          .param("funder", keys.funder(grant.funder()))
          .param("currency", grant.currency())
          .param("amount", grant.amount())
          .param("total", grant.programmeTotal())
          .param("frame", grant.frame())
          .update();
    }
  }

  private void saveOffices(int id, List<Office> offices) {
    for (int order = 0; order < offices.size(); order++) {
      Office office = offices.get(order);
      jdbc.sql(
              """
              INSERT INTO register_office (register_id, list_order, project_id, office,
                local_partner)
              VALUES (:id, :order, :project, :office, :partner)
              """)
          .param("id", id)
          .param("order", order)
          .param("project", keys.project(office.projectCode()))
          .param("office", office.name())
          .param("partner", office.localPartner())
          .update();
    }
  }

  private void saveFrames(int id, List<Frame> frames) {
    for (int order = 0; order < frames.size(); order++) {
      Frame frame = frames.get(order);
      jdbc.sql(
              """
              INSERT INTO register_frame (register_id, list_order, name, funder_id, currency,
                first_year, last_year, total)
              VALUES (:id, :order, :name, :funder, :currency, :first, :last, :total)
              """)
          .param("id", id)
          .param("order", order)
          .param("name", frame.name())
          .param("funder", keys.funder(frame.funder()))
          .param("currency", frame.currency())
          .param("first", frame.firstYear())
          .param("last", frame.lastYear())
          .param("total", frame.total())
          .update();
    }
  }

  /** The version in force: the one with the latest date; of equal dates the one imported last. */
  public Optional<Version> inForce() {
    return jdbc.sql(
            """
            SELECT register_id, name, sha256 FROM register_version
            ORDER BY dated_at DESC, register_id DESC LIMIT 1
            """)
        .query(
            (row, number) ->
                new Version(
                    row.getInt("register_id"),
                    row.getString("name"),
                    row.getString("sha256"),
                    load(row.getInt("register_id"))))
        .optional();
  }

  /** A project as the newest register that knows it describes it; for budgets of projects gone. */
  public Optional<Project> lastKnown(String projectCode) {
    return jdbc.sql(
            """
            SELECT p.code, r.* FROM register_project r
            JOIN project p ON p.project_id = r.project_id
            JOIN register_version v ON v.register_id = r.register_id
            WHERE p.code = :code ORDER BY v.dated_at DESC, v.register_id DESC LIMIT 1
            """)
        .param("code", projectCode)
        .query((row, number) -> project(row))
        .optional();
  }

  private Register load(int id) {
    List<Project> projects =
        jdbc.sql(
                """
                SELECT p.code, r.* FROM register_project r
                JOIN project p ON p.project_id = r.project_id
                WHERE r.register_id = :id ORDER BY r.list_order
                """)
            .param("id", id)
            .query((row, number) -> project(row))
            .list();
    List<Grant> grants =
        jdbc.sql(
                """
                SELECT p.code, r.budget_year, f.name AS funder, r.currency, r.amount,
                  r.programme_total, r.frame
                FROM register_grant r
                JOIN project p ON p.project_id = r.project_id
                JOIN funder f ON f.funder_id = r.funder_id
                WHERE r.register_id = :id ORDER BY r.list_order
                """)
            .param("id", id)
            .query(
                (row, number) -> {
                  BigDecimal total = row.getBigDecimal("programme_total");
                  return new Grant(
                      row.getString("code"),
                      row.getInt("budget_year"),
                      row.getString("funder"),
                      row.getString("currency"),
                      row.getBigDecimal("amount"),
                      total,
                      row.getString("frame"));
                })
            .list();
    return new Register(projects, grants, loadOffices(id), loadFrames(id));
  }

  private List<Office> loadOffices(int id) {
    return jdbc.sql(
            """
            SELECT p.code, r.office, r.local_partner FROM register_office r
            JOIN project p ON p.project_id = r.project_id
            WHERE r.register_id = :id ORDER BY r.list_order
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Office(
                    row.getString("code"), row.getString("office"), row.getString("local_partner")))
        .list();
  }

  private List<Frame> loadFrames(int id) {
    return jdbc.sql(
            """
            SELECT r.name, f.name AS funder, r.currency, r.first_year, r.last_year, r.total
            FROM register_frame r JOIN funder f ON f.funder_id = r.funder_id
            WHERE r.register_id = :id ORDER BY r.list_order
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Frame(
                    row.getString("name"),
                    row.getString("funder"),
                    row.getString("currency"),
                    row.getInt("first_year"),
                    row.getInt("last_year"),
                    row.getBigDecimal("total")))
        .list();
  }

  private static Project project(ResultSet row) throws SQLException {
    return new Project(
        row.getString("code"),
        row.getString("country_code"),
        row.getString("country"),
        row.getString("title"),
        row.getString("programme"),
        row.getString("partners"),
        Project.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)));
  }
}
