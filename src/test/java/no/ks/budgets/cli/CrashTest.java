package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that is killed at any moment loses nothing, doubles nothing and publishes nothing half.
 */
class CrashTest {

  private static final int FILES = 20;
  private static final int ROWS = 400;

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 20})
  void theNextRunComesToTheSameAsAnUndisturbedOne(int filesRead, @TempDir Path folder)
      throws IOException, InterruptedException {
    TestHome killed = inbox(Files.createDirectory(folder.resolve("killed")));
    TestHome undisturbed = inbox(Files.createDirectory(folder.resolve("undisturbed")));

    killAfter("Read " + filesRead + " of " + FILES + " files", killed);
    TestHome.Printed printed = killed.run();
    undisturbed.run();

    assertThat(printed.out()).contains("The last run was cut off");
    assertThat(csvFiles(killed)).isEqualTo(csvFiles(undisturbed));
  }

  private static TestHome inbox(Path folder) {
    TestHome home = new TestHome(folder);
    for (int file = 1; file <= FILES; file++) {
      int number = file;
      home.drop(
          "budget-%02d.csv".formatted(file),
          IntStream.rangeClosed(1, ROWS)
              .mapToObj(
                  row ->
                      "AZ-01,Office %d,2005,NMFA,Travel,Visit %d,NOK,%d"
                          .formatted(number, row, row))
              .toArray(String[]::new));
    }
    return home;
  }

  private static void killAfter(String line, TestHome home)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    PartnerBudgets.class.getName(),
                    "run",
                    "--home",
                    home.folder().toString()))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader printed =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String read = printed.readLine();
      while (read != null && !read.equals(line)) {
        read = printed.readLine();
      }
      assertThat(read).isEqualTo(line);
      process.destroyForcibly();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static Map<String, String> csvFiles(TestHome home) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(home.output().resolve("latest/csv"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
