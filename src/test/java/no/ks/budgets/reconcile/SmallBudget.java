package no.ks.budgets.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import org.jspecify.annotations.Nullable;

/** Granted beside submitted for two projects, BA-01, which goes on, and BA-02, which is halted. */
final class SmallBudget {

  private static final Project ACTIVE = project("BA-01", Project.Status.ACTIVE);
  private static final Project HALTED = project("BA-02", Project.Status.HALTED);

  static final Register REGISTER =
      new Register(
          List.of(ACTIVE, HALTED),
          List.of(
              grant("BA-01", 2006, "NORAD"),
              grant("BA-01", 2005, "NMFA"),
              grant("BA-01", 2006, "NMFA"),
              grant("BA-02", 2006, "NMFA")),
          List.of(
              new Office("BA-01", "Orkdal", "Mostar"),
              new Office("BA-01", "Sund", ""),
              new Office("BA-02", "Sund", "Konjic")));

  private SmallBudget() {}

  private static Project project(String code, Project.Status status) {
    return new Project(code, "BA", "Bosnia and Herzegovina", "Water", "", "", status);
  }

  private static Grant grant(String project, int year, String funder) {
    return new Grant(project, year, funder, "NOK", new BigDecimal("1000"), null);
  }

  static ReconciledBudget of(Reconciliation... reconciliations) {
    return new ReconciledBudget(REGISTER, List.of(reconciliations), Set.of());
  }

  static ReconciledBudget sent(ReconciledBudget.Sent... sent) {
    return new ReconciledBudget(REGISTER, List.of(), Set.of(sent));
  }

  static Reconciliation active(String funder, String granted, String submitted, int submissions) {
    return line(ACTIVE, funder, granted, submitted, submissions);
  }

  static Reconciliation halted(String funder, String granted, String submitted, int submissions) {
    return line(HALTED, funder, granted, submitted, submissions);
  }

  private static Reconciliation line(
      Project project, String funder, String granted, String submitted, int submissions) {
    return new Reconciliation(
        project,
        2006,
        funder,
        "NOK",
        new BigDecimal(granted),
        new BigDecimal(submitted),
        submissions,
        ReconciliationStatus.of(
            true,
            true,
            submissions > 0,
            new BigDecimal(submitted).subtract(new BigDecimal(granted)),
            BigDecimal.ONE));
  }

  static Finding finding(
      FindingType type, String field, String found, String expected, @Nullable String difference) {
    return new Finding(
        type,
        CellLocation.ofFile(),
        field,
        found,
        expected,
        difference == null ? null : new BigDecimal(difference));
  }
}
