/**
 * What goes back to people: {@link no.ks.budgets.review.RejectedRowsWorkbook} for staff, {@link
 * no.ks.budgets.review.ReturnedWorkbooks} for the partner offices.
 *
 * <p>Here is also what every workbook of ours is made of, because the reports use it too: {@link
 * no.ks.budgets.review.OwnWorkbook}, its pages, tables and styles. Workbooks are the same bytes for
 * the same content; hence no clock, no default locale, no fonts.
 */
@NullMarked
package no.ks.budgets.review;

import org.jspecify.annotations.NullMarked;
