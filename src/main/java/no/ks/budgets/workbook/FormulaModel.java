package no.ks.budgets.workbook;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
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
    FormulaModel open(CalculationLimits limits) throws IOException, XMLStreamException;
  }

  /** The model of an Excel workbook in XML, of the parts that formulas read. */
  static FormulaModel xlsx(OoxmlPackage document, CalculationLimits limits)
      throws IOException, XMLStreamException {
    byte[] parts = FormulaPackage.of(document, limits);
    XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(parts));
    return new FormulaModel(
        workbook, XSSFEvaluationWorkbook.create(workbook), workbook.isDate1904());
  }

  /** The model of an Excel 97 workbook. */
  static FormulaModel xls(Path file, ReadingTime time, CalculationLimits limits)
      throws IOException {
    if (Files.size(file) > limits.maxBytes()) {
      throw limits.tooLarge();
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
          throw limits.tooLarge();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
