package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.layout.CorrectedRow;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;

/**
 * A row as it was sent, with everything that reviewers decided about it. Corrections add up, a
 * later one of the same field replaces the earlier; whether the row counts at all is for the last
 * decision to say.
 */
final class RuledRow {

  private final DataRow sent;
  private final List<Ruling> rulings;
  private final DataRow row;

  RuledRow(DataRow sent, List<Ruling> rulings) {
    this.sent = sent;
    this.rulings = rulings;
    Map<Field, String> corrections = new EnumMap<>(Field.class);
    rulings.forEach(ruling -> corrections.putAll(ruling.corrections()));
    this.row = CorrectedRow.of(sent, corrections);
  }

  /** The row with its corrections, which is what is judged. */
  DataRow row() {
    return row;
  }

  boolean isWaived() {
    return !rulings.isEmpty() && last().kind() == Ruling.Kind.WAIVED;
  }

  /** The latest decision about the row. */
  Optional<Integer> decisionId() {
    return rulings.isEmpty() ? Optional.empty() : Optional.of(last().decisionId());
  }

  private Ruling last() {
    return rulings.get(rulings.size() - 1);
  }

  /** By how much the corrections change the sum of the row's amounts. */
  BigDecimal amountCorrected() {
    return sum(row).subtract(sum(sent));
  }

  private static BigDecimal sum(DataRow row) {
    return row.amounts().stream()
        .map(ReadAmount::value)
        .filter(value -> value != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The findings about the row, in which errors are warnings where reviewers vouched for all of
   * them, and what was decided about it.
   */
  List<Finding> ruled(Collection<Finding> findings) {
    boolean vouched =
        findings.stream()
            .filter(Finding::isError)
            .allMatch(
                error -> rulings.stream().anyMatch(ruling -> ruling.vouchesFor(error.type())));
    List<Finding> ruled = new ArrayList<>();
    findings.forEach(finding -> ruled.add(vouched ? finding.lowered() : finding));
    rulings.forEach(ruling -> ruled.add(ruling.finding(sent)));
    return ruled;
  }
}
