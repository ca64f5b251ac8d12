package no.ks.budgets.review;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.springframework.util.FileSystemUtils;

/**
 * Where workbooks are written until they are whole, ours and those of POI: a folder of our own. In
 * the folder that all users of a system share, whoever came first owns POI's sub-folder and shuts
 * everybody else out.
 */
public final class Drafts {

  private Drafts() {}

  /**
   * Has all drafts of this process written into a folder from now on. What a crash left there is
   * deleted.
   *
   * @throws IOException where the folder cannot be emptied or made
   */
  public static void writeInto(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    TempFile.setTempFileCreationStrategy(new InFolder(folder));
  }

  /** A new, empty file, which the caller deletes. */
  static Path create(String ending) throws IOException {
    return TempFile.createTempFile("partner-budgets", ending).toPath();
  }

  private record InFolder(Path folder) implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      return Files.createTempDirectory(folder, prefix).toFile();
    }
  }
}
