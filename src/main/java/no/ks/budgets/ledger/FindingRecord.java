package no.ks.budgets.ledger;

import java.math.BigDecimal;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the ledger keeps it.
 *
 * @param file path in the inbox; empty for a finding about the register as a whole
 * @param sheet empty where it concerns the file as a whole
 * @param row 1-based; 0 where it concerns no single row
 * @param cell address such as {@code D17}; may be empty
 * @param field such as {@code amount}; may be empty
 * @param type code, severity, sentence and remedy
 * @param found what stands there
 * @param expected what would have been right
 * @param difference found minus expected, where both are amounts
 * @param severity that of its type, unless a reviewer or a job file lowered it
 */
public record FindingRecord(
    String file,
    String sheet,
    int row,
    String cell,
    String field,
    FindingType type,
    String found,
    String expected,
    @Nullable BigDecimal difference,
    Severity severity) {

  /** A finding as severe as its type. */
  public FindingRecord(
      String file,
      String sheet,
      int row,
      String cell,
      String field,
      FindingType type,
      String found,
      String expected,
      @Nullable BigDecimal difference) {
    this(file, sheet, row, cell, field, type, found, expected, difference, type.severity());
  }
}
