/**
 * What finance reads: the consolidated workbook, the CSV files, the report page and the manifest.
 *
 * <p>One {@link no.ks.budgets.report.Report} is one file. A new one is a class here, a line in
 * {@link no.ks.budgets.report.Reports} and a test. All of them say what {@link
 * no.ks.budgets.ledger.ConsolidatedBudget} says and calculate nothing but sums; only {@code
 * report.html} and {@code run.json} carry the clock.
 */
@NullMarked
package no.ks.budgets.report;

import org.jspecify.annotations.NullMarked;
