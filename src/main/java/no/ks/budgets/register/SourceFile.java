package no.ks.budgets.register;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One file of a register or of exchange rates, as it lay in the folder when that was listed.
 *
 * @param path where it can be opened
 * @param name its path below the inbox with forward slashes, such as {@code register/grants.csv}
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes its length
 * @param modified the file system's modification time
 */
public record SourceFile(Path path, String name, String sha256, long bytes, Instant modified) {

  /** The last part of the name, such as {@code grants.csv}. */
  String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The folder part of the name, such as {@code register}. */
  String folder() {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
