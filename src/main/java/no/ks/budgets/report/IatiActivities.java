package no.ks.budgets.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.report.IatiReporting.Organisation;

/**
 * {@code iati-activities.xml}: the projects of the register as activities of the International Aid
 * Transparency Initiative, version 2.03, to be looked through and published.
 *
 * <p>A budget is what was granted for a year, by all funders together: original and committed. What
 * offices submitted is no budget in the sense of the standard, where a revised one takes the place
 * of the original, before the funder has agreed; it stays in the other outputs. A grant of 0 is no
 * budget.
 *
 * <p>An activity must have dates. They are the first and the last day of the years that are
 * granted, both as planned; a project of which no year is granted is named in a comment instead.
 * The optional dates of generation and update are left out, since they would be a clock. A country
 * has the code of the register's time ({@code CS}), and its name beside it.
 */
public final class IatiActivities implements Report {

  private static final String NAME = "iati-activities.xml";

  /** Code of the list Region: developing countries, unspecified. */
  private static final String NO_REGION = "998";

  /** Code of the list ActivityScope: global. */
  private static final String GLOBAL = "1";

  /** Codes of the list OrganisationRole. */
  private enum Role {
    FUNDING("1"),
    ACCOUNTABLE("2"),
    EXTENDING("3"),
    IMPLEMENTING("4");

    private final String code;

    Role(String code) {
      this.code = code;
    }
  }

  private final IatiReporting reporting;

  public IatiActivities(IatiReporting reporting) {
    this.reporting = reporting;
  }

