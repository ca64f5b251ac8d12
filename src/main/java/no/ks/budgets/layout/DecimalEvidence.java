package no.ks.budgets.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.money.DecimalSign;

/** Which decimal sign the amounts of a table prove for its columns. */
final class DecimalEvidence {

  private final Map<Integer, Set<DecimalSign>> columns = new HashMap<>();

  void note(List<AmountCell> amounts) {
    for (AmountCell amount : amounts) {
      amount.evidence().ifPresent(sign -> note(amount.cell().columnIndex(), sign));
    }
  }

  private void note(int columnIndex, DecimalSign sign) {
    columns.computeIfAbsent(columnIndex, first -> EnumSet.noneOf(DecimalSign.class)).add(sign);
  }

  /** The sign that the column itself proves, else the one that all columns together prove. */
  Optional<DecimalSign> sign(int columnIndex) {
    Set<DecimalSign> own = columns.getOrDefault(columnIndex, Set.of());
    return own.isEmpty()
        ? only(columns.values().stream().flatMap(Collection::stream).distinct().toList())
        : only(own);
  }

  private static Optional<DecimalSign> only(Collection<DecimalSign> signs) {
    return signs.size() == 1 ? Optional.of(signs.iterator().next()) : Optional.empty();
  }
}
