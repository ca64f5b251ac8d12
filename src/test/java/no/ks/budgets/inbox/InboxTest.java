package no.ks.budgets.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(content.heldOpen()).isEmpty();
  }

  @Test
  void aFileThatSomebodyHasOpenWaits() throws IOException {
    write("budget.xlsx");
    write("~$budget.xlsx");
    write("other.ods");
    write(".~lock.other.ods#");
    write("a long name.xlsx");
    write("~$long name.xlsx");
    write("free.xlsx");

    Inbox.Content content = new Inbox(folder, Set.of()).content();

    assertThat(content.files()).extracting(InboxFile::path).containsExactly("free.xlsx");
    assertThat(content.heldOpen()).containsExactly("a long name.xlsx", "budget.xlsx", "other.ods");
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
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("folder", true),
            org.assertj.core.groups.Tuple.tuple("link.csv", true));
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

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }
}
