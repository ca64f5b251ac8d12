package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code serve} as a process of its own: how it starts, what it logs, how a signal ends it. */
class ServeProcessTest {

  private static final int FILES = 20;
  private static final int ROWS = 400;
  private static final String PERSON = "Kari Nordmann";

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    home = inbox(Files.createDirectory(folder.resolve("served")));
    home.copyJobFiles();
    home.write(
        "jobs/ingest.yaml",
        Instant.EPOCH,
        """
        job: ingest
        schedule: "0 10 6 * * MON-FRI"
        watch:
          every-seconds: 1
          settle-seconds: 1
        """);
  }

  @Test
  void aSignalEndsItGracefullyAndTheNextStartLosesAndDoublesNothing()
      throws IOException, InterruptedException {
    assertThat(serveUntil("Read 2 of " + FILES + " files"))
        .contains("Stopped.")
        .anyMatch(line -> line.contains("was stopped during ingest"));
    assertThat(ServedHome.runs(home)).as("nothing half is published").isEmpty();
    assertThat(home.execute("status").out()).contains("interrupted");

    serveUntil("completed after");
    TestHome undisturbed = inbox(Files.createDirectory(folder.resolve("undisturbed")));
    undisturbed.run();

    assertThat(home.csvFiles()).isEqualTo(undisturbed.csvFiles());
    assertThat(home.csv("budget-lines")).hasSize(FILES * ROWS);
    assertThatEveryFileAndRunIsLoggedOnce();
  }

  private void assertThatEveryFileAndRunIsLoggedOnce() {
    List<JsonNode> files = new ArrayList<>();
    List<String> outcomes = new ArrayList<>();
    JsonMapper json = JsonMapper.builder().build();
    for (String line : TestHome.read(home.folder().resolve("jobs/store/partner-budgets.log"))) {
      // The command in between wrote its log as text.
      if (line.startsWith("{")) {
        JsonNode event = json.readTree(line);
        if (event.has("sha256")) {
          files.add(event);
        }
        if (event.has("outcome")) {
          outcomes.add(event.path("outcome").asString());
        }
      }
      assertThat(line).doesNotContain(PERSON);
    }
    assertThat(files)
        .extracting(event -> event.path("path").asString())
        .doesNotHaveDuplicates()
        .hasSize(FILES);
    assertThat(files)
        .allMatch(event -> event.path("status").asString().equals("accepted"))
        .allMatch(event -> event.path("rowsAccepted").asInt() == ROWS)
        .allMatch(event -> event.path("run").asString().equals(event.path("runId").asString()))
        .allMatch(event -> event.path("submission").asInt() == event.path("submissionId").asInt());
    assertThat(outcomes).containsExactly("interrupted", "completed");
  }

  @Test
  void aPortThatIsTakenIsSaidAtTheStart() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      TestHome.Printed printed =
          home.execute("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(printed.exitCode()).isEqualTo(2);
      assertThat(printed.error())
          .contains("Port " + taken.getLocalPort() + " of 127.0.0.1 cannot be listened to")
          .contains("Give another --port");
    }
  }

  @Test
  void aMistakeInAJobFileIsSaidWithItsLine() {
    home.write("jobs/ingest.yaml", Instant.EPOCH, "job: ingest\nschedule: daily\n");

    TestHome.Printed printed = home.execute("serve");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error()).contains("jobs/ingest.yaml:2: 'schedule' must be six fields");
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidAtTheStart() {
    home.write("output", Instant.EPOCH, "a file where the folder should be");

    TestHome.Printed printed = home.execute("serve");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error()).contains("cannot be written");
  }

  /** Serves until a line with a text is printed, sends the signal, and expects a graceful end. */
  private List<String> serveUntil(String text) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    PartnerBudgets.class.getName(),
                    "serve",
                    "--port",
                    "0",
                    "--log-format",
                    "json",
                    "--home",
                    home.folder().toString()))
            .redirectErrorStream(true)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader printed =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assumeTrue(process.supportsNormalTermination(), "no signals here");
      boolean signalled = false;
      for (String line = printed.readLine(); line != null; line = printed.readLine()) {
        lines.add(line);
        if (!signalled && line.contains(text)) {
          // By its handle, because ending it by itself would close what it still prints.
          signalled = process.toHandle().destroy();
        }
      }
      assertThat(signalled).as(lines.toString()).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(lines.toString()).isZero();
    return lines;
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
                      "AZ-01,Office %d,2005,NMFA,Travel,%s %d,NOK,%d"
                          .formatted(number, PERSON, row, row + number))
              .toArray(String[]::new));
    }
    return home;
  }
}
