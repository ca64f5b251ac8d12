package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ks.budgets.cli.TestHome.Printed;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encrypted budget from the finding about it to its line, by way of a job file. */
class PasswordRunTest {

  private static final Instant EARLY = Instant.parse("2005-12-01T10:00:00Z");
  private static final String PASSWORD = "Gr0tkal-2006";

  private final TestHome home;

  PasswordRunTest(@TempDir Path folder) {
    this.home = new TestHome(folder);
  }

  @Test
  void aFileThatNoPasswordOpenedIsReadByTheRunThatHasOne()
      throws IOException, GeneralSecurityException {
    TestHome.copy(Path.of("jobs/register-import.yaml"), prepared("jobs/register-import.yaml"));
    TestHome.copy(Path.of("jobs/consolidation.yaml"), prepared("jobs/consolidation.yaml"));
    job("");
    encrypt(prepared("input/Stavanger/budget.xlsx"));

    home.run();
    assertThat(home.csv("files").get(0)).contains(",rejected,0,0,0,0,FILE_ENCRYPTED,");

    job("passwords:\n  - office: Stavanger\n    file: secret\n");
    Printed missing = home.execute("run");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.error()).contains("jobs/ingest.yaml:3: the file that 'file' names cannot");

    home.write("secret", EARLY, "another\n");
    home.run();
    assertThat(home.csv("files").get(0)).contains(",FILE_ENCRYPTED,");

    home.write("secret", EARLY, PASSWORD + "\n");
    home.run();
    assertThat(home.csv("files").get(0)).contains(",xlsx,Stavanger,accepted,2,1,0,1,");
    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(filesThatHold(PASSWORD)).containsExactly(home.folder().resolve("secret"));
  }

  private void job(String passwords) {
    home.write("jobs/ingest.yaml", EARLY, "job: ingest\n" + passwords);
  }

  private Path prepared(String path) throws IOException {
    Path file = home.folder().resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static void encrypt(Path file) throws IOException, GeneralSecurityException {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword(PASSWORD);
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      String[] headings = TestHome.HEADINGS.split(",");
      Object[] line = {"MG-01", "Stavanger", 2005, "NORAD", "Travel", "Visits", "NOK", 100};
      Row first = workbook.createSheet("Budget").createRow(0);
      Row second = workbook.getSheetAt(0).createRow(1);
      for (int column = 0; column < headings.length; column++) {
        first.createCell(column).setCellValue(headings[column]);
        if (line[column] instanceof Integer number) {
          second.createCell(column).setCellValue(number);
        } else {
          second.createCell(column).setCellValue(line[column].toString());
        }
      }
      try (OutputStream out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
  }

  /** Neither the store, the log nor any output may hold a secret, compressed parts aside. */
  private List<Path> filesThatHold(String secret) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(secret) || bytes.replace("\0", "").contains(secret)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
