package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** What is found out before a home is left alone, and what only on the way. */
class StartChecksTest {

  private static final long PLENTY = 10L << 30;

  @TempDir private Path folder;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    job("ingest.yaml", "job: ingest\nschedule: \"0 10 6 * * *\"\n");
  }

  private void job(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("jobs").resolve(name), text);
  }

  private List<String> warnings(DiskSpace disk) throws IOException {
    Home home = new Home(folder);
    try (ValidatorFactory validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return new StartChecks(
              home,
              JobFiles.in(home.jobs(), home, validators.getValidator()),
              new OutputFolder(home),
              new OfficePasswords(home, new StandardEnvironment()),
              disk)
          .warnings();
    }
  }

  @Test
  void aSoundHomeGivesNoWarning() throws IOException {
    assertThat(warnings(where -> PLENTY)).isEmpty();
  }

  @Test
  void anInboxThatIsNotMountedYetIsNoMistake() throws IOException {
    Files.delete(folder.resolve("input"));

    assertThat(warnings(where -> PLENTY)).isEmpty();
  }

  @Test
  void littleRoomIsAWarningAndPracticallyNoneARefusal() throws IOException {
    assertThat(warnings(where -> DiskSpace.COMFORTABLE)).isEmpty();
    assertThat(warnings(where -> DiskSpace.COMFORTABLE - 1))
        .hasSize(2)
        .allMatch(line -> line.startsWith("Warning: only 1023 MiB are left on the disk of "));
    assertThat(warnings(where -> DiskSpace.NEEDED)).hasSize(2);
    assertThatThrownBy(() -> warnings(where -> DiskSpace.NEEDED - 1))
        .isInstanceOf(StartChecks.NotReady.class)
        .hasMessageContaining("Only 63 MiB are left on the disk of output; at least 64 MiB");
  }

  @Test
  void aDiskThatTellsNothingIsAWarning() throws IOException {
    assertThat(
            warnings(
                where -> {
                  throw new IOException("no such device");
                }))
        .hasSize(2)
        .allMatch(
            line -> line.endsWith("cannot be found out: java.io.IOException: no such device"));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws IOException {
    Files.writeString(folder.resolve("output"), "a file");
    job(
        "ingest.yaml",
        """
        job: ingest
        passwords:
          - office: Orkdal
            file: missing.password
        """);

    assertThatThrownBy(() -> warnings(where -> 0))
        .isInstanceOf(StartChecks.NotReady.class)
        .hasMessageContaining("output cannot be written")
        .hasMessageContaining("jobs/ingest.yaml:3: the file that 'file' names cannot be read")
        .hasMessageContaining("Only 0 MiB are left");
  }

  @Test
  void aHomeWhereNothingCouldEverRunIsRefused() throws IOException {
    Files.delete(folder.resolve("jobs/ingest.yaml"));
    job("consolidation.yaml", "job: consolidation\n");

    assertThatThrownBy(() -> warnings(where -> PLENTY))
        .isInstanceOf(StartChecks.NotReady.class)
        .hasMessageContaining("there is nothing to serve");
  }

  @Test
  void anInboxThatMayNotBeReadIsRefused() throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve("input"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(folder.resolve("input")), "root may read everything");

    assertThatThrownBy(() -> warnings(where -> PLENTY))
        .isInstanceOf(StartChecks.NotReady.class)
        .hasMessageContaining("The inbox input may not be read");
  }
}
