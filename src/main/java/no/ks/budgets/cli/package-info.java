/** Commands and exit codes. */
@NullMarked
package no.ks.budgets.cli;

import org.jspecify.annotations.NullMarked;
