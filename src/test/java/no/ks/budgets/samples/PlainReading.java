package no.ks.budgets.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a sample as rows of plain texts, read without anything of the product: fastexcel
 * for .xlsx, plain POI for .xls, Commons CSV for text. Empty cells, errors and formulas without a
 * saved value are empty texts.
 */
final class PlainReading {

  private PlainReading() {}

  static List<List<List<String>>> sheets(Path file) throws IOException {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    if (name.endsWith(".xlsx")) {
      return xlsx(file);
    }
    return name.endsWith(".xls") ? xls(file) : List.of(csv(file));
  }

  private static List<List<List<String>>> xlsx(Path file) throws IOException {
    List<List<List<String>>> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(
            sheet.read().stream()
                .map(row -> row.stream().map(PlainReading::text).toList())
                .toList());
      }
    }
    return sheets;
  }

  private static String text(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.ERROR || cell.getRawValue() == null) {
      return "";
    }
    boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    return number ? whole(cell.getRawValue()) : cell.getText();
  }

  private static String whole(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private static List<List<List<String>>> xls(Path file) throws IOException {
    List<List<List<String>>> sheets = new ArrayList<>();
    DataFormatter display = new DataFormatter(Locale.ROOT);
    try (InputStream in = Files.newInputStream(file);
        HSSFWorkbook workbook = new HSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> texts = new ArrayList<>();
          for (int column = 0; column < row.getLastCellNum(); column++) {
            texts.add(text(row.getCell(column), display));
          }
          rows.add(texts);
        }
        sheets.add(rows);
      }
    }
    return sheets;
  }

  private static String text(@Nullable Cell cell, DataFormatter display) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getCellType()) {
      case NUMERIC, FORMULA -> whole(Double.toString(cell.getNumericCellValue()));
      default -> display.formatCellValue(cell);
    };
  }

  private static List<List<String>> csv(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean fredrikstad = file.toString().contains("fredrikstad");
    Charset charset = fredrikstad ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    String text = new String(bytes, charset).replace("\uFEFF", "");
    char separator =
        Stream.of(';', '\t', ',').filter(sign -> text.indexOf(sign) >= 0).findFirst().orElseThrow();
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
