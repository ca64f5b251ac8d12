package no.ks.budgets.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as a partner office or the staff use it: it opens a workbook and saves it. */
public final class LibreOffice {

  private static final int MINUTES = 3;

  private LibreOffice() {}

  /**
   * Opens a file and saves it into a folder; skips the test, loudly, where there is no LibreOffice.
   *
   * @param ending of the new file, such as {@code ods}, which also tells the format
   * @return the new file, of the same name with the new ending
   */
  public static Path save(Path file, String ending, Path folder) {
    Assumptions.assumeTrue(
        isInstalled(),
        "SKIPPED: LibreOffice is not installed, so nothing shows that workbooks survive it");
    try {
      Path profile = Files.createTempDirectory(folder, "profile");
      Path target = Files.createTempDirectory(folder, "saved");
      Process process =
          new ProcessBuilder(
                  "libreoffice",
                  "--headless",
                  "-env:UserInstallation=" + profile.toUri(),
                  "--convert-to",
                  ending,
                  "--outdir",
                  target.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(target.resolve("log").toFile())
              .start();
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
      String name = String.valueOf(file.getFileName());
      Path saved = target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
      assertThat(saved).as(Files.readString(target.resolve("log"))).exists();
      return saved;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static boolean isInstalled() {
    String path = System.getenv("PATH");
    List<String> folders = path == null ? List.of() : Arrays.asList(path.split(":"));
    return folders.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "libreoffice")));
  }
}
