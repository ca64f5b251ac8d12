/**
 * What relates the fields of a row, or rows to each other and to the register. One rule, one file,
 * one sentence.
 */
@NullMarked
package no.ks.budgets.rules;

import org.jspecify.annotations.NullMarked;
