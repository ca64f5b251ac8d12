package no.ks.budgets.inbox;

import no.ks.budgets.finding.FindingType;

/**
 * An entry of the inbox that is not taken.
 *
 * @param path relative to the inbox, with forward slashes on every system
 * @param type what is the matter with it, and what to do
 * @param reason what it is, in words that follow "found", such as {@code no regular file}
 */
public record NotTaken(String path, FindingType type, String reason) {}
