package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** How much room is left on the disk of a folder. */
interface DiskSpace {

  /** Below this nothing is begun: a store that cannot write its log loses its way. */
  long NEEDED = 64L << 20;

  /** Below this somebody should make room: about what a large inbox and its output take. */
  long COMFORTABLE = 1L << 30;

  /**
   * Bytes that this account may still write.
   *
   * @throws IOException where the system does not tell
   */
  long leftFor(Path folder) throws IOException;

  /** What the file system says. */
  @Component
  class OfFileSystem implements DiskSpace {

    @Override
    public long leftFor(Path folder) throws IOException {
      Path existing = folder;
      while (!Files.exists(existing) && existing.getParent() != null) {
        existing = existing.getParent();
      }
      return Files.getFileStore(existing).getUsableSpace();
    }
  }
}
