package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PasswordsTest {

  /** Encrypted by LibreOffice 7.4 with this password; it holds a heading row and a line. */
  private static final Path ODS =
      Path.of("src/test/resources/workbook/encrypted-by-libreoffice-7.ods");

  private static final String OF_ODS = "Sommer 2006 æ";
  private static final SheetRow ROW = new SheetRow(1, false, List.of(Cell.text(0, "BA-01")));

  private final Path folder;

  PasswordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void aWorkbookSinceExcel2007IsReadWithTheRightPasswordAndOnlyWithThat(EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    Path plain = RawXlsx.withRows("<row><c t='str'><v>BA-01</v></c></row>").write(file("a.xlsx"));
    Path file = file("encrypted.xlsx");
    Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
    encryptor.confirmPassword("Grøtkål");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }

    assertOpensOnlyWith("Grøtkål", file, "encrypted Office document", FileFormat.XLSX);
  }

  @ParameterizedTest
  @EnumSource(names = {"xor", "binaryRC4", "cryptoAPI"})
  void anExcel97WorkbookIsReadWithTheRightPasswordAndOnlyWithThat(EncryptionMode mode)
      throws IOException {
    Path file = file("encrypted.xls");
    Biff8EncryptionKey.setCurrentUserPassword("Kale2006");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("BA-01");
      workbook.setEncryptionMode(mode);
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertOpensOnlyWith("Kale2006", file, "Excel 97 workbook", FileFormat.XLS);
  }

  private static void assertOpensOnlyWith(
      String password, Path file, String what, FileFormat format) {
    assertThat(finding(file)).isEqualTo(encrypted(what));
    assertThat(finding(file, "wrong"))
        .isEqualTo(encrypted(what + "; the password of the job file does not open it"));
    assertThat(finding(file, "wrong", "Wrong", ""))
        .isEqualTo(encrypted(what + "; none of the 3 passwords of the job file opens it"));
    assertThat(parts(file, "wrong", password)).contains(ROW).last().isEqualTo(new End());
    try (WorkbookReader reader = open(file, password)) {
      assertThat(reader.format()).isEqualTo(format);
    }
  }

  @Test
  void anOpenDocumentSpreadsheetIsReadWithTheRightPasswordAndOnlyWithThat() throws IOException {
    long temporaryFiles = DecryptedFiles.count();

    assertThat(finding(ODS)).isEqualTo(encrypted("encrypted OpenDocument spreadsheet"));
    assertThat(finding(ODS, "wrong"))
        .isEqualTo(
            encrypted(
                "encrypted OpenDocument spreadsheet; the password of the job file does not open"
                    + " it"));
    assertThat(parts(ODS, "wrong", OF_ODS))
        .contains(
            new SheetRow(
                2,
                false,
                List.of(Cell.text(0, "BA-01"), Cell.number(1, "2006"), Cell.number(2, "1000"))))
        .last()
        .isEqualTo(new End());
    assertThat(DecryptedFiles.count()).isEqualTo(temporaryFiles);
  }

  @Test
  void aFlippedBitOfAnEncryptedSpreadsheetNeverGivesOtherValues() throws IOException {
    byte[] whole = Files.readAllBytes(ODS);
    List<WorkbookPart> right = parts(ODS, OF_ODS);

    Random random = new Random(20060131);
    Path flipped = file("flipped.ods");
    for (int round = 0; round < 40; round++) {
      byte[] bytes = whole.clone();
      int position = random.nextInt(bytes.length);
      bytes[position] ^= (byte) (1 << random.nextInt(8));
      Files.write(flipped, bytes);
      List<WorkbookPart> parts = parts(flipped, OF_ODS);
      if (!(parts.get(parts.size() - 1) instanceof Damage)) {
        assertThat(parts).as("bit flipped at %d", position).isEqualTo(right);
      }
    }
  }

  @Test
  void anEncryptionThatOnlyNewerProgramsKnowIsNamed() throws IOException {
    String name = "urn:org:documentfoundation:names:experimental:office:manifest:argon2id";
    Path file =
        RawOds.withRows("")
            .part(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry m:full-path='encrypted-package'><m:encryption-data>"
                    + "<m:algorithm m:algorithm-name='http://www.w3.org/2009/xmlenc11#aes256-gcm'/>"
                    + "<m:key-derivation m:key-derivation-name='"
                    + name
                    + "'/></m:encryption-data></m:file-entry></m:manifest>")
            .write(file("new.ods"));

    assertThat(finding(file, "right"))
        .isEqualTo(
            encrypted(
                "OpenDocument encryption that is not opened here even with its password"
                    + " (aes256-gcm, argon2id)"));
  }

  @Test
  void aPasswordIsNoTroubleForAFileThatNeedsNone() throws IOException {
    Path file = RawXlsx.withRows("<row><c t='str'><v>BA-01</v></c></row>").write(file("a.xlsx"));

    assertThat(parts(file, "any")).contains(ROW).last().isEqualTo(new End());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static WorkbookReader open(Path file, String... passwords) {
    return Workbooks.open(file, ReadingLimits.defaults(), Passwords.of(List.of(passwords)));
  }

  private static List<WorkbookPart> parts(Path file, String... passwords) {
    try (WorkbookReader reader = open(file, passwords)) {
      List<WorkbookPart> parts = new ArrayList<>();
      do {
        parts.add(reader.next());
      } while (!(parts.get(parts.size() - 1) instanceof End)
          && !(parts.get(parts.size() - 1) instanceof Damage));
      return parts;
    }
  }

  private static Finding finding(Path file, String... passwords) {
    List<WorkbookPart> parts = parts(file, passwords);
    if (parts.get(parts.size() - 1) instanceof Damage damage) {
      return damage.finding();
    }
    throw new AssertionError("Readable: " + parts);
  }

  private static Finding encrypted(String found) {
    return UnreadableContent.encrypted(found).finding(CellLocation.ofFile());
  }
}
