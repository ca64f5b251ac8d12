package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random workbooks of many writers, read back cell for cell as what was written. */
class RandomWorkbookTest {

  private static final int WORKBOOKS = 50;

  private static final List<String> TEXTS =
      List.of(
          "Orkdal",
          " two  spaces ",
          "a\nb",
          "tab\there",
          "<&>\"']]>",
          "1 000\u00A0000,50",
          "=1+1",
          "'quoted",
          "日本 😀 𝒜",
          "Општина Бугојно",
          "e\u0301",
          "#REF!",
          "TRUE",
          "00123");

  private final Path folder;

  RandomWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void xssf() throws IOException {
    for (int seed = 0; seed < WORKBOOKS; seed++) {
      readBack(XSSFWorkbook::new, seed);
    }
  }

  @Test
  void sxssf() throws IOException {
    for (int seed = 0; seed < WORKBOOKS; seed++) {
      boolean shared = seed % 2 == 0;
      readBack(() -> new SXSSFWorkbook(new XSSFWorkbook(), 5, false, shared), seed);
    }
  }

  @Test
  void hssf() throws IOException {
    for (int seed = 0; seed < WORKBOOKS; seed++) {
      readBack(HSSFWorkbook::new, seed);
    }
  }

  private void readBack(Supplier<Workbook> format, int seed) throws IOException {
    Random random = new Random(seed);
    List<String> written = new ArrayList<>();
    Path file = folder.resolve("workbook");
    try (Workbook workbook = format.get();
        OutputStream out = Files.newOutputStream(file)) {
      int sheets = seed == 10 ? 40 : 1 + random.nextInt(2);
      for (int sheet = 0; sheet < sheets; sheet++) {
        boolean hidden = sheet > 0 && random.nextInt(4) == 0;
        written.add("Ark " + sheet + (hidden ? " hidden" : ""));
        new Filling(workbook, random, written).fill(workbook.createSheet("Ark " + sheet));
        if (hidden) {
          workbook.setSheetVisibility(sheet, SheetVisibility.HIDDEN);
        }
      }
      workbook.write(out);
    }

    assertThat(read(file)).as("seed " + seed).isEqualTo(written);
  }

  /** Fills sheets by chance, and notes what it fills them with. */
  private static final class Filling {

    private final Workbook workbook;
    private final Random random;
    private final List<String> written;
    private final CellStyle date;
    private final CellStyle money;
    private final boolean date1904;

    Filling(Workbook workbook, Random random, List<String> written) {
      this.workbook = workbook;
      this.random = random;
      this.written = written;
      this.date = style("dd.mm.yyyy");
      this.money = style("#,##0.00 \"kr\"");
      this.date1904 =
          workbook instanceof XSSFWorkbook modern
              && (modern.isDate1904() || (modern.getNumberOfSheets() == 0 && modern1904(modern)));
    }

    private boolean modern1904(XSSFWorkbook modern) {
      boolean since1904 = random.nextInt(3) == 0;
      modern.getCTWorkbook().getWorkbookPr().setDate1904(since1904);
      return since1904;
    }

    private CellStyle style(String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      return style;
    }

    void fill(Sheet sheet) {
      int hiddenColumn = random.nextInt(6);
      sheet.setColumnHidden(hiddenColumn, true);
      SpreadsheetVersion version = workbook.getSpreadsheetVersion();
      int rowNumber = 0;
      for (int count = random.nextInt(15); count > 0; count--) {
        rowNumber += random.nextInt(5) == 0 ? 1 + random.nextInt(2_000) : 1;
        Row row = sheet.createRow(rowNumber - 1);
        row.setZeroHeight(random.nextInt(5) == 0);
        String hidden = row.getZeroHeight() ? " in hidden row" : "";
        int column = -1;
        for (int cells = random.nextInt(6); cells > 0; cells--) {
          int left = version.getLastColumnIndex() - column - 3 * cells;
          column += 1 + (random.nextInt(8) == 0 ? random.nextInt(left) : random.nextInt(3));
          String what = fill(row.createCell(column));
          if (!what.isEmpty()) {
            String address = CellLocation.columnLetters(column) + rowNumber;
            String inColumn = column == hiddenColumn ? " in hidden column" : "";
            written.add(address + " " + what + hidden + inColumn);
          }
        }
      }
    }

