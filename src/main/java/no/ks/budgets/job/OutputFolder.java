package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The output of runs. A run is written into a folder that nobody looks at and then renamed, so that
 * it is there whole or not at all; {@code latest} follows in the same way.
 */
@Component
class OutputFolder {

  private static final String LATEST = "latest";
  private static final String BEING_WRITTEN = ".being-written";
  private static final String BEING_COPIED = ".being-copied";

  /** Whole as soon as it has this name. */
  private static final String NEXT_LATEST = ".next-latest";

  private static final String LAST_LATEST = ".last-latest";

  private final Path output;

  OutputFolder(Home home) {
    this.output = home.output();
  }

  Path latest() {
    return output.resolve(LATEST);
  }

  Path of(String runName) {
    return output.resolve(runName);
  }

  /** Where the reports of a run are written. */
  Path beingWritten() {
    return output.resolve(BEING_WRITTEN);
  }

  /**
   * Makes sure that a run can be written before anything is done for it.
   *
   * @throws IOException where it cannot; the message says which folder and what to do
   */
  void requireWritable() throws IOException {
    try {
      Files.createDirectories(output);
      // Only writing tells: permissions say nothing of a disk that is full or read-only.
      Files.delete(Files.createTempFile(output, ".being-tried", ""));
    } catch (IOException unwritable) {
      throw new IOException(
          "The folder "
              + output
              + " cannot be written, so nothing was done. Make it a folder that this account may"
              + " write to, with room left on its disk, and run again. The system says: "
              + unwritable,
          unwritable);
    }
  }

  /** An empty folder to write the reports of a run into. */
  Path begin() throws IOException {
    Files.createDirectories(output);
    repair();
    return Files.createDirectory(beingWritten());
  }

  /** Takes away what a crash left half written, and puts {@code latest} back if it was cut off. */
  void repair() throws IOException {
    if (Files.isDirectory(output)) {
      if (!Files.exists(latest())) {
        moveIfThere(output.resolve(NEXT_LATEST), latest());
        moveIfThere(output.resolve(LAST_LATEST), latest());
      }
      for (String name : List.of(BEING_WRITTEN, BEING_COPIED, NEXT_LATEST, LAST_LATEST)) {
        FileSystemUtils.deleteRecursively(output.resolve(name));
      }
    }
  }

  private void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from) && !Files.exists(to)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Publishes what was written as the output of a run, and as the latest. */
  void publish(String runName) throws IOException {
    Path published = of(runName);
    if (Files.exists(beingWritten())) {
      Files.move(beingWritten(), published, StandardCopyOption.ATOMIC_MOVE);
    }
    Path next = output.resolve(NEXT_LATEST);
    Path last = output.resolve(LAST_LATEST);
    Path copy = output.resolve(BEING_COPIED);
    for (Path left : List.of(copy, next, last)) {
      FileSystemUtils.deleteRecursively(left);
    }
    copy(published, copy);
    Files.move(copy, next, StandardCopyOption.ATOMIC_MOVE);
    moveIfThere(latest(), last);
    Files.move(next, latest(), StandardCopyOption.ATOMIC_MOVE);
    FileSystemUtils.deleteRecursively(last);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Files.copy(
            entry,
            to.resolve(from.relativize(entry).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
