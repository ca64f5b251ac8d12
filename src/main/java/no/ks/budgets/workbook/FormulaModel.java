package no.ks.budgets.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that POI holds in memory whole, as its formulas need it. The file itself is only read.
 *
 * @param workbook the cells
 * @param formulas the same as the calculation sees it
 * @param dates1904 whether the workbook counts its days from 1904, which POI's functions do not
 */
record FormulaModel(Workbook workbook, EvaluationWorkbook formulas, boolean dates1904)
    implements Closeable {

  /** Parts that no formula reads, and that only cost memory or bring trouble of their own. */
  private static final Pattern WITHOUT_CELLS =
      Pattern.compile(
          "drawing|chart|comment|pivot|ctrlprops|activex|diagram|querytable|connections|customxml"
              + "|persons|slicer|timeline|calcchain|media|embedding|vba|customui",
          Pattern.CASE_INSENSITIVE);

  /** Bytes that the shortest shared text of an Excel 97 workbook takes. */
  private static final int SHORTEST_TEXT = 3;

  /** How the model of a file is opened, within limits. */
  @FunctionalInterface
  interface Source {

    /**
     * Opens the model.
     *
     * @throws UncalculableFormula where the file is beyond a limit
     */
    FormulaModel open(CalculationLimits limits) throws IOException;
  }

  /** The model of an Excel workbook in XML, of its sheets, texts, styles and tables alone. */
  static FormulaModel xlsx(ZipParts parts, CalculationLimits limits) throws IOException {
    byte[] document = withoutWhatFormulasDoNotRead(parts, limits);
    XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(document));
    return new FormulaModel(
        workbook, XSSFEvaluationWorkbook.create(workbook), workbook.isDate1904());
  }

  private static byte[] withoutWhatFormulasDoNotRead(ZipParts parts, CalculationLimits limits)
      throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(document, StandardCharsets.UTF_8)) {
      long left = limits.maxBytes();
      for (String name : parts.names()) {
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
        if (!markup || WITHOUT_CELLS.matcher(name).find()) {
          continue;
        }
        try (InflatedBytes in = parts.bytes(name)) {
          // One byte more than there may be tells that there is more.
          byte[] content = in.readNBytes((int) left + 1);
          left -= content.length;
          if (left < 0) {
            throw tooLarge(limits);
          }
          zip.putNextEntry(stored(name, content));
          zip.write(content);
          zip.closeEntry();
        }
      }
    }
    return document.toByteArray();
  }

  /** Stored and not deflated, so that no limit of POI on compression ratios can strike. */
  private static ZipEntry stored(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  /** The model of an Excel 97 workbook. */
  static FormulaModel xls(Path file, ReadingTime time, CalculationLimits limits)
      throws IOException {
    if (Files.size(file) > limits.maxBytes()) {
      throw tooLarge(limits);
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      refuseWhatPoiWouldFillWithEmptyTexts(container, time, limits);
      HSSFWorkbook workbook = new HSSFWorkbook(container, false);
      boolean dates1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
      return new FormulaModel(workbook, HSSFEvaluationWorkbook.create(workbook), dates1904);
    }
  }

  /** POI believes the number of texts that the file claims, however many that is. */
  private static void refuseWhatPoiWouldFillWithEmptyTexts(
      POIFSFileSystem container, ReadingTime time, CalculationLimits limits) throws IOException {
    XlsRecords records =
        new XlsRecords(
            container.getRoot().createDocumentInputStream(XlsReader.workbook(container.getRoot())),
            time);
    while (records.next() && records.type() != EOFRecord.sid) {
      if (records.type() == FilePassRecord.sid) {
        throw new UncalculableFormula("formulas of an encrypted workbook are not calculated");
      }
      if (records.type() == SSTRecord.sid) {
        RecordInputStream texts = records.content();
        texts.readInt();
        int claimed = texts.readInt();
        if (claimed < 0 || claimed > limits.maxBytes() / SHORTEST_TEXT) {
          throw tooLarge(limits);
        }
      }
    }
  }

  private static UncalculableFormula tooLarge(CalculationLimits limits) {
    return new UncalculableFormula(
        "formulas are only calculated in workbooks of at most " + limits.maxBytes() + " bytes");
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
