package no.ks.budgets.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A copy of every file that was taken, under the hash of its content and with its own name. Budgets
 * are read from here, so nobody can change a file while it is read, and what was taken can be shown
 * to its sender whatever became of the inbox.
 */
public final class Originals {

  private final Path folder;

  /**
   * @param folder made when the first file is kept
   */
  public Originals(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy of a file, whole or not at all.
   *
   * @return the hash of what was kept, which is the content at the moment of copying
   * @throws IOException where the file cannot be read or the copy not be written
   */
  public String keep(InboxFile file) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempDirectory(folder, ".being-copied");
    try {
      Path copy = draft.resolve(file.location().getFileName().toString());
      Files.copy(file.location(), copy);
      String sha256 = ContentHash.of(copy);
      Path kept = folder.resolve(sha256);
      if (!Files.isDirectory(kept)) {
        Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
      }
      return sha256;
    } finally {
      discard(draft);
    }
  }

  /**
   * The copy of a content.
   *
   * @throws IOException where nothing of that content was kept
   */
  public Path of(String sha256) throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve(sha256))) {
      return entries
          .findFirst()
          .orElseThrow(() -> new IOException("The original " + sha256 + " is gone from " + folder));
    }
  }

  /** Takes away copies that a crash cut off. */
  public void discardUnfinished() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path draft :
            (Iterable<Path>)
                entries.filter(path -> path.getFileName().toString().startsWith("."))::iterator) {
          discard(draft);
        }
      }
    }
  }

  private static void discard(Path draft) throws IOException {
    if (Files.isDirectory(draft)) {
      try (Stream<Path> entries = Files.list(draft)) {
        for (Path entry : (Iterable<Path>) entries::iterator) {
          Files.delete(entry);
        }
      }
      Files.delete(draft);
    }
  }
}
