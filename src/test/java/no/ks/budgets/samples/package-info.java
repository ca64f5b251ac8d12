/** The sample inbox under {@code input/samples}: what the offices send, made by hand in code. */
@NullMarked
package no.ks.budgets.samples;

import org.jspecify.annotations.NullMarked;
