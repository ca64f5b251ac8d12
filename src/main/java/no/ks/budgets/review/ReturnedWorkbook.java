package no.ks.budgets.review;

/**
 * What went back to an office for one file.
 *
 * @param path where it lies, relative to the folder of all returns, with forward slashes: {@code
 *     Elverum/budget.xlsx}
 * @param marked whether it is the sender's own workbook with the cells marked; if not, it is a list
 *     of findings alone
 * @param reason why it is a list alone; empty where it is marked
 */
public record ReturnedWorkbook(String path, boolean marked, String reason) {}
