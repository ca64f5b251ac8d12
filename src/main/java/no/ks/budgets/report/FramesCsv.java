package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Frame;

/**
 * {@code csv/frames.csv}: every frame agreement of the register, and over all its years what was
 * granted under it and submitted for it. Headings alone where the register has none.
 */
public final class FramesCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
              "frames",
              "One row a frame agreement: its total, what was granted under it and submitted for"
                  + " it",
              CsvColumn.text("frame", "Name of the agreement in the register").filled(),
              CsvColumn.text("funder", "Code of the funder, such as NMFA").filled(),
              CsvColumn.text("currency", "ISO 4217 code of all amounts").filled(),
              CsvColumn.year("first_year", "First budget year of the agreement"),
              CsvColumn.year("last_year", "Last budget year of the agreement"),
              CsvColumn.number("total", "Total that the agreement states").filled(),
              CsvColumn.number("granted", "Sum of the grants under the agreement").filled(),
              CsvColumn.number("not_granted", "total minus granted").filled(),
              CsvColumn.number("submitted", "Sum of the budget lines that count for these grants")
                  .filled(),
              CsvColumn.number("difference", "submitted minus granted").filled())
          .keyedBy("frame");

  /** What ties a reconciliation to a grant. */
  private record Granted(String projectCode, int year, String funder) {}

  public FramesCsv() {
    super(TABLE);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    for (Frame frame : budget.register().frames()) {
      List<Reconciliation> lines = linesOf(frame, budget);
      BigDecimal granted = sum(lines, Reconciliation::granted);
      BigDecimal submitted = sum(lines, Reconciliation::submitted);
      csv.text(frame.name())
          .text(frame.funder())
          .text(frame.currency())
          .year(frame.firstYear())
          .year(frame.lastYear())
          .amount(frame.total())
          .amount(granted)
          .amount(frame.total().subtract(granted))
          .amount(submitted)
          .amount(submitted.subtract(granted))
          .endRow();
    }
  }

  private static List<Reconciliation> linesOf(Frame frame, ConsolidatedBudget budget) {
    Set<Granted> granted =
        budget.register().grantsOf(frame).stream()
            .map(grant -> new Granted(grant.projectCode(), grant.year(), grant.funder()))
            .collect(Collectors.toSet());
    return budget.reconciliations().stream()
        .filter(
            line ->
                granted.contains(new Granted(line.project().code(), line.year(), line.funder())))
        .toList();
  }

  private static BigDecimal sum(
      List<Reconciliation> lines, Function<Reconciliation, BigDecimal> amount) {
    return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
