package no.ks.budgets.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxTest {

  @TempDir private Path folder;

  @Test
  void listsBudgetsInAStableOrderAndLeavesEverythingElseAlone() throws IOException {
    write("b.xlsx");
    write("Orkdal/a.xlsx");
    write("a.csv");
    write("register/projects.csv");
    write("~$a.xls");
    write(".DS_Store");
    write("Thumbs.db");
    write(".hidden/a.xlsx");

    Inbox.Content content = new Inbox(folder, Set.of(folder.resolve("register"))).content();

    assertThat(content.files())
        .extracting(InboxFile::path)
        .containsExactly("Orkdal/a.xlsx", "a.csv", "b.xlsx");
    assertThat(content.notTaken())
        .containsExactly(
            new NotTaken(".DS_Store", FindingType.FILE_OF_SYSTEM, "a file of the operating system"),
            new NotTaken("Thumbs.db", FindingType.FILE_OF_SYSTEM, "a file of the operating system"),
            new NotTaken(
                "~$a.xls", FindingType.FILE_LOCK_LEFT, "a lock file whose workbook is not here"));
  }

  @Test
  void aFileThatSomebodyHasOpenWaits() throws IOException {
    write("budget.xlsx");
    write("~$budget.xlsx");
    write("other.ods");
    write(".~lock.other.ods#");
    write("a long name.xlsx");
    write("~$long name.xlsx");
    write("wps.xls");
    write(".~wps.xls");
    write("free.xlsx");

    Inbox.Content content = new Inbox(folder, Set.of()).content();

    assertThat(content.files()).extracting(InboxFile::path).containsExactly("free.xlsx");
    assertThat(content.notTaken())
        .extracting(NotTaken::path, NotTaken::type)
        .containsExactly(
            tuple("a long name.xlsx", FindingType.FILE_HELD_OPEN),
            tuple("budget.xlsx", FindingType.FILE_HELD_OPEN),
            tuple("other.ods", FindingType.FILE_HELD_OPEN),
            tuple("wps.xls", FindingType.FILE_HELD_OPEN));
  }

  @Test
  void aSymbolicLinkIsListedAsOneAndNotFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.csv"), "x");
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.createSymbolicLink(inbox.resolve("link.csv"), outside.resolve("secret.csv"));
    Files.createSymbolicLink(inbox.resolve("folder"), outside);

    Inbox.Content content = new Inbox(inbox, Set.of()).content();

    assertThat(content.files())
        .extracting(InboxFile::path, InboxFile::link)
        .containsExactly(tuple("folder", true), tuple("link.csv", true));
  }

  @Test
  void anInboxThatIsNotThereIsEmpty() {
    assertThat(new Inbox(folder.resolve("absent"), Set.of()).content().files()).isEmpty();
  }

  @Test
  void aFileIsKnownByTheHashOfItsBytes() throws IOException {
    assertThat(ContentHash.of(Files.writeString(folder.resolve("a"), "abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatMayBeABudgetAndCannotBeTakenIsListedWithItsReason() throws Exception {
    write("a.xlsx");
    write(".b.xlsx");
    write(".B.CSV");
    write("c.tmp/d.csv");
    makePipe("pipe.csv");

    Inbox.Content content = new Inbox(folder, Set.of()).content();

    assertThat(content.files())
        .extracting(InboxFile::path)
        .containsExactly("a.xlsx", "c.tmp/d.csv");
    assertThat(content.notTaken())
        .containsExactly(
            new NotTaken(".B.CSV", FindingType.FILE_NOT_ACCESSIBLE, "a hidden name"),
            new NotTaken(".b.xlsx", FindingType.FILE_NOT_ACCESSIBLE, "a hidden name"),
            new NotTaken("pipe.csv", FindingType.FILE_NOT_ACCESSIBLE, "no regular file"));
  }

  /** One finding a file, so that nobody wonders why it is in no list. */
  @ParameterizedTest
  @CsvSource({
    "a.tmp, FILE_UNFINISHED",
    "a.csv~, FILE_UNFINISHED",
    "a.BAK, FILE_UNFINISHED",
    "a.xlsx.crdownload, FILE_UNFINISHED",
    "a.part, FILE_UNFINISHED",
    "._a.xlsx, FILE_OF_SYSTEM",
    "Desktop.ini, FILE_OF_SYSTEM",
    ".~a.xlsx, FILE_LOCK_LEFT",
    ".~lock.gone.csv#, FILE_LOCK_LEFT",
    "~$gone.xlsx, FILE_LOCK_LEFT"
  })
  void whatProgramsLeaveBehindIsLeftAloneAndSaid(String name, FindingType type) throws IOException {
    write("Orkdal/" + name);

    Inbox.Content content = new Inbox(folder, Set.of()).content();

    assertThat(content.files()).isEmpty();
    assertThat(content.notTaken())
        .extracting(NotTaken::path, NotTaken::type)
        .containsExactly(tuple("Orkdal/" + name, type));
  }

  @Test
  void hiddenFilesThatAreNotCalledLikeABudgetAreLeftOutWithoutAWord() throws IOException {
    write(".gitignore");

    assertThat(new Inbox(folder, Set.of()).content())
        .isEqualTo(new Inbox.Content(List.of(), List.of()));
  }

  @Test
  void aFolderThatIsANumbersDocumentIsOneEntryAndOtherFoldersOfThatNameAreWalked()
      throws IOException {
    write("Budget.numbers/Index.zip");
    write("Budget.numbers/preview.jpg");
    write("our.numbers/a.csv");

    Inbox.Content content = new Inbox(folder, Set.of()).content();

    assertThat(content.files()).extracting(InboxFile::path).containsExactly("our.numbers/a.csv");
    assertThat(content.notTaken())
        .extracting(NotTaken::path, NotTaken::type)
        .containsExactly(tuple("Budget.numbers", FindingType.FILE_NUMBERS));
  }

  @Test
  void aFolderThatMayNotBeReadKeepsNobodyElseWaiting() throws IOException {
    write("a.csv");
    write("closed/b.csv");
    write("register/projects.csv");
    for (String name : List.of("closed", "register")) {
      Files.setPosixFilePermissions(folder.resolve(name), Set.of());
    }
    try {
      assumeFalse(Files.isReadable(folder.resolve("closed")), "root may read everything");

      Inbox.Content content = new Inbox(folder, Set.of(folder.resolve("register"))).content();

      assertThat(content.files()).extracting(InboxFile::path).containsExactly("a.csv");
      assertThat(content.notTaken())
          .containsExactly(
              new NotTaken(
                  "closed", FindingType.FILE_NOT_ACCESSIBLE, "a folder that may not be read"));
    } finally {
      for (String name : List.of("closed", "register")) {
        Files.setPosixFilePermissions(
            folder.resolve(name), PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  /** Names are bytes to the system; Java itself can only make those that it can write down. */
  @Test
  void aNameThatIsNoTextIsListedWithItsReason() throws Exception {
    write("a.csv");
    execute("touch \"$(printf 'K\\370benhavn.csv')\"");
    execute("mkdir \"$(printf 'Troms\\370')\" && touch \"$(printf 'Troms\\370/b.csv')\"");

    Inbox.Content content = new Inbox(folder, Set.of()).content();

    assertThat(content.files()).extracting(InboxFile::path).containsExactly("a.csv");
    assertThat(content.notTaken())
        .hasSize(2)
        .allMatch(entry -> entry.reason().startsWith("a name that"));
  }

  private void makePipe(String name) throws Exception {
    execute("mkfifo " + name);
  }

  private void execute(String command) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX system");
    Process shell = new ProcessBuilder("/bin/sh", "-c", command).directory(folder.toFile()).start();
    assumeTrue(shell.waitFor() == 0, "the system cannot do that: " + command);
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }
}
