package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a second opinion, where it is installed. */
final class LibreOffice {

  private static final int MINUTES = 3;

  private LibreOffice() {}

  /** Skips the test where there is no LibreOffice, and says so. */
  static void assumeInstalled() {
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "libreoffice")));
    if (!installed) {
      System.out.println("SKIPPED: LibreOffice is not installed, so nothing is compared with it.");
    }
    assumeTrue(installed, "LibreOffice is not installed");
  }

  /**
   * Opens a file, which calculates what was not, and saves it.
   *
   * @param ending of the format to save as, such as {@code ods}
   * @param folder where the copy goes
   */
  static Path convert(Path file, String ending, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path profile = folder.resolve("profile");
    Process process =
        new ProcessBuilder(
                "libreoffice",
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                ending,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("LibreOffice does not end");
    }
    String name = file.getFileName().toString();
    Path copy = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    assertThat(copy).as(Files.readString(folder.resolve("log"))).exists();
    return copy;
  }
}
