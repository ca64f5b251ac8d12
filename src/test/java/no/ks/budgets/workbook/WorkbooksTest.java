package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
      quoteCharacter = '`',
      textBlock =
          """
          <html><body><table> \
          | FILE_WEB_PAGE | HTML page
          <!DOCTYPE html><p> \
          | FILE_WEB_PAGE | HTML page
          <meta charset='x'><table> \
          | FILE_WEB_PAGE | HTML page
          <?xml version='1.0'?><html> \
          | FILE_WEB_PAGE | HTML page
          MIME-Version: 1.0 \
          | FILE_WEB_PAGE | web archive
          <?xml version='1.0'?><w xmlns='urn:schemas-microsoft-com:office:spreadsheet'> \
          | FILE_SPREADSHEETML | SpreadsheetML 2003
          <?xml version='1.0'?><o xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'> \
          | FILE_FLAT_OPENDOCUMENT | flat OpenDocument file (.fods)
          <?xml version='1.0'?><w xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'> \
          | FILE_TEXT_DOCUMENT | Word document
          {\\rtf1 \
          | FILE_TEXT_DOCUMENT | RTF document
          <?xml version='1.0'?><budget/> \
          | FILE_FORMAT_UNSUPPORTED | XML document
          %PDF-1.4 \
          | FILE_PDF | PDF
          GIF89a \
          | FILE_PICTURE | picture
          ID;PWXL;N;E \
          | FILE_OLD_SPREADSHEET | SYLK
          Rar! \
          | FILE_ARCHIVE | compressed archive
          Received: from mail \
          | FILE_MESSAGE | e-mail message
          {"url": "https://docs.google.com/open?id=1", "doc_id": "1"} \
          | FILE_SHORTCUT | link to a document in the cloud
          {"": "DO NOT EDIT", "doc_id": "1"} \
          | FILE_SHORTCUT | link to a document in the cloud
          [InternetShortcut] URL=https://x \
          | FILE_SHORTCUT | shortcut
          <?xml version='1.0'?><plist><dict><key>URL</key> \
          | FILE_SHORTCUT | shortcut
          """)
  void contentOfOtherFormatsIsNamedWhateverTheFileIsCalled(
      String content, FindingType type, String format) throws IOException {
    Path file = Files.writeString(folder.resolve("budget.xls"), content, StandardCharsets.UTF_8);

    assertThat(PartsOf.file(file)).containsExactly(unsupported(type, format));
  }

  @Test
  void textThatOnlyBeginsLikeAnotherFormatIsRead() throws IOException {
    for (String text : List.of("<BA-01>;1", "{BA-01};\"url\";1", "TABLE;0,1", "BM;1;2;3")) {
      Path file = Files.writeString(folder.resolve("budget.csv"), text, StandardCharsets.UTF_8);

      assertThat(PartsOf.file(file)).last().isEqualTo(new WorkbookPart.End());
    }
  }

  @Test
  void binaryHeadsOfOtherFormatsAreNamed() throws IOException {
    assertOther(bytes(0x09, 0x08, 0x08, 0x00, 0, 5), OtherFormat.EXCEL_95);
    assertOther(bytes(0x00, 0x00, 0x1A, 0x00, 0, 16), OtherFormat.LOTUS);
    assertOther(bytes(0, 0, 2, 0, 6, 4, 6, 0), OtherFormat.LOTUS);
    assertOther(bytes(0, 0, 2, 0, 0x20, 0x51, 6, 0), OtherFormat.QUATTRO_PRO);
    assertOther(bytes(0xff, 0, 2, 0, 4, 4, 5, 0x54), OtherFormat.WORKS);
    assertOther(bytes('L', 0, 0, 0, 1, 0x14, 2, 0), OtherFormat.SHORTCUT);
    assertOther(bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h'), OtherFormat.PICTURE);
    assertOther(bytes('B', 'M', 9, 9, 0, 0, 0, 0, 0, 0, 54), OtherFormat.PICTURE);
    assertOther(bytes('a', ';', 0, 1, 2), OtherFormat.BINARY);
    assertOther(bytes('P', 'K', 5, 6, 0, 0), OtherFormat.ZIP);
  }

  @Test
  void zipsOfOtherKindsAreNamed() throws IOException {
    String odf = "application/vnd.oasis.opendocument.";
    assertOther(zip("mimetype", odf + "text"), OtherFormat.OPENDOCUMENT_TEXT);
    assertOther(zip("mimetype", odf + "graphics"), OtherFormat.OPENDOCUMENT);
    assertOther(zip("mimetype", "application/vnd.sun.xml.calc"), OtherFormat.OPENOFFICE_1);
    assertOther(zip("budget.csv", "a;b"), OtherFormat.ZIP);
    assertOther(zip("Orkdal/budget.xlsx", "PK"), OtherFormat.ZIP);
    assertOther(zip("Index/Document.iwa", "x"), OtherFormat.NUMBERS);
    assertOther(mainPart("word/document.xml"), OtherFormat.WORD);
    assertOther(mainPart("ppt/presentation.xml"), OtherFormat.PRESENTATION);
    assertOther(mainPart("visio/document.xml"), OtherFormat.OFFICE_DOCUMENT);
  }

  private Path mainPart(String target) throws IOException {
    return zip("_rels/.rels", relationship(RawXlsx.TYPES + "officeDocument", target));
  }

  @Test
  void otherDocumentsOfTheOleContainerAreNamed() throws IOException {
    Map<String, OtherFormat> streams =
        Map.of(
            "Book", OtherFormat.EXCEL_95,
            "WordDocument", OtherFormat.WORD,
            "PowerPoint Document", OtherFormat.PRESENTATION,
            "StarCalcDocument", OtherFormat.STAR_CALC,
            "__properties_version1.0", OtherFormat.MESSAGE,
            "Contents", OtherFormat.OLE2);
    for (Map.Entry<String, OtherFormat> stream : streams.entrySet()) {
      Path file = folder.resolve("budget.xls");
      try (POIFSFileSystem container = new POIFSFileSystem();
          OutputStream out = Files.newOutputStream(file)) {
        container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream.getKey());
        container.writeFilesystem(out);
      }
      assertOther(file, stream.getValue());
    }
  }

  @Test
  void aFileWhoseEndIsMissingIsToldFromADamagedOne() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Path file = folder.resolve("budget");
      write(workbook, file);
      byte[] whole = Files.readAllBytes(file);

      Files.write(file, Arrays.copyOf(whole, whole.length / 3));
      assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_CUT_OFF);

      byte[] damaged = whole.clone();
      // In an Excel 97 workbook the sectors and their table stay as they are.
      int firstSheet = new String(whole, StandardCharsets.ISO_8859_1).indexOf("Budget");
      int start = workbook instanceof HSSFWorkbook ? firstSheet : whole.length / 2;
      Arrays.fill(damaged, start, start + 400, (byte) 7);
      Files.write(file, damaged);
      assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
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
    long temporaryFiles = DecryptedFiles.count();
    for (EncryptionMode mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
      Path xlsx = encryptedXlsx(Decryptor.DEFAULT_PASSWORD, mode);
      assertThat(PartsOf.rows(xlsx)).containsExactly(row);
      try (WorkbookReader reader = Workbooks.open(xlsx, ReadingLimits.defaults())) {
        assertThat(reader.format()).isEqualTo(FileFormat.XLSX);
      }
    }
    assertThat(PartsOf.rows(encryptedXls(Decryptor.DEFAULT_PASSWORD))).containsExactly(row);
    assertThat(DecryptedFiles.count()).isEqualTo(temporaryFiles);
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

  private static void assertOther(Path file, OtherFormat format) {
    assertThat(PartsOf.file(file)).containsExactly(unsupported(format.finding(), format.words()));
    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      assertThat(reader.format()).isEqualTo(FileFormat.UNKNOWN);
    }
  }

  private static Damage unsupported(FindingType type, String format) {
    return new Damage(
        Finding.of(
            type,
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
