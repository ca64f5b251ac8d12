package no.ks.budgets.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;

/**
 * Amounts that say themselves, in text or number format, that they are in thousands or millions are
 * read so, and said once a column.
 */
public final class UnitInCell implements Rule {

  private record Column(String sheet, int columnIndex) {}

  private final Set<Column> said = new HashSet<>();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    for (ReadAmount amount : row.data().amounts()) {
      int column = amount.column().columnIndex();
      boolean own = amount.unit() != 1 && amount.column().unit() == 1 && amount.value() != null;
      if (own && said.add(new Column(row.data().sheet(), column))) {
        findings.accept(
            Finding.of(
                FindingType.UNIT_IN_CELL,
                row.data().place(column),
                Field.AMOUNT.word(),
                amount.text() + " in units of " + amount.unit(),
                String.valueOf(amount.value())));
      }
    }
  }
}
