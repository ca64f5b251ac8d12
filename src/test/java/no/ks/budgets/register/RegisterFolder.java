package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.register.RegisterCandidate.Form;
import no.ks.budgets.workbook.ReadingLimits;

/** An inbox with registers in it, for tests. */
final class RegisterFolder {

  static final ReadingLimits LIMITS = ReadingLimits.defaults();

  private final Path inbox;

  RegisterFolder(Path inbox) {
    this.inbox = inbox;
  }

  /** Puts one of the CSV files of the shipped register somewhere below the inbox. */
  RegisterFolder shipped(String resource, String name) throws IOException {
    try (InputStream in = RegisterFolder.class.getResourceAsStream("/register/" + resource)) {
      assertThat(in).as(resource).isNotNull();
      return file(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  RegisterFolder file(String name, String text) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return this;
  }

  RegisterFolder modified(String name, Instant time) throws IOException {
    Files.setLastModifiedTime(inbox.resolve(name), FileTime.from(time));
    return this;
  }

  RegisterFolder shippedSet(String folder) throws IOException {
    return shipped("projects.csv", folder + "/projects.csv")
        .shipped("grants.csv", folder + "/grants.csv")
        .shipped("offices.csv", folder + "/offices.csv");
  }

  RegisterSource.Listing list() throws IOException {
    return new RegisterSource().list(inbox, LIMITS);
  }

  /** Reads the only candidate. */
  RegisterReading read() throws IOException {
    RegisterSource.Listing listing = list();
    assertThat(listing.findings()).isEmpty();
    assertThat(listing.candidates()).hasSize(1);
    return new RegisterImport().read(listing.candidates().get(0), LIMITS);
  }

  /** Reads tables that never were a file, as register.xlsx. */
  static RegisterReading read(PlainTables tables) throws IOException {
    Path file = Files.createTempFile("register", ".xlsx");
    try {
      String sha256 = ContentHash.of(file);
      SourceFile source = new SourceFile(file, "register/r.xlsx", sha256, 0, Instant.EPOCH);
      RegisterCandidate candidate =
          new RegisterCandidate(
              Form.SINGLE_FILE, source.name(), List.of(source), sha256, Instant.EPOCH);
      return new RegisterImport(tables.opener()).read(candidate, LIMITS);
    } finally {
      Files.delete(file);
    }
  }

  static Register imported(RegisterReading reading) {
    return reading.fold(
        RegisterReading.Imported::register,
        refused -> {
          throw new AssertionError("Refused: " + lines(refused.findings()));
        });
  }

  /** The findings as lines: code, place, field, found, expected. */
  static List<String> refused(RegisterReading reading) {
    return reading.fold(
        imported -> List.of("imported, with warnings " + lines(imported.warnings())),
        refused -> lines(refused.findings()));
  }

  static List<String> lines(List<FileFinding> findings) {
    return findings.stream().map(RegisterFolder::line).toList();
  }

  private static String line(FileFinding found) {
    Finding finding = found.finding();
    String sheet = finding.location().sheet();
    String place =
        finding.location().columnIndex() >= 0
            ? finding.location().a1()
            : String.valueOf(finding.location().rowNumber());
    return String.join(
        " | ",
        found.file() + (sheet == null ? "" : " " + sheet + "!" + place),
        finding.type().code(),
        finding.field(),
        finding.found(),
        finding.expected());
  }

  /** The shipped register from its CSV files. */
  static Register shippedRegister() {
    try {
      Path inbox = Files.createTempDirectory("inbox");
      try {
        return imported(new RegisterFolder(inbox).shippedSet("register").read());
      } finally {
        for (String name : List.of("projects.csv", "grants.csv", "offices.csv")) {
          Files.deleteIfExists(inbox.resolve("register").resolve(name));
        }
        Files.deleteIfExists(inbox.resolve("register"));
        Files.deleteIfExists(inbox);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
