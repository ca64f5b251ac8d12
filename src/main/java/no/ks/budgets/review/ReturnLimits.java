package no.ks.budgets.review;

import jakarta.validation.constraints.Positive;

/**
 * How large a workbook may be to be marked in memory. One beyond a limit goes back as a list of
 * findings without the sender's sheets.
 *
 * @param maxFileBytes bytes of the file as it lies in the folder
 * @param maxInflatedBytes bytes of all its zip entries together, once inflated; they take about
 *     twenty times as much in memory
 */
public record ReturnLimits(@Positive long maxFileBytes, @Positive long maxInflatedBytes) {

  /** Room for some 50,000 rows in half a gigabyte of memory. */
  public static ReturnLimits defaults() {
    return new ReturnLimits(5_000_000L, 25_000_000L);
  }
}
