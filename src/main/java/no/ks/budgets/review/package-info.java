/** What goes back to people: rejected rows for staff, marked workbooks for the partner offices. */
@NullMarked
package no.ks.budgets.review;

import org.jspecify.annotations.NullMarked;
