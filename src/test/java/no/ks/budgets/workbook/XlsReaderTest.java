package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell.Kind;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReaderTest {

  private final Path folder;

  XlsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsEveryTypeOfCell() throws IOException {
    Path file = folder.resolve("types.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFRow row = workbook.createSheet("Budget").createRow(4);
      row.createCell(9).setCellValue(" Gildeskål ");
      row.createCell(0).setCellValue(1_035_000);
      row.createCell(1).setCellValue(0.1);
      row.createCell(2).setCellValue(-1.5e-7);
      row.createCell(3).setCellValue(true);
      row.createCell(4).setCellErrorValue(FormulaError.REF);
      row.createCell(5).setCellStyle(style(workbook, "0.00"));
      HSSFCell money = row.createCell(6);
      money.setCellValue(1234.5);
      money.setCellStyle(style(workbook, "#,##0.00 \"kr\""));
      HSSFCell day = row.createCell(7);
      day.setCellValue(38748);
      day.setCellStyle(style(workbook, "dd.mm.yyyy"));
      HSSFCell time = row.createCell(8);
      time.setCellValue(38748.75);
      time.setCellStyle(style(workbook, "dd.mm.yyyy hh:mm"));
      workbook.write(out);
    }

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Budget", false),
            row(
                5,
                Cell.number(0, "1035000"),
                Cell.number(1, "0.1"),
                Cell.number(2, "-0.00000015"),
                new Cell(3, Kind.BOOLEAN, "TRUE", "", false),
                new Cell(4, Kind.ERROR, "#REF!", "", false),
                new Cell(6, Kind.NUMBER, "1234.5", "#,##0.00 \"kr\"", false),
                new Cell(7, Kind.DATE, "2006-01-31", "dd.mm.yyyy", false),
                new Cell(8, Kind.DATE, "2006-01-31T18:00", "dd.mm.yyyy hh:mm", false),
                Cell.text(9, " Gildeskål ")),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void cellsInHiddenColumnsSaySo() throws IOException {
    Path file = folder.resolve("columns.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("Budget");
      HSSFRow row = sheet.createRow(0);
      row.createCell(0).setCellValue(1);
      row.createCell(1).setCellValue(2);
      sheet.setColumnHidden(1, true);
      workbook.write(out);
    }

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(1, Cell.number(0, "1"), new Cell(1, Kind.NUMBER, "2", "", false, true)));
  }

  @Test
  void formulasGiveTheirSavedResults() throws IOException {
    Path file = folder.resolve("formulas.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFRow row = workbook.createSheet("Budget").createRow(0);
      row.createCell(0).setCellFormula("1+1");
      row.createCell(1).setCellFormula("\"a\"&\"b\"");
      row.createCell(2).setCellFormula("1=1");
      row.createCell(3).setCellFormula("1/0");
      row.createCell(4).setCellFormula("\"\"&\"\"");
      row.createCell(5).setCellFormula("REPT(\"c\",2)");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                new Cell(0, Kind.NUMBER, "2", "", true),
                new Cell(1, Kind.TEXT, "ab", "", true),
                new Cell(2, Kind.BOOLEAN, "TRUE", "", true),
                new Cell(3, Kind.ERROR, "#DIV/0!", "", true),
                new Cell(4, Kind.TEXT, "", "", true),
                new Cell(5, Kind.TEXT, "cc", "", true)));
  }

  @Test
  void aFormulaThatWasSavedUncalculatedIsNeverZero() throws IOException {
    Path file = folder.resolve("uncalculated.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("Budget");
      sheet.createRow(0).createCell(0).setCellFormula("1+1");
      sheet.setForceFormulaRecalculation(true);
      workbook.write(out);
    }

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(1, new Cell(0, Kind.NUMBER, "2", "", true).with(Calculation.solved("=1+1"))));
  }

  @Test
  void aZeroThatPoiWritesForAFormulaItHasNotCalculatedIsNone() throws IOException {
    Path file = folder.resolve("poi.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Budget").createRow(0).createCell(0).setCellFormula("NOW()");
      workbook.write(out);
    }

    assertThat(PartsOf.rows(file).get(0).cells())
        .extracting(Cell::kind, Cell::text)
        .containsExactly(tuple(Kind.FORMULA_WITHOUT_VALUE, "=NOW()"));
  }

  @Test
  void hiddenRowsAndSheetsAreSaidInTheOrderOfTheTabs() throws IOException {
    Path file = folder.resolve("hidden.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("Budget");
      HSSFRow hidden = sheet.createRow(0);
      hidden.setZeroHeight(true);
      hidden.createCell(0).setCellValue("x");
      sheet.createRow(2);
      workbook.createSheet("Hidden").createRow(0).createCell(0).setCellValue("y");
      workbook.createSheet("Very hidden");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
      workbook.setSheetOrder("Very hidden", 0);
      workbook.write(out);
    }

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Very hidden", true),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Budget", false),
            new SheetRow(1, true, List.of(Cell.text(0, "x"))),
            row(3),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Hidden", true),
            row(1, Cell.text(0, "y")),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void saysWhenItWasModifiedAndWhetherItIsOneOfOurOwn() throws IOException {
    Path file = folder.resolve("properties.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Budget");
      workbook.createInformationProperties();
      workbook
          .getSummaryInformation()
          .setLastSaveDateTime(Date.from(Instant.parse("2006-02-03T04:05:06Z")));
      CustomProperties own = new CustomProperties();
      own.put(WorkbookReader.DOCUMENT_PROPERTY, "rejected-rows");
      workbook.getDocumentSummaryInformation().setCustomProperties(own);
      workbook.write(out);
    }

    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      assertThat(reader.format()).isEqualTo(FileFormat.XLS);
      assertThat(reader.modified()).contains(Instant.parse("2006-02-03T04:05:06Z"));
      assertThat(reader.ownDocument()).contains("rejected-rows");
    }
  }

  @Test
  void cellsInAnyOrderAndDatesOf1904AndTwiceTheSameCell() throws IOException {
    Path anyOrder =
        stream("any-order.xls", number(7, 2, 1), number(0, 1, 2), number(7, 0, 3), number(0, 0, 4));
    Path twice = stream("twice.xls", number(0, 1, 2), number(0, 1, 3));

    assertThat(PartsOf.rows(anyOrder))
        .containsExactly(
            row(1, Cell.number(0, "4"), Cell.number(1, "2")),
            row(8, Cell.number(0, "3"), Cell.number(2, "1")));
    assertThat(PartsOf.finding(twice).found()).isEqualTo("cell B1 stands twice");
  }

  @Test
  void datesOf1904AreRead() throws IOException {
    Path file = folder.resolve("dates-1904.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFCell day = workbook.createSheet("Budget").createRow(0).createCell(0);
      day.setCellValue(38748 - 1462);
      day.setCellStyle(style(workbook, "dd.mm.yyyy"));
      for (Record record : workbook.getInternalWorkbook().getRecords()) {
        if (record instanceof DateWindow1904Record window) {
          window.setWindowing((short) 1);
        }
      }
      workbook.write(out);
    }

    assertThat(PartsOf.rows(file))
        .containsExactly(row(1, new Cell(0, Kind.DATE, "2006-01-31", "dd.mm.yyyy", false)));
  }

  @Test
  void limitsHoldHereToo() throws IOException {
    Path file = stream("limits.xls", number(0, 0, 1), number(1, 0, 1), number(2, 0, 1));

    ReadingLimits cells = new ReadingLimits(100_000, 1, 100, 2, 10, 2, 1, 60);
    ReadingLimits rows = new ReadingLimits(100_000, 1, 2, 100, 10, 2, 1, 60);
    assertThat(PartsOf.finding(file, cells).expected()).isEqualTo("at most 2 cells (max-cells)");
    assertThat(PartsOf.finding(file, rows).expected()).isEqualTo("at most 2 rows (max-rows)");
  }

  @Test
  void readsALargeWorkbookWhoseTextsSpanManyRecords() throws IOException {
    Random random = new Random(20060131);
    Path file = folder.resolve("large.xls");
    List<SheetRow> expected = new ArrayList<>();
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("Budget");
      for (int row = 0; row < 1_500; row++) {
        HSSFRow poiRow = sheet.createRow(row);
        String text = (row % 3 == 0 ? "Општина " : "Gildeskål ").repeat(1 + random.nextInt(60));
        poiRow.createCell(0).setCellValue(text + row);
        double amount = random.nextInt(100_000_000) / 100.0;
        poiRow.createCell(200).setCellValue(amount);
        expected.add(
            row(row + 1, Cell.text(0, text + row), Cell.number(200, NumberText.of(amount))));
      }
      workbook.write(out);
    }

    assertThat(PartsOf.rows(file)).isEqualTo(expected);
  }

  @Test
  void aTextThatTheListOnlyClaimsToHaveIsDamage() throws IOException {
    SSTRecord texts = new SSTRecord();
    texts.addString(new UnicodeString("a"));
    byte[] claims = texts.serialize();
    // The number of texts stands behind the header of four bytes and the number of uses.
    claims[8 + 2] = 100;
    Path file = folder.resolve("texts.xls");

    writeStream(file, claims, label(0, 0, 0));
    assertThat(PartsOf.rows(file)).containsExactly(row(1, Cell.text(0, "a")));
    writeStream(file, claims, label(0, 0, 0), label(1, 0, 1));
    assertThat(PartsOf.finding(file))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_DAMAGED,
                CellLocation.ofSheet("Budget"),
                "",
                "a cell refers to a shared text that is missing",
                ""));
  }

  @Test
  void aFileThatIsCutOffOrGarbledGetsAVerdict() throws IOException {
    Path file = stream("whole.xls", number(0, 0, 1), number(1, 0, 1), label(2, 0, 77));
    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);

    byte[] whole = budget();
    Path other = folder.resolve("other.xls");
    List<WorkbookPart> right = PartsOf.file(Files.write(other, whole));
    for (int length = 512; length < whole.length - 512; length += 97) {
      Files.write(other, Arrays.copyOf(whole, length));
      List<WorkbookPart> parts = PartsOf.file(other);
      if (!(parts.get(parts.size() - 1) instanceof Damage)) {
        assertThat(parts).as("cut at %d", length).isEqualTo(right);
      }
    }
    Random random = new Random(20060131);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = whole.clone();
      for (int change = 0; change < 5; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(other, bytes);
      assertThat(PartsOf.file(other)).last().isInstanceOfAny(Damage.class, End.class);
    }
  }

  private static byte[] budget() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = workbook.createSheet("Budget");
      for (int row = 0; row < 100; row++) {
        sheet.createRow(row).createCell(0).setCellValue("BA-" + row);
        sheet.getRow(row).createCell(1).setCellValue(row * 7_919.5);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static HSSFCellStyle style(HSSFWorkbook workbook, String format) {
    HSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static NumberRecord number(int row, int column, double value) {
    NumberRecord number = new NumberRecord();
    number.setRow(row);
    number.setColumn((short) column);
    number.setValue(value);
    return number;
  }

  private static LabelSSTRecord label(int row, int column, int text) {
    LabelSSTRecord label = new LabelSSTRecord();
    label.setRow(row);
    label.setColumn((short) column);
    label.setSSTIndex(text);
    return label;
  }

  /** A workbook of one sheet that holds just these records. */
  private Path stream(String name, Record... cells) throws IOException {
    Path file = folder.resolve(name);
    writeStream(file, new byte[0], cells);
    return file;
  }

  private static void writeStream(Path file, byte[] globalRecords, Record... cells)
      throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    BOFRecord globals = BOFRecord.createSheetBOF();
    globals.setType(BOFRecord.TYPE_WORKBOOK);
    stream.write(globals.serialize());
    stream.write(new BoundSheetRecord("Budget").serialize());
    stream.write(globalRecords);
    stream.write(EOFRecord.instance.serialize());
    stream.write(BOFRecord.createSheetBOF().serialize());
    for (Record cell : cells) {
      stream.write(cell.serialize());
    }
    stream.write(EOFRecord.instance.serialize());
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
      container.writeFilesystem(out);
    }
  }

  private static SheetRow row(int rowNumber, Cell... cells) {
    return new SheetRow(rowNumber, false, List.of(cells));
  }
}
