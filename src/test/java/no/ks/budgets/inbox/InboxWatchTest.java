package no.ks.budgets.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped, copied, locked and taken away while an inbox is looked at. */
class InboxWatchTest {

  private static final Duration SETTLE = Duration.ofSeconds(30);
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir private Path home;

  private Path folder;
  private InboxWatch watch;

  @BeforeEach
  void makeInbox() throws IOException {
    folder = Files.createDirectories(home.resolve("input"));
    watch = new InboxWatch(folder, Set.of(folder.resolve("taken")), SETTLE);
  }

  @Test
  void aFileSettlesOnceItHasStayedTheSameForSoLong() throws IOException {
    write("a.csv", "whole");

    look(0);
    assertThat(watch.news()).isEmpty();
    look(29);
    assertThat(watch.news()).isEmpty();
    look(30);
    assertThat(watch.news()).containsExactly("a.csv");
  }

  @Test
  void aFileThatGrowsBeginsToSettleAnew() throws IOException {
    write("a.csv", "ha");
    look(0);
    write("a.csv", "half");
    look(29);
    look(58);
    assertThat(watch.news()).isEmpty();
    look(59);
    assertThat(watch.news()).containsExactly("a.csv");
  }

  @Test
  void aFileOfItsFullSizeFromTheBeginningSettlesWhenItsTimeStandsStill() throws IOException {
    try (RandomAccessFile preallocated = new RandomAccessFile(path("a.xlsx").toFile(), "rw")) {
      preallocated.setLength(1_000);
    }
    for (int second = 0; second <= 60; second += 20) {
      Files.setLastModifiedTime(path("a.xlsx"), FileTime.from(START.plusSeconds(second)));
      look(second);
    }
    assertThat(watch.news()).isEmpty();
    look(90);
    assertThat(watch.news()).containsExactly("a.xlsx");
  }

  @Test
  void anEmptyFileWaitsLongerBecauseACopyBeginsLikeThat() throws IOException {
    write("a.csv", "");
    look(0);
    look(299);
    assertThat(watch.news()).isEmpty();
    look(300);
    assertThat(watch.news()).containsExactly("a.csv");
  }

  @Test
  void aCopyThatIsRenamedAtItsEndSettlesUnderItsFinalName() throws IOException {
    write("a.xlsx.part", "half");
    look(0);
    look(100);
    assertThat(watch.news()).isEmpty();
    Files.move(path("a.xlsx.part"), path("a.xlsx"));
    look(101);
    assertThat(watch.news()).isEmpty();
    look(131);
    assertThat(watch.news()).containsExactly("a.xlsx");
  }

  @Test
  void aFileWithALockBesideItIsLeftAloneUntilTheLockIsGone() throws IOException {
    write("a.xlsx", "x");
    write("~$a.xlsx", "Kari");
    look(0);
    look(100);
    assertThat(watch.news()).isEmpty();
    Files.delete(path("~$a.xlsx"));
    look(101);
    look(131);
    assertThat(watch.news()).containsExactly("a.xlsx");
  }

