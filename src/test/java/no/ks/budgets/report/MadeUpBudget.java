package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;

/** A budget put together grant by grant, for registers that the real one is no example of. */
final class MadeUpBudget {

  private final List<Project> projects = new ArrayList<>();
  private final List<Grant> grants = new ArrayList<>();
  private final List<LineRecord> lines = new ArrayList<>();
  private final List<Reconciliation> reconciliations = new ArrayList<>();

  /** Six years of frame agreements, in which some projects come and go. */
  static ConsolidatedBudget ofSixYears() {
    MadeUpBudget budget = new MadeUpBudget();
    List<String> countries = List.of("Bosnia - Hercegovina", "Malawi", "Namibia", "Russia");
    for (int number = 0; number < 12; number++) {
      Project project =
          budget.project(
              String.format(Locale.ROOT, "P%c-%02d", 'A' + number / 3, number % 3 + 1),
              countries.get(number / 3),
              number % 3 == 0 ? "MIC" : number % 3 == 1 ? "Sister organisations" : "");
      for (int year = 2004 + number % 3; year <= 2009; year++) {
        BigDecimal granted = new BigDecimal(100_003L * (number + 1) + 7_001L * (year - 2004));
        BigDecimal submitted =
            (number + year) % 5 == 0 ? granted.add(new BigDecimal("12.34")) : granted;
        budget.figure(project, year, number % 2 == 0 ? "NMFA" : "NORAD", granted, submitted);
      }
    }
    return budget.built();
  }

  /** Names that a conditional sum takes for others, or for a comparison. */
  static ConsolidatedBudget ofAwkwardNames() {
    MadeUpBudget budget = new MadeUpBudget();
    List<String> countries = List.of("Malawi", "MALAWI", "M*", "Ma?awi", "~", "<5", "2005");
    List<String> funders = List.of("NORAD", "Norad", "N*", ">0", "=1+1", "2006", "Fund; \"B\"");
    for (int number = 0; number < countries.size(); number++) {
      Project project =
          budget.project(
              "AA-0" + (number + 1), countries.get(number), number % 2 == 0 ? "m*" : "Other one");
      for (String funder : funders.subList(0, number + 1)) {
        budget.figure(
            project, 2005, funder, new BigDecimal(1_000 * (number + 1)), new BigDecimal("990.50"));
      }
    }
    return budget.built();
  }

  /** A register without grants, to which nobody sent anything. */
  static ConsolidatedBudget ofNothing() {
    MadeUpBudget budget = new MadeUpBudget();
    budget.project("AA-01", "Malawi", "MIC");
    return budget.built();
  }

  private Project project(String code, String country, String programme) {
    Project project =
        new Project(
            code,
            "",
            country,
            "Project " + code,
            programme,
            "KS – " + country,
            Project.Status.ACTIVE);
    projects.add(project);
    return project;
  }

  private void figure(
      Project project, int year, String funder, BigDecimal granted, BigDecimal submitted) {
    BigDecimal nok = granted.setScale(2, RoundingMode.UNNECESSARY);
    BigDecimal sent = submitted.setScale(2, RoundingMode.UNNECESSARY);
    grants.add(new Grant(project.code(), year, funder, "NOK", granted, null));
    lines.add(line(project, year, funder, sent.subtract(BigDecimal.TEN)));
    lines.add(line(project, year, funder, BigDecimal.TEN.setScale(2, RoundingMode.UNNECESSARY)));
    BigDecimal difference = sent.subtract(nok);
    reconciliations.add(
        new Reconciliation(
            project,
            year,
            funder,
            "NOK",
            nok,
            sent,
            1,
            ReconciliationStatus.of(true, true, true, difference, BigDecimal.ONE)));
  }

  private LineRecord line(Project project, int year, String funder, BigDecimal amount) {
    int row = lines.size() + 2;
    return new LineRecord(
        project.code(),
        "KS",
        year,
        funder,
        "Salaries",
        "",
        "NOK",
        amount,
        BigDecimal.ONE,
        amount,
        "KS/budget.xlsx",
        "Budsjett",
        row,
        "F" + row);
  }

  private ConsolidatedBudget built() {
    TreeSet<Integer> years = new TreeSet<>();
    reconciliations.forEach(figure -> years.add(figure.year()));
    return new ConsolidatedBudget(
        new Register(projects, grants, List.of()),
        List.copyOf(years),
        reconciliations,
        lines::forEach,
        consumer -> {},
        consumer -> {},
        List.of(),
        List.of(),
        BigDecimal.ONE);
  }
}
