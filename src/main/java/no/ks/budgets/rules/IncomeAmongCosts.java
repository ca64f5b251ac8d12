package no.ks.budgets.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.register.Funders;
import no.ks.budgets.workbook.Cell;

/**
 * A budget line is what goes out: no row is called by a word for what comes in, such as {@code
 * Egenandel}, or for what a funder gives, such as {@code Grant from NORAD}. Where the giver is
 * nobody that is known, as in {@code Income from seminars}, the row may be either, and is said.
 */
public final class IncomeAmongCosts implements Rule {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.data().amounts().isEmpty() || row.data().unclearAbove() != null) {
      return;
    }
    Stream.of(Field.CATEGORY, Field.DESCRIPTION)
        .flatMap(field -> row.data().layout().columnsOf(field).stream())
        .map(column -> row.data().row().cell(column))
        .flatMap(cell -> cell == null ? Stream.empty() : finding(row, cell).stream())
        .findFirst()
        .ifPresent(findings);
  }

  private static Optional<Finding> finding(ExaminedRow row, Cell cell) {
    if (LABELS.isIncome(cell.text())) {
      return Optional.of(finding(FindingType.INCOME_AMONG_COSTS, row, cell));
    }
    return LABELS
        .incomeFrom(cell.text())
        .map(
            giver ->
                Funders.of(row.register()).code(giver).isPresent()
                    ? FindingType.INCOME_AMONG_COSTS
                    : FindingType.INCOME_PERHAPS)
        .map(type -> finding(type, row, cell));
  }

  private static Finding finding(FindingType type, ExaminedRow row, Cell cell) {
    return Finding.of(
        type, row.data().place(cell.columnIndex()), "", cell.text().strip(), "what is paid for");
  }
}
