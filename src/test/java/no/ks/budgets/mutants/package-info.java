/**
 * Real files, damaged on purpose and by the thousand: whatever arrives, there is a verdict, and no
 * number changes unseen.
 */
@NullMarked
package no.ks.budgets.mutants;

import org.jspecify.annotations.NullMarked;
