package no.ks.budgets.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the shipped register, {@code input/register/register-2005-2006.xlsx}, from the CSV files in
 * {@code src/test/resources/register}. The bytes are the same each time and on any machine: no
 * clock, no fonts.
 *
 * <p>Run {@link #main} after the CSV files have changed, and commit what it writes.
 */
public final class RegisterWorkbook {

  /** Where the shipped register lies, below the project's folder. */
  public static final Path SHIPPED = Path.of("input", "register", "register-2005-2006.xlsx");

  /** The day on which the register of 2005 and 2006 was settled, as the workbook itself says. */
  public static final Instant MODIFIED = Instant.parse("2006-02-01T00:00:00Z");

  private static final Set<String> NUMBERS = Set.of("year", "amount", "programme_total");
  private static final Set<String> AMOUNTS = Set.of("amount", "programme_total");
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2006, 2, 1, 0, 0);

  private RegisterWorkbook() {}

  /** Writes the workbook to its place below the folder in which the program is started. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(SHIPPED.getParent());
    Files.write(SHIPPED, bytes());
  }

  /** The workbook as a file holds it. */
  public static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Look look = Look.of(workbook);
      fill(
          workbook.createSheet("Projects"),
          look,
          "projects.csv",
          List.of(14, 14, 22, 60, 18, 60, 10));
      fill(workbook.createSheet("Grants"), look, "grants.csv", List.of(14, 8, 10, 10, 14, 18));
      fill(workbook.createSheet("Offices"), look, "offices.csv", List.of(14, 24, 24));
      CoreProperties properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("KS");
      properties.setTitle("Register of projects and grants 2005 and 2006");
      properties.setCreated(Optional.of(Date.from(MODIFIED)));
      properties.setModified(Optional.of(Date.from(MODIFIED)));
      workbook.write(bytes);
    }
    return withoutClock(bytes.toByteArray());
  }

  private static void fill(Sheet sheet, Look look, String resource, List<Integer> widths)
      throws IOException {
    List<CSVRecord> lines = lines(resource);
    List<String> columns = lines.get(0).toList();
    Row headings = sheet.createRow(0);
    for (int column = 0; column < columns.size(); column++) {
      Cell heading = headings.createCell(column);
      heading.setCellValue(columns.get(column));
      heading.setCellStyle(look.heading());
      sheet.setColumnWidth(column, widths.get(column) * 256);
    }
    for (CSVRecord line : lines.subList(1, lines.size())) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int column = 0; column < columns.size(); column++) {
        if (!line.get(column).isEmpty()) {
          fill(row.createCell(column), columns.get(column), line.get(column), look);
        }
      }
    }
    sheet.createFreezePane(0, 1);
  }

  private static void fill(Cell cell, String column, String text, Look look) {
    if (NUMBERS.contains(column)) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
    if (AMOUNTS.contains(column)) {
      cell.setCellStyle(look.amount());
    }
  }

  private static List<CSVRecord> lines(String resource) throws IOException {
    String path = "/register/" + resource;
    try (InputStream in = RegisterWorkbook.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + path);
      }
      return CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), CSVFormat.RFC4180)
          .getRecords();
    }
  }

  /** The same package with a fixed time on each entry, where POI writes the time of day. */
  private static byte[] withoutClock(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ZIP_TIME);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The two styles of the workbook. */
  private record Look(CellStyle heading, CellStyle amount) {

    static Look of(Workbook workbook) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle heading = workbook.createCellStyle();
      heading.setFont(bold);
      heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
      heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      heading.setBorderBottom(BorderStyle.THIN);
      CellStyle amount = workbook.createCellStyle();
      amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
      return new Look(heading, amount);
    }
  }
}