    private String fill(org.apache.poi.ss.usermodel.Cell cell) {
      switch (random.nextInt(9)) {
        case 0 -> {
          boolean truth = random.nextBoolean();
          cell.setCellValue(truth);
          return "BOOLEAN " + (truth ? "TRUE" : "FALSE") + " {}";
        }
        case 1 -> {
          FormulaError error = random.nextBoolean() ? FormulaError.REF : FormulaError.NA;
          cell.setCellErrorValue(error.getCode());
          return "ERROR " + error.getString() + " {}";
        }
        case 2 -> {
          LocalDate day = LocalDate.of(1905, 1, 1).plusDays(random.nextInt(60_000));
          cell.setCellValue(DateUtil.getExcelDate(day.atStartOfDay(), date1904));
          cell.setCellStyle(date);
          return "DATE " + day + " {dd.mm.yyyy}";
        }
        case 3 -> {
          double number = random.nextInt(2_000_000_000) / 100.0 - 5_000_000;
          cell.setCellValue(number);
          cell.setCellStyle(money);
          return "NUMBER " + NumberText.of(number) + " {#,##0.00 \"kr\"}";
        }
        case 4 -> {
          double number = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
          cell.setCellValue(number);
          return "NUMBER " + NumberText.of(number) + " {}";
        }
        case 5 -> {
          cell.setCellStyle(money);
          return "";
        }
        case 6 -> {
          String text = text();
          RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
          if (!(workbook instanceof SXSSFWorkbook)) {
            rich.applyFont(0, 1, workbook.createFont());
          }
          cell.setCellValue(rich);
          return "TEXT " + text + " {}";
        }
        default -> {
          String text = text();
          cell.setCellValue(text);
          return "TEXT " + text + " {}";
        }
      }
    }

    private String text() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
  }

  @Test
  void fastexcel() throws IOException {
    for (int seed = 0; seed < WORKBOOKS; seed++) {
      Random random = new Random(seed);
      List<String> written = new ArrayList<>();
      Path file = folder.resolve("fastexcel");
      try (OutputStream out = Files.newOutputStream(file);
          var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
        Worksheet sheet = workbook.newWorksheet("Ark");
        written.add("Ark");
        for (int row = 0; row < 20; row += 1 + random.nextInt(4)) {
          for (int column = 0; column < 40; column += 1 + random.nextInt(9)) {
            written.add(
                CellLocation.columnLetters(column) + (row + 1) + fill(sheet, row, column, random));
          }
        }
      }

      assertThat(read(file)).as("seed " + seed).isEqualTo(written);
    }
  }

  private static String fill(Worksheet sheet, int row, int column, Random random) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    switch (random.nextInt(4)) {
      case 0 -> {
        sheet.value(row, column, text);
        return " TEXT " + text + " {}";
      }
      case 1 -> {
        sheet.inlineString(row, column, text);
        return " TEXT " + text + " {}";
      }
      case 2 -> {
        long number = random.nextLong() >> (11 + random.nextInt(50));
        sheet.value(row, column, number);
        return " NUMBER " + number + " {}";
      }
      default -> {
        LocalDate day = LocalDate.of(1901, 1, 1).plusDays(random.nextInt(60_000));
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
        return " DATE " + day + " {yyyy-mm-dd}";
      }
    }
  }

  private static List<String> read(Path file) {
    List<String> lines = new ArrayList<>();
    for (WorkbookPart part : PartsOf.file(file)) {
      if (part instanceof WorkbookPart.Damage damage) {
        throw new AssertionError("Not readable: " + damage.finding());
      }
      if (part instanceof SheetStart start) {
        lines.add(start.name() + (start.hidden() ? " hidden" : ""));
      }
      if (part instanceof SheetRow row) {
        for (Cell cell : row.cells()) {
          lines.add(line(row, cell));
        }
      }
    }
    return lines;
  }

  private static String line(SheetRow row, Cell cell) {
    String text =
        cell.kind() == Cell.Kind.NUMBER
            ? NumberText.of(Double.parseDouble(cell.text()))
            : cell.text();
    return CellLocation.columnLetters(cell.columnIndex())
        + row.rowNumber()
        + " "
        + cell.kind()
        + " "
        + text
        + " {"
        + cell.numberFormat()
        + "}"
        + (row.hidden() ? " in hidden row" : "")
        + (cell.hiddenColumn() ? " in hidden column" : "");
  }
}
