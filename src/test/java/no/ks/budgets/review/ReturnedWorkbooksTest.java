package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnedWorkbooksTest {

  private static final WorkbookOpening NOT_CALLED =
      file -> {
        throw new AssertionError("Opened " + file);
      };

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void troubledCellsAreFilledAndCommentedAndAllElseStays(FileFormat format, @TempDir Path folder)
      throws IOException {
    Path original = budget(format, folder);
    byte[] before = Files.readAllBytes(original);

    ReturnedWorkbook returned =
        returns(folder).write(original, format, "Elverum", findings("Ark1"));

    assertThat(returned)
        .isEqualTo(new ReturnedWorkbook("Elverum/budsjett 2006." + format.word(), true, ""));
    assertThat(Files.readAllBytes(original)).isEqualTo(before);
    try (Workbook workbook = read(folder, returned)) {
      Sheet sheet = workbook.getSheet("Ark1");
      Cell amount = sheet.getRow(6).getCell(5);
      assertThat(amount.getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(amount.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THICK);
      assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(amount.getCellComment().getString().getString())
          .startsWith("Checked by Kari")
          .contains("(AMOUNT_AMBIGUOUS)", "Found: 1.035", "(AMOUNT_NEGATIVE)");
      assertThat(comments(sheet)).containsExactlyInAnyOrder("B3", "A5", "F7", "B8");
      assertThat(sheet.getRow(8).getCell(5).getCellFormula()).isEqualTo("SUM(F7:F8)");
      assertThat(sheet.getRow(8).getCell(5).getNumericCellValue()).isEqualTo(96_500);
      assertThat(sheet.getRow(8).getCell(5).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void errorsAreRedAndWarningsYellow(@TempDir Path folder) throws IOException {
    Path original = budget(FileFormat.XLSX, folder);
    ReturnedWorkbook returned =
        returns(folder).write(original, FileFormat.XLSX, "Elverum", findings("Ark1"));
    try (Workbook workbook = read(folder, returned)) {
      assertThat(fill(workbook, 6, 5)).isEqualTo("FFF8D0CC");
      assertThat(fill(workbook, 4, 0)).isEqualTo("FFFFF2CC");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void theFirstSheetListsAllFindingsWithLinks(FileFormat format, @TempDir Path folder)
      throws IOException {
    ReturnedWorkbook returned =
        returns(folder).write(budget(format, folder), format, "Elverum", findings("Ark1"));
    try (Workbook workbook = read(folder, returned)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("Findings");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      List<String> listed = new ArrayList<>();
      for (int row = 4; row <= sheet.getLastRowNum(); row++) {
        Cell place = sheet.getRow(row).getCell(2);
        listed.add(
            place.getStringCellValue()
                + " "
                + sheet.getRow(row).getCell(8).getStringCellValue()
                + " "
                + (place.getHyperlink() == null ? "" : place.getHyperlink().getAddress()));
      }
      assertThat(listed)
          .containsExactly(
              " FILE_WITHOUT_LINES ",
              "C3 SHEET_HIDDEN 'Ark1'!C3",
              "A5 ROW_HIDDEN 'Ark1'!A5",
              "F7 AMOUNT_AMBIGUOUS 'Ark1'!F7",
              "F7 AMOUNT_NEGATIVE 'Ark1'!F7",
              "row 8 ROW_DUPLICATE 'Ark1'!A8");
    }
  }

  @Test
  void aSecondReturnReplacesWhatTheFirstOneSaid(@TempDir Path folder) throws IOException {
    ReturnedWorkbook first =
        returns(folder)
            .write(budget(FileFormat.XLSX, folder), FileFormat.XLSX, "Elverum", findings("Ark1"));
    Path again = folder.resolve("again");
    ReturnedWorkbook second =
        new ReturnedWorkbooks(again, ReturnLimits.defaults(), NOT_CALLED)
            .write(
                folder.resolve("returns").resolve(first.path()),
                FileFormat.XLSX,
                "Elverum",
                List.of(at("Ark1", 7, "F7", FindingType.CELL_ERROR, "#REF!")));
    try (Workbook workbook =
        WorkbookFactory.create(Files.newInputStream(again.resolve(second.path())))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(4);
      assertThat(
              workbook
                  .getSheet("Ark1")
                  .getRow(6)
                  .getCell(5)
                  .getCellComment()
                  .getString()
                  .getString())
          .startsWith("Checked by Kari")
          .contains("CELL_ERROR")
          .doesNotContain("AMOUNT_AMBIGUOUS");
    }
  }

  @Test
  void aTextFileGoesBackAsAWorkbookOfTheSameText(@TempDir Path folder) throws IOException {
    String name = "a name longer than the tab of a sheet";
    Path original = folder.resolve(name + ".csv");
    Files.writeString(original, "BA-01;=1+1;1.035", StandardCharsets.UTF_8);
    WorkbookPart.SheetRow row =
        new WorkbookPart.SheetRow(
            3,
            false,
            List.of(
                no.ks.budgets.workbook.Cell.text(0, "BA-01"),
                no.ks.budgets.workbook.Cell.text(1, "=1+1"),
                no.ks.budgets.workbook.Cell.text(3, "1.035")));
    ReturnedWorkbooks returns =
        new ReturnedWorkbooks(
            folder.resolve("returns"),
            ReturnLimits.defaults(),
            file -> reader(new WorkbookPart.SheetStart(name, false), row, new WorkbookPart.End()));

    ReturnedWorkbook returned =
        returns.write(
            original,
            FileFormat.CSV,
            "",
            List.of(at(name, 3, "D3", FindingType.AMOUNT_AMBIGUOUS, "1.035")));

    assertThat(returned.path()).isEqualTo("unknown-office/" + name + ".xlsx");
    try (Workbook workbook = read(folder, returned)) {
      Row copy = workbook.getSheetAt(1).getRow(2);
      assertThat(copy.getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(copy.getCell(1).getStringCellValue()).isEqualTo("=1+1");
      assertThat(copy.getCell(3).getStringCellValue()).isEqualTo("1.035");
      assertThat(comments(workbook.getSheetAt(1))).containsExactly("D3");
    }
  }

  @Test
  void anOfficeIsAnsweredInTheLanguageOfItsLabels(@TempDir Path folder) throws IOException {
    Path original = folder.resolve("бюджет.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(original)) {
      Row headings = workbook.createSheet("Лист1").createRow(0);
      headings.createCell(0).setCellValue("Проект");
      headings.createCell(1).setCellValue("Код проекта");
      headings.createCell(2).setCellValue("Budget");
      workbook.write(out);
    }
    FindingRecord finding =
        new FindingRecord(
            "a",
            "Лист1",
            2,
            "C2",
            "year",
            FindingType.PERIOD_SPANS_YEARS,
            "2006/2007",
            "a year such as 2006",
            new BigDecimal("-1500"));

    ReturnedWorkbook returned =
        returns(folder).write(original, FileFormat.XLSX, "Россия", List.of(finding));

    try (Workbook workbook = read(folder, returned)) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Замечания");
      Row listed = workbook.getSheetAt(0).getRow(4);
      List<String> texts = new ArrayList<>();
      listed.forEach(cell -> texts.add(cell.getStringCellValue()));
      assertThat(texts)
          .containsExactly(
              "ошибка",
              "Лист1",
              "C2",
              "Период больше одного года. Период охватывает несколько лет, и не сказано, сколько"
                  + " приходится на каждый.",
              "2006/2007",
              "год, например 2006",
              "−1\u00A0500",
              "Разделите строку так, чтобы на каждый год была своя.",
              "PERIOD_SPANS_YEARS");
      assertThat(
              workbook
                  .getSheet("Лист1")
                  .getRow(1)
                  .getCell(2)
                  .getCellComment()
                  .getString()
                  .getString())
          .contains("Ожидалось: год, например 2006", "Что сделать: Разделите строку");
    }
  }

  @Test
  void aFileThatCannotBeOpenedGoesBackAsAListOfFindings(@TempDir Path folder) throws IOException {
    Path original = folder.resolve("damaged.xlsx");
    Files.writeString(original, "PK no zip at all", StandardCharsets.UTF_8);

    ReturnedWorkbook returned =
        returns(folder).write(original, FileFormat.XLSX, "Sund", findings("Ark1"));

    assertThat(returned.marked()).isFalse();
    assertThat(returned.reason()).contains("cannot be opened");
    try (Workbook workbook = read(folder, returned)) {
      assertThat(workbook.getSheet("Findings").getLastRowNum()).isEqualTo(6);
    }
  }

  @Test
  void aFileBeyondALimitGoesBackAsAListOfFindings(@TempDir Path folder) throws IOException {
    Path original = budget(FileFormat.XLSX, folder);
    Path root = folder.resolve("returns");
    for (ReturnLimits limits :
        List.of(new ReturnLimits(100, 1_000_000), new ReturnLimits(1_000_000, 100))) {
      assertThat(
              new ReturnedWorkbooks(root, limits, NOT_CALLED)
                  .write(original, FileFormat.XLSX, "Sund", findings("Ark1")))
          .isEqualTo(
              new ReturnedWorkbook(
                  "Sund/budsjett 2006.xlsx",
                  false,
                  "The workbook is too large to be marked cell by cell, so the findings stand here"
                      + " without it."));
    }
  }

  @Test
  void aWorkbookOfManyEmptyElementsGoesBackAsAListOfFindings(@TempDir Path folder)
      throws IOException {
    ReturnedWorkbooks returns =
        new ReturnedWorkbooks(
            folder.resolve("returns"), new ReturnLimits(1_000_000, 100_000), NOT_CALLED);
    Path many = withEmptyRows(folder.resolve("many.xlsx"), 2_500);
    Path few = withEmptyRows(folder.resolve("few.xlsx"), 800);

    assertThat(returns.write(many, FileFormat.XLSX, "Sund", findings("Ark1")).reason())
        .contains("too large");
    assertThat(returns.write(few, FileFormat.XLSX, "Sund", findings("Ark1")).marked()).isTrue();
  }

  private static Path withEmptyRows(Path file, int rows) throws IOException {
    Path empty = file.resolveSibling("empty.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(empty)) {
      workbook.createSheet("Ark1");
      workbook.write(out);
    }
    try (ZipFile from = new ZipFile(empty.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : from.stream().toList()) {
        String xml = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        String filled =
            xml.replace("<sheetData/>", "<sheetData>" + "<row/>".repeat(rows) + "</sheetData>");
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(filled.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** Rows and cells cost memory where hardly anything stands in them. */
  @Test
  void aTextFileOfManyShortRowsGoesBackAsAListOfFindings(@TempDir Path folder) throws IOException {
    Path many = Files.writeString(folder.resolve("many.csv"), "1\n".repeat(1_000));
    Path few = Files.writeString(folder.resolve("few.csv"), "1\n".repeat(100));
    ReturnedWorkbooks returns =
        new ReturnedWorkbooks(
            folder.resolve("returns"),
            new ReturnLimits(1_000_000, 100_000),
            path -> Workbooks.open(path, ReadingLimits.defaults()));

    assertThat(returns.write(many, FileFormat.CSV, "Sund", findings("many")).marked()).isFalse();
    assertThat(returns.write(few, FileFormat.CSV, "Sund", findings("few")).marked()).isTrue();
  }

  @Test
  void hostileNamesStayInsideTheFolderAndApart(@TempDir Path folder) throws IOException {
    ReturnedWorkbooks returns = returns(folder);
    Path original = budget(FileFormat.XLSX, folder);
    List<String> paths = new ArrayList<>();
    for (String office : List.of("../../..", "/etc", "CON", "a\\..\\b", "Sund", "SUND", "Sund.")) {
      paths.add(returns.write(original, FileFormat.XLSX, office, findings("Ark1")).path());
    }
    assertThat(paths)
        .containsExactly(
            "_.._/budsjett 2006.xlsx",
            "_etc/budsjett 2006.xlsx",
            "_CON/budsjett 2006.xlsx",
            "a_.._b/budsjett 2006.xlsx",
            "Sund/budsjett 2006.xlsx",
            "SUND/budsjett 2006 (2).xlsx",
            "Sund/budsjett 2006 (3).xlsx");
    for (String path : paths) {
      assertThat(folder.resolve("returns").resolve(path)).exists();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void theSameFileGivesTheSameBytesAnywhere(FileFormat format, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path original = budget(format, folder);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<byte[]> copies = new ArrayList<>();
    try {
      for (String place : List.of("here", "there")) {
        Path root = folder.resolve(place);
        ReturnedWorkbook returned =
            new ReturnedWorkbooks(root, ReturnLimits.defaults(), NOT_CALLED)
                .write(original, format, "Sund", findings("Ark1"));
        copies.add(Files.readAllBytes(root.resolve(returned.path())));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Thread.sleep(2_100);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(copies.get(1)).isEqualTo(copies.get(0));
  }

  @Test
  void aWorkbookWithoutRoomForAnotherStyleStillGoesBack(@TempDir Path folder) throws IOException {
    Path original = folder.resolve("full.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Ark1").createRow(6).createCell(5).setCellValue("1.035");
      while (workbook.getNumCellStyles() < 4_030) {
        workbook.createCellStyle();
      }
      try (OutputStream out = Files.newOutputStream(original)) {
        workbook.write(out);
      }
    }
    assertThat(returns(folder).write(original, FileFormat.XLS, "Sund", findings("Ark1")).path())
        .startsWith("Sund/full.xls");
  }

  private static List<FindingRecord> findings(String sheet) {
    return List.of(
        at("", 0, "", FindingType.FILE_WITHOUT_LINES, ""),
        at(sheet, 3, "C3", FindingType.SHEET_HIDDEN, "inside merged cells"),
        at(sheet, 5, "A5", FindingType.ROW_HIDDEN, "a cell that does not exist"),
        at(sheet, 7, "F7", FindingType.AMOUNT_AMBIGUOUS, "1.035"),
        at(sheet, 7, "F7", FindingType.AMOUNT_NEGATIVE, "-1"),
        at(sheet, 8, "", FindingType.ROW_DUPLICATE, "first cell of the row is B8"));
  }

  private static FindingRecord at(
      String sheet, int row, String cell, FindingType type, String found) {
    return new FindingRecord(
        "Elverum/budsjett 2006.xlsx",
        sheet,
        row,
        cell,
        "amount",
        type,
        found,
        "something else",
        new BigDecimal("-1500.25"));
  }

  private static ReturnedWorkbooks returns(Path folder) {
    return new ReturnedWorkbooks(folder.resolve("returns"), ReturnLimits.defaults(), NOT_CALLED);
  }

  private static Path budget(FileFormat format, Path folder) throws IOException {
    Path file = folder.resolve("budsjett 2006." + format.word());
    try (Workbook workbook = format == FileFormat.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Ark1");
      sheet.createRow(2).createCell(1).setCellValue("Merged");
      sheet.addMergedRegion(CellRangeAddress.valueOf("B3:D3"));
      CellStyle style = workbook.createCellStyle();
      style.setBorderBottom(BorderStyle.THICK);
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
      Cell amount = sheet.createRow(6).createCell(5);
      amount.setCellValue(1.035);
      amount.setCellStyle(style);
      CreationHelper creation = workbook.getCreationHelper();
      Comment comment =
          sheet.createDrawingPatriarch().createCellComment(creation.createClientAnchor());
      comment.setString(creation.createRichTextString("Checked by Kari"));
      comment.setAuthor("Kari");
      amount.setCellComment(comment);
      sheet.createRow(7).createCell(1).setCellValue("NA-01");
      Cell total = sheet.createRow(8).createCell(5);
      total.setCellFormula("SUM(F7:F8)");
      total.setCellValue(96_500);
      workbook.write(out);
    }
    return file;
  }

  private static Workbook read(Path folder, ReturnedWorkbook returned) throws IOException {
    try (InputStream stream =
        Files.newInputStream(folder.resolve("returns").resolve(returned.path()))) {
      return WorkbookFactory.create(stream);
    }
  }

  private static String fill(Workbook workbook, int row, int column) {
    XSSFCell cell = (XSSFCell) workbook.getSheet("Ark1").getRow(row).getCell(column);
    return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
  }

  private static List<String> comments(Sheet sheet) {
    List<String> places = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellComment() != null) {
          places.add(cell.getAddress().formatAsString());
        }
      }
    }
    return places;
  }

  private static WorkbookReader reader(WorkbookPart... parts) {
    Iterator<WorkbookPart> iterator = List.of(parts).iterator();
    return new WorkbookReader() {
      @Override
      public FileFormat format() {
        return FileFormat.CSV;
      }

      @Override
      public Optional<Instant> modified() {
        return Optional.empty();
      }

      @Override
      public Optional<String> ownDocument() {
        return Optional.empty();
      }

      @Override
      public WorkbookPart next() {
        return iterator.next();
      }

      @Override
      public void close() {}
    };
  }
}
