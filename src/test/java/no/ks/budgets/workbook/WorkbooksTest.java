package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTest {

  private final Path folder;

  WorkbooksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html><body><table>                                             | HTML page
          <!DOCTYPE html><p>                                              | HTML page
          <meta charset='x'><table>                                       | HTML page
          <?xml version='1.0'?><html>                                     | HTML page
          <?xml version='1.0'?><w xmlns='urn:schemas-microsoft-com:office:spreadsheet'> \
          | SpreadsheetML 2003
          <?xml version='1.0'?><o xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'> \
          | flat OpenDocument file (.fods)
          <?xml version='1.0'?><budget/>                                  | XML document
          %PDF-1.4                                                        | PDF
          {\\rtf1                                                         | RTF document
          GIF89a                                                          | picture
          ID;PWXL;N;E                                                     | SYLK
          MIME-Version: 1.0                                               | web archive
          Rar!                                                            | compressed archive
          """)
  void contentOfOtherFormatsIsNamedWhateverTheFileIsCalled(String content, String format)
      throws IOException {
    Path file = Files.writeString(folder.resolve("budget.xls"), content, StandardCharsets.UTF_8);

    assertThat(PartsOf.file(file)).containsExactly(unsupported(format));
  }

  @Test
  void binaryHeadsOfOtherFormatsAreNamed() throws IOException {
    assertThat(PartsOf.file(bytes(0x09, 0x08, 0x08, 0x00, 0, 5)))
        .containsExactly(unsupported("Excel 95 or older"));
    assertThat(PartsOf.file(bytes(0x00, 0x00, 0x1A, 0x00, 0, 16)))
        .containsExactly(unsupported("Lotus 1-2-3"));
    assertThat(PartsOf.file(bytes('a', ';', 0, 1, 2))).containsExactly(unsupported("binary data"));
    assertThat(PartsOf.file(bytes('P', 'K', 5, 6, 0, 0)))
        .containsExactly(unsupported("zip archive"));
  }

  @Test
  void zipsOfOtherKindsAreNamed() throws IOException {
    String rels = "_rels/.rels";
    String type = RawXlsx.TYPES + "officeDocument";
    assertThat(PartsOf.file(zip("mimetype", "application/vnd.oasis.opendocument.text")))
        .containsExactly(unsupported("OpenDocument file without sheets"));
    assertThat(PartsOf.file(zip("budget.csv", "a;b"))).containsExactly(unsupported("zip archive"));
    assertThat(PartsOf.file(zip(rels, relationship(type, "word/document.xml"))))
        .containsExactly(unsupported("Word document"));
  }

  @Test
  void otherDocumentsOfTheOleContainerAreNamed() throws IOException {
    Map<String, String> streams =
        Map.of(
            "Book", "Excel 95 or older",
            "WordDocument", "Word document",
            "PowerPoint Document", "PowerPoint presentation",
            "Contents", "OLE2 document");
    for (Map.Entry<String, String> stream : streams.entrySet()) {
      Path file = folder.resolve("budget.xls");
      try (POIFSFileSystem container = new POIFSFileSystem();
          OutputStream out = Files.newOutputStream(file)) {
        container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream.getKey());
        container.writeFilesystem(out);
      }
      assertThat(PartsOf.file(file)).containsExactly(unsupported(stream.getValue()));
    }
  }

  @Test
  void aFileWithoutBytesIsEmpty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.xlsx"));

    assertThat(PartsOf.file(file))
        .containsExactly(
            new Damage(
                Finding.of(FindingType.FILE_EMPTY, CellLocation.ofFile(), "", "no bytes", "")));
  }

  @Test
  void whatIsNoFileIsDamageWithoutAFolderInItsText() {
    assertThat(PartsOf.finding(folder.resolve("absent.xlsx")).found())
        .isEqualTo("NoSuchFileException");
    assertThat(PartsOf.finding(folder).found()).isEqualTo("not a regular file");
  }

  @Test
  void aWorkbookUnderTheNameOfAnotherFormatIsRead() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Path file = folder.resolve("budget.csv");
      write(workbook, file);
      assertThat(PartsOf.rows(file))
          .containsExactly(new WorkbookPart.SheetRow(1, false, List.of(Cell.text(0, "BA-01"))));
    }
  }

  @Test
  void encryptedWorkbooksAreSaidToBeSo() throws IOException, GeneralSecurityException {
    assertThat(PartsOf.finding(encryptedXlsx("secret", EncryptionMode.agile)).type())
        .isEqualTo(FindingType.FILE_ENCRYPTED);
    assertThat(PartsOf.finding(encryptedXls("secret")).type())
        .isEqualTo(FindingType.FILE_ENCRYPTED);
  }

  /** Excel could be told to use whatever provider of ciphers the machine had. */
  @Test
  void anEncryptionThatNobodyKnowsIsSaidToBeOne() throws IOException {
    byte[] file = Files.readAllBytes(encryptedXls("secret"));
    // The first record begins the workbook and takes 20 bytes; the next tells the encryption.
    int begin = new String(file, StandardCharsets.ISO_8859_1).indexOf("\t\b\u0010\0\0\6\5\0");
    assertThat(file[begin + 20]).as("number of the record").isEqualTo((byte) FilePassRecord.sid);
    file[begin + 26] = 0x77;

    assertThat(PartsOf.finding(Files.write(folder.resolve("unknown.xls"), file)).type())
        .isEqualTo(FindingType.FILE_ENCRYPTED);
  }

  @Test
  void workbooksThatExcelOpensWithoutAPasswordAreRead()
      throws IOException, GeneralSecurityException {
    WorkbookPart.SheetRow row = new WorkbookPart.SheetRow(1, false, List.of(Cell.text(0, "BA-01")));
    long temporaryFiles = temporaryFiles();
    for (EncryptionMode mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
      Path xlsx = encryptedXlsx(Decryptor.DEFAULT_PASSWORD, mode);
      assertThat(PartsOf.rows(xlsx)).containsExactly(row);
      try (WorkbookReader reader = Workbooks.open(xlsx, ReadingLimits.defaults())) {
        assertThat(reader.format()).isEqualTo(FileFormat.XLSX);
      }
    }
    assertThat(PartsOf.rows(encryptedXls(Decryptor.DEFAULT_PASSWORD))).containsExactly(row);
    assertThat(temporaryFiles()).isEqualTo(temporaryFiles);
  }

  private static long temporaryFiles() throws IOException {
    Path probe = TempFile.createTempFile("probe", ".decrypted").toPath();
    Files.delete(probe);
    try (Stream<Path> files = Files.list(probe.toAbsolutePath().getParent())) {
      return files.filter(file -> file.toString().endsWith(".decrypted")).count();
    }
  }

  private Path encryptedXlsx(String password, EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    Path encrypted = folder.resolve("encrypted.xlsx");
    Path plain = folder.resolve("plain.xlsx");
    write(new XSSFWorkbook(), plain);
    Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
    encryptor.confirmPassword(password);
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(encrypted)) {
        container.writeFilesystem(out);
      }
    }
    return encrypted;
  }

  private Path encryptedXls(String password) throws IOException {
    Path encrypted = folder.resolve("encrypted.xls");
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      write(new HSSFWorkbook(), encrypted);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return encrypted;
  }

  @Test
  void readingNeverChangesTheFile() throws IOException {
    Path xlsx = folder.resolve("budget.xlsx");
    Path xls = folder.resolve("budget.xls");
    write(new XSSFWorkbook(), xlsx);
    write(new HSSFWorkbook(), xls);
    Path csv = Files.writeString(folder.resolve("budget.csv"), "a;b\n", StandardCharsets.UTF_8);

    for (Path file : List.of(xlsx, xls, csv)) {
      byte[] before = Files.readAllBytes(file);
      assertThat(PartsOf.file(file)).last().isEqualTo(new WorkbookPart.End());
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  private static void write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("BA-01");
      workbook.write(out);
    }
  }

  private static Damage unsupported(String format) {
    return new Damage(
        Finding.of(
            FindingType.FILE_FORMAT_UNSUPPORTED,
            CellLocation.ofFile(),
            "",
            format,
            "Excel workbook (.xlsx, .xlsm, .xlsb, .xls), OpenDocument spreadsheet (.ods) or CSV text"));
  }

  private Path bytes(int... content) throws IOException {
    byte[] bytes = new byte[content.length];
    for (int index = 0; index < content.length; index++) {
      bytes[index] = (byte) content[index];
    }
    return Files.write(folder.resolve("budget.xls"), bytes);
  }

  private Path zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(folder.resolve("budget.xlsx"), bytes.toByteArray());
  }

  private static String relationship(String type, String target) {
    return RawXlsx.relationships(RawXlsx.relationship("rId1", type, target));
  }
}
