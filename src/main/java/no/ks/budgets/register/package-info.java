/**
 * The projects, partners, offices and grants that everything reconciles to, and the matching of
 * names to them.
 */
@NullMarked
package no.ks.budgets.register;

import org.jspecify.annotations.NullMarked;
