package no.ks.budgets.inbox;

/**
 * An entry of the inbox that may hold budgets and cannot be taken.
 *
 * @param path relative to the inbox, with forward slashes on every system
 * @param reason what it is, in words that follow "found", such as {@code no regular file}
 */
public record NotTaken(String path, String reason) {}
