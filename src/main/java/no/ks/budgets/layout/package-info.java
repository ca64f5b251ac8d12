/**
 * Where the table is, which column is which field, and which rows are lines, totals, notes or
 * titles.
 */
@NullMarked
package no.ks.budgets.layout;

import org.jspecify.annotations.NullMarked;
