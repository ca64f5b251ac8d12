/** All SQL: the schema, the writes and the queries. Nothing is ever counted outside it. */
@NullMarked
package no.ks.budgets.ledger;

import org.jspecify.annotations.NullMarked;
