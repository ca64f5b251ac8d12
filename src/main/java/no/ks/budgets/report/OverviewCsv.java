package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.OverviewText;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Project;

/**
 * {@code csv/overview.csv}: the annual overview as it is printed, one row a project of the
 * register, with what was submitted beside what was granted.
 */
public final class OverviewCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
          "overview",
          "One row a project of the register, as the annual overview prints it",
          CsvColumn.text("country", "The country as the register spells it").filled(),
          CsvColumn.text("project", "Title of the project").filled(),
          CsvColumn.text("partners", "Partners as the register words them"),
          CsvColumn.text("granted", "Entries in NOK such as 2005: 900.000/ NMFA"),
          CsvColumn.text("submitted", "What was submitted, in entries of the same form"));

  public OverviewCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    for (Project project : budget.register().projects()) {
      csv.text(project.country())
          .text(project.title())
          .text(project.partners())
          .text(granted(budget, project))
          .text(submitted(budget, project))
          .endRow();
    }
  }

  private static String granted(ConsolidatedBudget budget, Project project) {
    return budget.register().grantsOf(project.code()).stream()
        .filter(grant -> grant.amount().signum() > 0)
        .sorted(Comparator.comparingInt(Grant::year).thenComparing(Grant::funder))
        .map(grant -> OverviewText.entry(grant.year(), nok(budget, grant), grant.funder()))
        .collect(Collectors.joining(" "));
  }

  /** The overview is all in NOK; a grant in another currency was converted to be reconciled. */
  private static BigDecimal nok(ConsolidatedBudget budget, Grant grant) {
    return budget.reconciliations().stream()
        .filter(reconciliation -> reconciliation.project().code().equals(grant.projectCode()))
        .filter(reconciliation -> reconciliation.year() == grant.year())
        .filter(reconciliation -> reconciliation.funder().equals(grant.funder()))
        .map(Reconciliation::granted)
        .findFirst()
        .orElse(grant.amount());
  }

  private static String submitted(ConsolidatedBudget budget, Project project) {
    return budget.reconciliations().stream()
        .filter(reconciliation -> reconciliation.project().code().equals(project.code()))
        .filter(reconciliation -> reconciliation.submissions() > 0)
        .sorted(Comparator.comparingInt(Reconciliation::year).thenComparing(Reconciliation::funder))
        .map(
            reconciliation ->
                OverviewText.entry(
                    reconciliation.year(), reconciliation.submitted(), reconciliation.funder()))
        .collect(Collectors.joining(" "));
  }
}
