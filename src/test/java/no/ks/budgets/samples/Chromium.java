package no.ks.budgets.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Chromium as a reader of a page uses it. */
public final class Chromium {

  private static final int MINUTES = 3;

  private Chromium() {}

  /**
   * Opens a page and gives what it has become once its scripts have run; skips the test, loudly,
   * where there is no Chromium.
   *
   * @param folder for what Chromium keeps
   * @param options more of its options
   */
  public static String open(Path page, Path folder, String... options) {
    Assumptions.assumeTrue(
        isInstalled(),
        "SKIPPED: Chromium is not installed, so nothing shows that the report page works in it");
    try {
      Path own = Files.createTempDirectory(folder, "chromium");
      Path shown = own.resolve("shown.html");
      List<String> command =
          new ArrayList<>(
              List.of(
                  "chromium",
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--disable-dev-shm-usage",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--user-data-dir=" + Files.createDirectory(own.resolve("profile")),
                  "--window-size=1400,1000",
                  "--hide-scrollbars",
                  "--virtual-time-budget=60000",
                  "--dump-dom"));
      command.addAll(Arrays.asList(options));
      command.add(page.toUri().toString());
      Process process =
          new ProcessBuilder(command)
              .redirectError(own.resolve("log").toFile())
              .redirectOutput(shown.toFile())
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("Chromium ends").isTrue();
      return Files.readString(shown, StandardCharsets.UTF_8);
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
    return folders.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }
}
