package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.register.Funders;

/**
 * A row is meant to count: it is no example, its sender counted it, and nobody but a funder of the
 * register pays for it.
 */
public final class MeantToCount implements Rule {

  private static final RowSayings SAYINGS = RowSayings.shipped();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    boolean counted = !row.data().amounts().isEmpty();
    RowSayings.purposesAndNotes(row)
        .filter(cell -> counted && isNotMeant(row, cell.text()))
        .findFirst()
        .ifPresent(
            cell ->
                findings.accept(
                    Finding.of(
                        FindingType.ROW_NOT_MEANT_TO_COUNT,
                        row.data().place(cell.columnIndex()),
                        "",
                        cell.text().strip(),
                        "what is paid for")));
  }

  private static boolean isNotMeant(ExaminedRow row, String text) {
    return SAYINGS.areExample(text)
        || SAYINGS.areNotCounted(text)
        || SAYINGS
            .payer(text)
            .filter(payer -> Funders.of(row.register()).code(payer).isEmpty())
            .isPresent();
  }
}
