package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path home;

  private OutputFolder output;

  @BeforeEach
  void open() {
    output = new OutputFolder(new Home(home));
  }

  /** Writes a folder of the output with a report in it. */
  private void write(String folder, String report) throws IOException {
    Path csv = home.resolve("output").resolve(folder).resolve("csv");
    Files.createDirectories(csv);
    Files.writeString(csv.resolve("report.csv"), report);
  }

  private void publish(String run, String report) throws IOException {
    assertThat(output.begin()).isEmptyDirectory().isEqualTo(output.beingWritten());
    write(".being-written", report);
    output.publish(run);
  }

  /** Every folder of the output and its report: {@code latest: old}. */
  private List<String> content() throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("output"))) {
      return folders.sorted().map(OutputFolderTest::content).toList();
    }
  }

  private static String content(Path folder) {
    try {
      return folder.getFileName() + ": " + Files.readString(folder.resolve("csv/report.csv"));
    } catch (IOException unreadable) {
      return folder.getFileName() + ": nothing";
    }
  }

  @Test
  void aRunIsPublishedAsItselfAndAsTheLatest() throws IOException {
    publish("run1", "one");

    assertThat(content()).containsExactly("latest: one", "run1: one");
  }

  @Test
  void theLatestFollowsAndEarlierRunsStay() throws IOException {
    publish("run1", "one");
    publish("run2", "two");

    assertThat(content()).containsExactly("latest: two", "run1: one", "run2: two");
  }

  @Test
  void publishingAgainChangesNothing() throws IOException {
    publish("run1", "one");
    output.publish("run1");

    assertThat(content()).containsExactly("latest: one", "run1: one");
  }

  @Test
  void aRunThatWasPublishedIsNeverReplaced() throws IOException {
    publish("run1", "one");
    output.begin();
    write(".being-written", "other");

    assertThatThrownBy(() -> output.publish("run1")).isInstanceOf(IOException.class);
    output.repair();
    assertThat(content()).containsExactly("latest: one", "run1: one");
  }

  @Test
  void reportsThatAreBeingWrittenAreNotPublished() throws IOException {
    publish("run1", "one");
    output.begin();
    write(".being-written", "half");

    output.repair();

    assertThat(content()).containsExactly("latest: one", "run1: one");
  }

  @Test
  void beginningAgainStartsFromNothing() throws IOException {
    output.begin();
    write(".being-written", "half");

    assertThat(output.begin()).isEmptyDirectory();
  }

  @Test
  void repairOfNothing() throws IOException {
    output.repair();

    assertThat(home.resolve("output")).doesNotExist();
  }

  // The points at which a crash can cut off the publishing of a second run, in their order.

  @Test
  void cutOffBeforeTheCopy() throws IOException {
    write("latest", "one");
    write("run2", "two");

    assertRepairedThenPublished("one");
  }

  @Test
  void cutOffInTheCopy() throws IOException {
    write("latest", "one");
    write("run2", "two");
    write(".being-copied", "tw");

    assertRepairedThenPublished("one");
  }

  @Test
  void cutOffAfterTheCopy() throws IOException {
    write("latest", "one");
    write("run2", "two");
    write(".next-latest", "two");

    assertRepairedThenPublished("one");
  }

  @Test
  void cutOffBetweenTheRenames() throws IOException {
    write(".last-latest", "one");
    write("run2", "two");
    write(".next-latest", "two");

    assertRepairedThenPublished("two");
  }

  @Test
  void cutOffBeforeTheOldIsDeleted() throws IOException {
    write("latest", "two");
    write(".last-latest", "one");
    write("run2", "two");

    assertRepairedThenPublished("two");
  }

  @Test
  void theOldLatestComesBackWhereThereIsNoNew() throws IOException {
    write(".last-latest", "one");
    write("run2", "two");
    write(".being-copied", "tw");

    assertRepairedThenPublished("one");
  }

  private void assertRepairedThenPublished(String latest) throws IOException {
    output.repair();
    assertThat(content()).containsExactly("latest: " + latest, "run2: two");

    output.publish("run2");
    assertThat(content()).containsExactly("latest: two", "run2: two");
  }
}
