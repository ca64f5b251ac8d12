/**
 * Words as people type them, made comparable: case, accents, scripts and punctuation folded away.
 */
@NullMarked
package no.ks.budgets.text;

import org.jspecify.annotations.NullMarked;
