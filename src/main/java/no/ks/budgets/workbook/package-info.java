/**
 * Files of every format as one stream of sheets and typed cells. Formats are added here, one reader
 * a format.
 */
@NullMarked
package no.ks.budgets.workbook;

import org.jspecify.annotations.NullMarked;
