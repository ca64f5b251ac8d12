/** What was granted beside what was submitted. One check, one file. */
@NullMarked
package no.ks.budgets.reconcile;

import org.jspecify.annotations.NullMarked;