  @Test
  void aFileThatAProcessIsWritingWaitsHoweverStillItLies() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "only Linux tells");
    write("other.csv", "x");
    try (OutputStream copy = Files.newOutputStream(path("a.csv"))) {
      copy.write('x');
      look(0);
      look(100);
      assertThat(watch.news()).containsExactly("other.csv");
    }
    look(101);
    assertThat(watch.news()).containsExactly("a.csv", "other.csv");
  }

  @Test
  void aFileThatIsOnlyReadByOthersSettles() throws IOException {
    write("a.csv", "x");
    try (FileChannel reading = FileChannel.open(path("a.csv"), StandardOpenOption.READ)) {
      look(0);
      look(30);
      assertThat(reading.isOpen()).isTrue();
      assertThat(watch.news()).containsExactly("a.csv");
    }
  }

  @Test
  void aLockedFileWaits() throws IOException {
    write("a.csv", "x");
    try (FileChannel locking = FileChannel.open(path("a.csv"), StandardOpenOption.READ)) {
      assertThat(locking.lock(0, Long.MAX_VALUE, true).isValid()).isTrue();
      look(0);
      look(30);
      assertThat(watch.news()).isEmpty();
    }
    look(31);
    assertThat(watch.news()).containsExactly("a.csv");
  }

  @Test
  void aFileThatVanishesIsNoNews() throws IOException {
    write("a.csv", "x");
    look(0);
    Files.delete(path("a.csv"));
    write("b.csv", "x");
    look(30);
    assertThat(watch.news()).isEmpty();
    look(60);
    assertThat(watch.news()).containsExactly("b.csv");
  }

  @Test
  void whatWasTakenIsNewsAgainOnlyOnceItHasChanged() throws IOException {
    write("a.csv", "x");
    look(0);
    look(30);
    watch.taken(watch.settled());
    look(60);
    assertThat(watch.news()).isEmpty();

    write("a.csv", "xy");
    look(70);
    assertThat(watch.news()).isEmpty();
    look(100);
    assertThat(watch.news()).containsExactly("a.csv");
  }

  @Test
  void onlyAFileAsItWasFoundToBeSettledIsWhole() throws IOException {
    write("a.csv", "x");
    look(0);
    assertThat(watch.isSettled(listed())).isFalse();
    look(30);
    assertThat(watch.isSettled(listed())).isTrue();
    write("a.csv", "xy");
    assertThat(watch.isSettled(listed())).isFalse();
  }

  @Test
  void aSubFolderIsSettledOnceEverythingInItIs() throws IOException {
    assertThat(watch.isSettled("register")).isTrue();
    write("register/projects.csv", "x");
    look(0);
    assertThat(watch.isSettled("register")).isFalse();
    assertThat(watch.isSettled("rates")).isTrue();
    look(30);
    assertThat(watch.isSettled("register")).isTrue();
  }

  @Test
  void aShareThatIsNotThereForAWhileBringsNoNews() throws IOException {
    write("a.csv", "x");
    look(0);
    look(30);
    watch.taken(watch.settled());
    Path elsewhere = home.resolve("elsewhere");

    Files.move(folder, elsewhere);
    look(40);
    assertThat(watch.isThere()).isFalse();
    assertThat(watch.news()).isEmpty();

    Files.createDirectories(folder);
    look(50);
    assertThat(watch.isThere()).as("an unmounted share leaves its empty folder").isFalse();

    Files.delete(folder);
    Files.move(elsewhere, folder);
    look(60);
    assertThat(watch.isThere()).isTrue();
    assertThat(watch.news()).isEmpty();
  }

  @Test
  void anInboxIsKnownOnceWhatLayInItHasSettled() throws IOException {
    look(0);
    assertThat(watch.isKnown()).as("nothing can be missed").isTrue();
    write("a.csv", "x");
    InboxWatch later = new InboxWatch(folder, Set.of(), SETTLE);
    later.look(START);
    assertThat(later.isKnown()).isFalse();
    later.look(START.plus(SETTLE));
    assertThat(later.isKnown()).isTrue();
    assertThat(later.news()).containsExactly("a.csv");
    Files.move(folder, home.resolve("elsewhere"));
    later.look(START.plus(SETTLE).plusSeconds(1));
    assertThat(later.isKnown()).isFalse();
  }

  @Test
  void anInboxThatNeverHeldAnythingIsThereThoughItIsEmpty() {
    look(0);
    assertThat(watch.isThere()).isTrue();
  }

  @Test
  void aClockThatIsPutBackOnlyMakesAFileSettleAnew() throws IOException {
    write("a.csv", "x");
    look(0);
    look(-3_600);
    look(-3_571);
    assertThat(watch.news()).isEmpty();
    look(-3_570);
    assertThat(watch.news()).containsExactly("a.csv");
  }

  private InboxFile listed() {
    return new Inbox(folder, Set.of()).content().files().get(0);
  }

  private void look(long second) {
    watch.look(START.plusSeconds(second));
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }
}
