package no.ks.budgets.layout;

/**
 * Rows of a sheet, one after the other, that were ignored for the same reason.
 *
 * @param sheet name of the sheet
 * @param firstRow 1-based
 * @param lastRow 1-based, inclusive
 * @param count how many rows between them the file contains; rows that it leaves out do not count
 * @param reason why
 */
public record IgnoredRows(
    String sheet, int firstRow, int lastRow, long count, IgnoredReason reason) {}
