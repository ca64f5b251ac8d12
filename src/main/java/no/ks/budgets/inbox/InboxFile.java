package no.ks.budgets.inbox;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that lies in the inbox.
 *
 * @param path relative to the inbox, with forward slashes on every system
 * @param location where it really lies
 * @param bytes its size
 * @param modified when the file system says it was last changed
 * @param link whether the entry is a symbolic link, which is never followed
 */
public record InboxFile(String path, Path location, long bytes, Instant modified, boolean link) {}
