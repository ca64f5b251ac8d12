package no.ks.budgets.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
public record InboxFile(String path, Path location, long bytes, Instant modified, boolean link) {

  /**
   * Whether it still has the size and time that it had when it was listed.
   *
   * @throws IOException where it cannot be looked at any more
   */
  public boolean isUnchanged() throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(location, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return now.size() == bytes && now.lastModifiedTime().toInstant().equals(modified);
  }
}
