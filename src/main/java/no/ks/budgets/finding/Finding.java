package no.ks.budgets.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or odd at one place, with everything its reader needs to act on it.
 *
 * @param type what kind of trouble, with its code, severity, sentence and remedy
 * @param location where
 * @param field the field concerned, such as {@code amount}; empty where it concerns no single field
 * @param found what stands there, as it was typed
 * @param expected what would have been right, in words or as a value
 * @param difference found minus expected, where both are amounts
 * @param severity that of its type, unless a reviewer or a job file lowered it
 */
public record Finding(
    FindingType type,
    CellLocation location,
    String field,
    String found,
    String expected,
    @Nullable BigDecimal difference,
    Severity severity) {

  /** Longest text that a finding quotes; what is longer ends in an ellipsis. */
  public static final int MAX_QUOTE = 300;

  public Finding {
    found = quote(found);
    expected = quote(expected);
  }

  /** A finding as severe as its type. */
  public Finding(
      FindingType type,
      CellLocation location,
      String field,
      String found,
      String expected,
      @Nullable BigDecimal difference) {
    this(type, location, field, found, expected, difference, type.severity());
  }

  public static Finding of(
      FindingType type, CellLocation location, String field, String found, String expected) {
    return new Finding(type, location, field, found, expected, null);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same as a warning, which holds nothing back. */
  public Finding lowered() {
    return new Finding(type, location, field, found, expected, difference, Severity.WARNING);
  }

  private static String quote(String text) {
    return text.length() <= MAX_QUOTE ? text : text.substring(0, MAX_QUOTE - 1) + "…";
  }
}
