/**
 * What lies in the folder: files in a stable order, each known by its SHA-256; nothing is ever
 * changed here.
 */
@NullMarked
package no.ks.budgets.inbox;

import org.jspecify.annotations.NullMarked;
