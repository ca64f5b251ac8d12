/** One row of a table becomes typed budget lines, or the findings that say why not. */
@NullMarked
package no.ks.budgets.line;

import org.jspecify.annotations.NullMarked;
