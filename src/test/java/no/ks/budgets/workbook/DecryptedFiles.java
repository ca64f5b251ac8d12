package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files without encryption that lie in the folder of drafts; none may stay behind. */
final class DecryptedFiles {

  private DecryptedFiles() {}

  static long count() throws IOException {
    Path probe = DecryptedFile.create();
    Files.delete(probe);
    try (Stream<Path> files = Files.list(probe.toAbsolutePath().getParent())) {
      return files.filter(file -> file.toString().endsWith(".decrypted")).count();
    }
  }
}
