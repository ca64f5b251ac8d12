/** Money, exchange rates, and the many ways in which people write an amount. */
@NullMarked
package no.ks.budgets.money;

import org.jspecify.annotations.NullMarked;