  /** Writes the file, unless no year of any project is granted, which gives no activity at all. */
  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    List<Project> dated = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    for (Project project : budget.register().projects()) {
      if (budget.register().grantsOf(project.code()).isEmpty()) {
        undated.add(project.code());
      } else {
        dated.add(project);
      }
    }
    if (!dated.isEmpty()) {
      XmlFile.write(
          folder.resolve(NAME),
          xml ->
              xml.element(
                  "iati-activities",
                  activities -> addAll(activities, budget, dated, undated),
                  "version",
                  "2.03"));
    }
  }

  private void addAll(
      XmlFile xml, ConsolidatedBudget budget, List<Project> dated, List<String> undated)
      throws XMLStreamException {
    if (!undated.isEmpty()) {
      xml.comment("Left out, because no year of theirs is granted: " + String.join(", ", undated));
    }
    for (Project project : dated) {
      xml.element(
          "iati-activity",
          activity -> addActivity(activity, budget, project),
          "xml:lang",
          "en",
          "default-currency",
          "NOK");
    }
  }

  /** In the order that the schema prescribes. */
  private void addActivity(XmlFile xml, ConsolidatedBudget budget, Project project)
      throws XMLStreamException {
    Organisation reporter = reporting.reportingOrg();
    List<Grant> grants = budget.register().grantsOf(project.code());
    xml.text("iati-identifier", reporter.ref() + "-" + project.code());
    xml.element(
        "reporting-org",
        org -> org.text("narrative", reporter.name()),
        "ref",
        reporter.ref(),
        "type",
        reporter.type());
    xml.element("title", title -> title.text("narrative", project.title()));
    xml.element(
        "description",
        description -> description.text("narrative", described(project)),
        "type",
        "1");
    addParticipants(xml, budget, project, grants);
    xml.empty("activity-status", "code", project.status() == Project.Status.ACTIVE ? "2" : "6");
    TreeSet<Integer> years = new TreeSet<>();
    grants.forEach(grant -> years.add(grant.year()));
    xml.empty("activity-date", "iso-date", firstDay(years.first()), "type", "1");
    xml.empty("activity-date", "iso-date", lastDay(years.last()), "type", "3");
    addPlace(xml, project);
    if (reporting.sector().isPresent()) {
      xml.empty("sector", "vocabulary", "1", "code", reporting.sector().get());
    }
    for (Map.Entry<Integer, BigDecimal> year : granted(budget, project).entrySet()) {
      addBudget(xml, year.getKey(), year.getValue());
    }
  }

  private static String described(Project project) {
    List<String> sentences = new ArrayList<>();
    sentences.add(project.title());
    if (!project.programme().isEmpty()) {
      sentences.add("Programme: " + project.programme());
    }
    if (!project.partners().isEmpty()) {
      sentences.add("Partners: " + project.partners());
    }
    return sentences.stream()
        .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
        .collect(Collectors.joining(" "));
  }

  private void addParticipants(
      XmlFile xml, ConsolidatedBudget budget, Project project, List<Grant> grants)
      throws XMLStreamException {
    TreeSet<String> funders = new TreeSet<>();
    grants.forEach(grant -> funders.add(grant.funder()));
    for (String funder : funders) {
      addParticipant(xml, reporting.funder(funder), Role.FUNDING);
    }
    addParticipant(xml, reporting.reportingOrg(), Role.ACCOUNTABLE);
    addParticipant(xml, reporting.reportingOrg(), Role.EXTENDING);
    for (String partner : partners(project, budget.register().officesOf(project.code()))) {
      addParticipant(xml, new Organisation("", partner, ""), Role.IMPLEMENTING);
    }
  }

  /**
   * Offices and whom they cooperate with; where none is listed, the partners as they are worded.
   */
  private static List<String> partners(Project project, List<Office> offices) {
    List<String> names = new ArrayList<>();
    for (Office office : offices) {
      names.add(office.name());
      names.add(office.localPartner());
    }
    if (offices.isEmpty()) {
      names.add(project.partners());
    }
    return names.stream().filter(name -> !name.isBlank()).distinct().toList();
  }

  private static void addParticipant(XmlFile xml, Organisation organisation, Role role)
      throws XMLStreamException {
    List<String> attributes = new ArrayList<>();
    if (!organisation.ref().isEmpty()) {
      attributes.addAll(List.of("ref", organisation.ref()));
    }
    if (!organisation.type().isEmpty()) {
      attributes.addAll(List.of("type", organisation.type()));
    }
    attributes.addAll(List.of("role", role.code));
    xml.element(
        "participating-org",
        org -> org.text("narrative", organisation.name()),
        attributes.toArray(String[]::new));
  }

  private static void addPlace(XmlFile xml, Project project) throws XMLStreamException {
    if (project.countryCode().isEmpty()) {
      xml.empty("activity-scope", "code", GLOBAL);
      xml.empty("recipient-region", "code", NO_REGION, "vocabulary", "1");
    } else {
      xml.element(
          "recipient-country",
          country -> country.text("narrative", project.country()),
          "code",
          project.countryCode());
    }
  }

  /** What all funders granted per year, in NOK, where it is more than nothing. */
  private static Map<Integer, BigDecimal> granted(ConsolidatedBudget budget, Project project) {
    Map<Integer, BigDecimal> granted = new TreeMap<>();
    for (Reconciliation line : budget.reconciliations()) {
      if (line.project().code().equals(project.code()) && line.granted().signum() > 0) {
        granted.merge(line.year(), line.granted(), BigDecimal::add);
      }
    }
    return granted;
  }

  /** Type 1 is an original budget, status 2 a committed one. */
  private static void addBudget(XmlFile xml, int year, BigDecimal granted)
      throws XMLStreamException {
    xml.element(
        "budget",
        budget -> {
          budget.empty("period-start", "iso-date", firstDay(year));
          budget.empty("period-end", "iso-date", lastDay(year));
          budget.text(
              "value", granted.toPlainString(), "currency", "NOK", "value-date", firstDay(year));
        },
        "type",
        "1",
        "status",
        "2");
  }

  private static String firstDay(int year) {
    return String.format(Locale.ROOT, "%04d-01-01", year);
  }

  private static String lastDay(int year) {
    return String.format(Locale.ROOT, "%04d-12-31", year);
  }
}
