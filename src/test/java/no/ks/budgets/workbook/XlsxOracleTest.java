package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.Cell.Kind;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares every cell with what another reader, fastexcel, finds in the same file. */
class XlsxOracleTest {

  private static final String[] TEXTS = {
    "Orkdal", " Gildeskål ", "Општина Бугојно", "a\nb", "<&>\"'", "1 000 000,50", "=1+1", "日本"
  };

  private final Path folder;

  XlsxOracleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesOnWorkbooksThatPoiWrites(long seed) throws IOException {
    Path file = folder.resolve("poi.xlsx");
    Random random = new Random(seed);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFCellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
      XSSFCellStyle money = workbook.createCellStyle();
      money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00 \"kr\""));
      for (int number = 0; number < 3; number++) {
        XSSFSheet sheet = workbook.createSheet("Sheet " + number);
        for (int row = 0; row < 40; row += 1 + random.nextInt(3)) {
          fill(sheet.createRow(row), random, date, money);
        }
      }
      workbook.write(out);
    }

    assertThat(ours(file)).isNotEmpty().isEqualTo(theirs(file));
  }

  private static void fill(XSSFRow row, Random random, XSSFCellStyle date, XSSFCellStyle money) {
    row.setZeroHeight(random.nextInt(10) == 0);
    for (int column = 0; column < 60; column += 1 + random.nextInt(20)) {
      XSSFCell cell = row.createCell(column);
      switch (random.nextInt(8)) {
        case 0 -> cell.setCellValue(random.nextInt(2_000_000) / 100.0);
        case 1 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(20)));
        case 2 -> cell.setCellValue(random.nextBoolean());
        case 3 -> {
          cell.setCellValue(
              LocalDateTime.of(2005, 1, 1, 0, 0).plusMinutes(random.nextInt(999_999)));
          cell.setCellStyle(date);
        }
        case 4 -> {
          cell.setCellFormula("SUM(A1:A9)");
          cell.setCellValue(random.nextInt(1_000));
          cell.setCellStyle(money);
        }
        case 5 -> cell.setCellErrorValue((byte) 0x17);
        case 6 -> cell.setCellStyle(money);
        default -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
      }
    }
  }

  @Test
  void agreesOnWorkbooksThatFastexcelWrites() throws IOException {
    Path file = folder.resolve("fastexcel.xlsx");
    Random random = new Random(42);
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "test", "1.0");
      for (int number = 0; number < 2; number++) {
        Worksheet sheet = workbook.newWorksheet("Ark " + number);
        for (int row = 0; row < 200; row++) {
          sheet.value(row, 0, TEXTS[random.nextInt(TEXTS.length)]);
          sheet.inlineString(row, 1, TEXTS[random.nextInt(TEXTS.length)]);
          sheet.value(row, 3, random.nextLong() >> random.nextInt(60));
          sheet.value(row, 4, random.nextDouble());
          sheet.value(row, 27, random.nextBoolean());
        }
      }
      workbook.finish();
    }

    assertThat(ours(file)).hasSize(2_000 + 2).isEqualTo(theirs(file));
  }

  private static List<String> ours(Path file) {
    List<String> lines = new ArrayList<>();
    for (WorkbookPart part : PartsOf.file(file)) {
      if (part instanceof SheetStart sheet) {
        lines.add(sheet.name());
      } else if (part instanceof SheetRow row) {
        for (Cell cell : row.cells()) {
          lines.add(
              line(row.rowNumber(), row.hidden(), cell.columnIndex(), cell.formula(), text(cell)));
        }
      }
    }
    return lines;
  }

  private static String text(Cell cell) {
    return cell.kind() + " " + (cell.kind() == Kind.DATE ? dateTime(cell.text()) : cell.text());
  }

  private static String dateTime(String iso) {
    return iso.contains("T") ? iso : iso + "T00:00";
  }

  private static String line(int row, boolean hidden, int column, boolean formula, String text) {
    String place = CellLocation.columnLetters(column) + row;
    return place + (hidden ? " hidden" : "") + (formula ? " formula " : " ") + text;
  }

  private static List<String> theirs(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            file.toFile(), new org.dhatim.fastexcel.reader.ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        lines.add(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> addTheirs(row, lines));
        }
      }
    }
    return lines;
  }

  private static void addTheirs(Row row, List<String> lines) {
    for (org.dhatim.fastexcel.reader.Cell cell : row) {
      if (cell != null && cell.getType() != CellType.EMPTY) {
        boolean formula = cell.getType() == CellType.FORMULA;
        lines.add(
            line(row.getRowNum(), row.isHidden(), cell.getColumnIndex(), formula, theirText(cell)));
      }
    }
  }

  private static String theirText(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case BOOLEAN -> "BOOLEAN " + (cell.asBoolean() ? "TRUE" : "FALSE");
      case STRING -> "TEXT " + cell.asString();
      case ERROR -> "ERROR " + cell.getRawValue();
      default ->
          "dd.mm.yyyy hh:mm".equals(cell.getDataFormatString())
              ? "DATE " + cell.asDate()
              : "NUMBER " + cell.getRawValue();
    };
  }
}
