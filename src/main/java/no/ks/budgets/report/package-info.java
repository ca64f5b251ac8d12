/**
 * What finance reads: the consolidated workbook, the CSV files, the report page and the manifest.
 */
@NullMarked
package no.ks.budgets.report;

import org.jspecify.annotations.NullMarked;
