package no.ks.budgets.rules;

import java.util.Optional;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.FieldText;

/**
 * What was spent is no budget: a row does not stand in a table that its sheet or title calls a
 * financial report or accounts, unless the heading of its amount calls that a budget.
 */
public final class ReportedCosts implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    Optional<FieldText> report = row.data().layout().title().report();
    if (report.isPresent() && !row.data().amounts().isEmpty()) {
      String place = report.get().location().a1();
      findings.accept(
          Finding.of(
              FindingType.REPORT_NOT_BUDGET,
              row.data().place(row.data().amounts().get(0).column().columnIndex()),
              "",
              (place.isEmpty() ? "" : place + " ") + "«" + report.get().text() + "»",
              "a budget"));
    }
  }
}
