package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.ks.budgets.register.RegisterCandidate.Form;
import no.ks.budgets.samples.RegisterWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterSourceTest {

  private static final Instant MARCH = Instant.parse("2006-03-01T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2006-04-01T10:00:00Z");

  private final Path inbox;

  RegisterSourceTest(@TempDir Path inbox) {
    this.inbox = inbox;
  }

  @Test
  void nothingInAnAbsentFolder() throws IOException {
    RegisterSource.Listing listing = new RegisterFolder(inbox).list();

    assertThat(listing.candidates()).isEmpty();
    assertThat(listing.findings()).isEmpty();
  }

  @Test
  void listsEveryFormByDateThenName() throws IOException {
    RegisterFolder folder =
        new RegisterFolder(inbox)
            .shippedSet("register/second")
            .shippedSet("register")
            .shipped("overview-2005-2006.csv", "register/overview.csv");
    Files.write(inbox.resolve("register/z.xlsx"), RegisterWorkbook.bytes());
    for (String file : new String[] {"projects.csv", "grants.csv", "offices.csv"}) {
      folder.modified("register/" + file, MARCH);
      folder.modified("register/second/" + file, MARCH);
    }
    folder.modified("register/grants.csv", APRIL).modified("register/overview.csv", APRIL);

    assertThat(folder.list().candidates())
        .extracting(
            RegisterCandidate::name,
            RegisterCandidate::form,
            RegisterCandidate::date,
            candidate -> candidate.files().size())
        .containsExactly(
            tuple("register/z.xlsx", Form.SINGLE_FILE, RegisterWorkbook.MODIFIED, 1),
            tuple("register/second", Form.CSV_SET, MARCH, 3),
            tuple("register", Form.CSV_SET, APRIL, 3),
            tuple("register/overview.csv", Form.SINGLE_FILE, APRIL, 1));
  }

  @Test
  void theHashOfASetIsOfItsContentWhereverItLies() throws IOException {
    RegisterFolder folder = new RegisterFolder(inbox).shippedSet("register/a");
    folder.shippedSet("register/b").shippedSet("register/c");
    folder.file("register/c/grants.csv", "another");

    String first = folder.list().candidates().get(0).sha256();

    assertThat(first).matches("[0-9a-f]{64}");
    assertThat(folder.list().candidates())
        .extracting(candidate -> candidate.sha256().equals(first))
        .containsExactly(true, true, false);
  }

  @Test
  void lockFilesAndDotFilesAreNobodysData() throws IOException {
    new RegisterFolder(inbox)
        .file("register/~$register.xlsx", "lock")
        .file("register/.~lock.register.xlsx#", "lock")
        .file("register/.DS_Store", "x")
        .file("register/Thumbs.db", "x")
        .file("register/.git/projects.csv", "x");

    RegisterSource.Listing listing = new RegisterFolder(inbox).list();

    assertThat(listing.candidates()).isEmpty();
    assertThat(listing.findings()).isEmpty();
  }

  @Test
  void linksAndOtherFilesAreRefusedWithAFinding() throws IOException {
    RegisterFolder folder =
        new RegisterFolder(inbox)
            .file("elsewhere/overview.csv", "secret")
            .file("register/letter.pdf", "%PDF");
    Path elsewhere = inbox.resolve("elsewhere");
    Files.createSymbolicLink(
        inbox.resolve("register/overview.csv"), elsewhere.resolve("overview.csv"));
    Files.createSymbolicLink(inbox.resolve("register/folder"), elsewhere);

    RegisterSource.Listing listing = folder.list();

    assertThat(listing.candidates()).isEmpty();
    assertThat(RegisterFolder.lines(listing.findings()))
        .containsExactlyInAnyOrder(
            "register/overview.csv | FILE_LINK_REFUSED |  | a symbolic link | a file",
            "register/folder | FILE_LINK_REFUSED |  | a symbolic link | a file",
            "register/letter.pdf | FILE_FORMAT_UNSUPPORTED |  | letter.pdf"
                + " | a register: a workbook, or CSV files");
  }
}
