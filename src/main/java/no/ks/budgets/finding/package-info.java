/** What is wrong or odd: the catalogue of findings, one finding, and the place it was found. */
@NullMarked
package no.ks.budgets.finding;

import org.jspecify.annotations.NullMarked;
