package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample run as it comes out on machines that have nothing in common but the inbox. Each is a
 * process of its own, since the charset is settled when Java starts, and so is the order in which
 * immutable sets and maps are gone through.
 */
class SameBytesTest {

  /**
   * A machine to run on.
   *
   * @param language with letters, digits or a calendar of its own
   * @param charset the default, which nothing may depend on
   * @param processors how many threads run at once
   * @param parallelFiles how many files are read side by side
   */
  private record Machine(
      String zone,
      String language,
      String country,
      String charset,
      int processors,
      int parallelFiles) {}

  private static final List<Machine> MACHINES =
      List.of(
          new Machine("UTC", "en", "US", "UTF-8", 2, 2),
          new Machine("Pacific/Kiritimati", "tr", "TR", "ISO-8859-9", 1, 1),
          new Machine("America/St_Johns", "ar", "EG", "UTF-16", 4, 8),
          new Machine("Europe/Oslo", "nb", "NO", "windows-1252", 8, 8));

  @TempDir private Path folder;

  @Test
  void theSampleRunGivesTheSameBytesOnEveryMachine() throws IOException, InterruptedException {
    List<TestHome> homes = new ArrayList<>();
    List<Process> running = new ArrayList<>();
    for (Machine machine : MACHINES) {
      TestHome home = home(machine);
      homes.add(home);
      running.add(start(machine, home));
    }
    for (int index = 0; index < MACHINES.size(); index++) {
      assertThat(running.get(index).waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(running.get(index).exitValue())
          .as("%s, which printed %s", MACHINES.get(index), printed(MACHINES.get(index)))
          .isZero();
    }

    Map<String, String> first = SampleRunTest.contents(homes.get(0).output().resolve("latest"));
    assertThat(first)
        .containsKeys(
            "consolidated.xlsx",
            "rejected-rows.xlsx",
            "csv/budget-lines.csv",
            "csv/datapackage.json",
            "iati-activities.xml");
    for (int index = 1; index < MACHINES.size(); index++) {
      assertThat(SampleRunTest.contents(homes.get(index).output().resolve("latest")))
          .as(MACHINES.get(index).toString())
          .isEqualTo(first);
    }
  }

  private TestHome home(Machine machine) throws IOException {
    TestHome home =
        new TestHome(Files.createDirectory(folder.resolve(machine.language()))).withShippedInbox();
    home.copyJobFiles();
    Path job = home.folder().resolve("jobs/ingest.yaml");
    String shipped = Files.readString(job, StandardCharsets.UTF_8);
    String own = shipped.replace("parallel-files: 2", "parallel-files: " + machine.parallelFiles());
    assertThat(own).contains("parallel-files: " + machine.parallelFiles());
    Files.writeString(job, own, StandardCharsets.UTF_8);
    return home;
  }

  private Process start(Machine machine, TestHome home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:ActiveProcessorCount=" + machine.processors(),
            "-Duser.timezone=" + machine.zone(),
            "-Duser.language=" + machine.language(),
            "-Duser.country=" + machine.country(),
            "-Dfile.encoding=" + machine.charset(),
            "-cp",
            System.getProperty("java.class.path"),
            PartnerBudgets.class.getName(),
            "run",
            "--home",
            home.folder().toString())
        .redirectErrorStream(true)
        .redirectOutput(printed(machine).toFile())
        .start();
  }

  private Path printed(Machine machine) {
    return folder.resolve(machine.language() + ".txt");
  }
}
