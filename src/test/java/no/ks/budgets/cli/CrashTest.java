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
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
    assertThat(killed.csvFiles()).isEqualTo(undisturbed.csvFiles());
  }

  /** The first line is printed before decisions are in the ledger, the second after. */
  @ParameterizedTest
  @ValueSource(strings = {"Took in 1 review document", "Read 1 of 1 file"})
  void noDecisionOfAReviewerIsLostAndNoneAppliedTwice(String line, @TempDir Path folder)
      throws IOException, InterruptedException {
    TestHome killed = rejected(Files.createDirectory(folder.resolve("killed")));
    TestHome undisturbed = rejected(Files.createDirectory(folder.resolve("undisturbed")));
    Path review = folder.resolve("review.xlsx");
    Reviewer.decides(
        killed.latestRejectedRows(),
        review,
        "Kari",
        new Reviewer.Decision("a.csv", 3, "correct", Map.of("Correct amount", "250")));
    Files.copy(review, killed.inbox().resolve("review.xlsx"));
    Files.copy(review, undisturbed.inbox().resolve("review.xlsx"));

    killAfter(line, killed);
    TestHome.Printed printed = killed.run();
    undisturbed.run();

    assertThat(printed.out()).contains("The last run was cut off");
    assertThat(killed.csvFiles()).isEqualTo(undisturbed.csvFiles());
    assertThat(killed.csv("budget-lines")).hasSize(2);
  }

  private static TestHome rejected(Path folder) {
    TestHome home = new TestHome(folder);
    home.drop(
            "a.csv",
            "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,100",
            "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK,much")
        .run();
    return home;
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
                          .formatted(number, row, row + number))
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
}
