package no.ks.budgets.register;

import no.ks.budgets.finding.Finding;

/**
 * A finding and the file that it is about.
 *
 * @param file the file's path below the inbox with forward slashes, such as {@code
 *     register/grants.csv}
 */
public record FileFinding(String file, Finding finding) {}
