package no.ks.budgets.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.WriteAccessRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A workbook that is the same, byte for byte, whoever makes it, wherever and whenever. */
final class OfficeWorkbook {

  /** Not 1 January: Java takes that for "before 1980" and adds a stamp that has a time zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final Workbook workbook;
  private final SheetLook.Styles styles;
  private final List<XSSFCell> withoutSavedValue = new ArrayList<>();

  private OfficeWorkbook(Workbook workbook, SheetLook look) {
    this.workbook = workbook;
    this.styles = look.in(workbook);
  }

  static OfficeWorkbook xlsx(SheetLook look) {
    return new OfficeWorkbook(new XSSFWorkbook(), look);
  }

  /** The format of Excel 97 to 2003. */
  static OfficeWorkbook xls(SheetLook look) {
    return new OfficeWorkbook(new HSSFWorkbook(), look);
  }

  BudgetSheet sheet(String name) {
    return new BudgetSheet(workbook.createSheet(name), styles);
  }

  /** The formula of this cell is saved without its result, as some programs do. */
  void saveWithoutValue(Cell cell) {
    withoutSavedValue.add((XSSFCell) cell);
  }

  /**
   * Calculates every formula and writes the file.
   *
   * @param modified ISO instant that the workbook carries as its modification date
   */
  void save(Path file, String author, String modified) throws IOException {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    for (XSSFCell cell : withoutSavedValue) {
      cell.getCTCell().unsetV();
    }
    Date date = Date.from(Instant.parse(modified));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        workbook instanceof HSSFWorkbook xls
            ? bytes(xls, author, date)
            : bytes((XSSFWorkbook) workbook, author, date));
    workbook.close();
  }

  private static byte[] bytes(HSSFWorkbook workbook, String author, Date modified)
      throws IOException {
    // POI signs with the name of whoever is logged in.
    workbook.getInternalWorkbook().getRecords().stream()
        .filter(WriteAccessRecord.class::isInstance)
        .forEach(signature -> ((WriteAccessRecord) signature).setUsername(author));
    workbook.createInformationProperties();
    SummaryInformation summary = workbook.getSummaryInformation();
    summary.getFirstSection().setCodepage(CodePageUtil.CP_WINDOWS_1252);
    workbook
        .getDocumentSummaryInformation()
        .getFirstSection()
        .setCodepage(CodePageUtil.CP_WINDOWS_1252);
    summary.setAuthor(author);
    summary.setLastAuthor(author);
    summary.setCreateDateTime(modified);
    summary.setLastSaveDateTime(modified);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] bytes(XSSFWorkbook workbook, String author, Date modified)
      throws IOException {
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(OfficeWorkbook::writeAsExcel)));
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator(author);
    properties.setLastModifiedByUser(author);
    properties.setCreated(Optional.of(modified));
    properties.setModified(Optional.of(modified));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return withFixedEntries(bytes.toByteArray());
  }

  /** POI writes {@code 2006.0} and {@code 1.4687E7} where Excel writes 2006 and 14687000. */
  private static void writeAsExcel(Cell cell) {
    CTCell saved = ((XSSFCell) cell).getCTCell();
    if (saved.isSetV() && saved.getT() == STCellType.N) {
      saved.setV(new BigDecimal(saved.getV()).stripTrailingZeros().toPlainString());
    }
  }

  /**
   * The same zip with its entries in a fixed order, at a fixed time and not compressed: zlib and
   * its replacements compress the same bytes differently, and each machine brings its own.
   */
  private static byte[] withFixedEntries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    byte[] contentTypes = entries.remove(CONTENT_TYPES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      store(out, CONTENT_TYPES, contentTypes);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        store(out, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
