/** The Spring Batch jobs and the YAML files that say what they run. */
@NullMarked
package no.ks.budgets.job;

import org.jspecify.annotations.NullMarked;
