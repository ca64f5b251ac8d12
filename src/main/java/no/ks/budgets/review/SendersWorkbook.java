package no.ks.budgets.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.workbook.FileFormat;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sender's workbook, opened in memory, marked and written as a copy. */
final class SendersWorkbook {

  static final String XLS_ENDING = ".xls";

  /** An element costs memory like this many bytes, even where it is as short as {@code <c/>}. */
  private static final long BYTES_PER_TAG = 16;

  /** What a row costs beyond that, because all of its cells are kept in their order. */
  private static final long BYTES_PER_ROW = 32;

  private final ReturnLimits limits;
  private final WorkbookOpening opening;

  SendersWorkbook(ReturnLimits limits, WorkbookOpening opening) {
    this.limits = limits;
    this.opening = opening;
  }

  /** The file cannot be marked, and its findings go back as a list. */
  static final class CannotBeMarkedException extends Exception {

    private static final long serialVersionUID = 1L;

    CannotBeMarkedException(String reason) {
      super(reason);
    }

    CannotBeMarkedException(String reason, Exception cause) {
      super(reason, cause);
    }

    /** A sentence for the sender. */
    String reason() {
      String message = getMessage();
      return message == null ? "" : message;
    }
  }

  /**
   * Writes a marked copy.
   *
   * @param draft where the copy goes
   * @return the ending of the copy's name, with its dot
   * @throws CannotBeMarkedException where the original cannot be opened, or not be written again
   */
  String mark(Path original, FileFormat format, List<FindingRecord> findings, Path draft)
      throws IOException, CannotBeMarkedException {
    if (!Files.isRegularFile(original)) {
      throw new CannotBeMarkedException("The file is not there any more, so nothing is marked.");
    }
    if (Files.size(original) > limits.maxFileBytes()) {
      throw tooLarge();
    }
    try (Workbook workbook = open(original, format)) {
      if (workbook.getNumberOfSheets() == 0) {
        throw new CannotBeMarkedException("The workbook has no sheet that can be marked.");
      }
      ReturnWords words = new ReturnWords(SendersLanguage.of(workbook));
      new CellMarks(workbook, words).mark(findings);
      new ReturnFindingsSheet(workbook, words).addAsFirst(findings);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
        workbook.write(out);
      }
      return ending(workbook);
    } catch (EncryptedDocumentException locked) {
      throw encrypted();
    } catch (IOException | RuntimeException damage) {
      // POI tells damaged, encrypted and hostile content by many kinds of unchecked exceptions,
      // some of them only when it writes.
      throw new CannotBeMarkedException(
          "The workbook cannot be opened to the end, so the findings stand here without it.",
          damage);
    } catch (OutOfMemoryError | StackOverflowError beyondTheEstimate) {
      // What the limits let through can still be more than this machine has; all of it was held
      // by the workbook alone, and one file must not stop the run.
      throw tooLarge();
    }
  }

  private Workbook open(Path original, FileFormat format)
      throws IOException, CannotBeMarkedException {
    if (format == FileFormat.UNKNOWN) {
      throw new CannotBeMarkedException("The file is no workbook that can be opened and marked.");
    }
    if (format == FileFormat.XLSX) {
      return xlsx(original);
    }
    return format == FileFormat.XLS ? xls(original) : CopiedCells.copy(original, opening, limits);
  }

  private static String ending(Workbook workbook) {
    if (workbook instanceof XSSFWorkbook modern) {
      return modern.isMacroEnabled() ? ".xlsm" : ".xlsx";
    }
    return XLS_ENDING;
  }

  static CannotBeMarkedException tooLarge() {
    return new CannotBeMarkedException(
        "The workbook is too large to be marked cell by cell, so the findings stand here without"
            + " it.");
  }

  /** A copy without the password would show what its sender has locked. */
  private static CannotBeMarkedException encrypted() {
    return new CannotBeMarkedException(
        "The workbook is encrypted with a password, so the findings stand here without it.");
  }

  private Workbook xlsx(Path original) throws IOException, CannotBeMarkedException {
    if (FileMagic.valueOf(original.toFile()) == FileMagic.OLE2) {
      throw encrypted();
    }
    requireInflatable(original);
    // The limits above are absolute; a limit on the ratio would refuse honest, repetitive files.
    ZipSecureFile.setMinInflateRatio(0);
    try (InputStream stream = Files.newInputStream(original)) {
      return new XSSFWorkbook(stream);
    }
  }

  private void requireInflatable(Path original) throws IOException, CannotBeMarkedException {
    byte[] buffer = new byte[1 << 16];
    long inflated = 0;
    long markup = 0;
    try (ZipFile zip = new ZipFile(original.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            inflated += read;
            markup += markup(buffer, read);
            if (Math.max(inflated, markup) > limits.maxInflatedBytes()) {
              throw tooLarge();
            }
          }
        }
      }
    }
  }

  /** What the elements that begin in these bytes cost. */
  private static long markup(byte[] bytes, int length) {
    long cost = 0;
    for (int index = 0; index + 3 < length; index++) {
      if (bytes[index] == '<' && bytes[index + 1] != '/') {
        cost += BYTES_PER_TAG;
      }
      boolean name = bytes[index] == '<' || bytes[index] == ':';
      if (name && bytes[index + 1] == 'r' && bytes[index + 2] == 'o' && bytes[index + 3] == 'w') {
        cost += BYTES_PER_ROW;
      }
    }
    return cost;
  }

  private static Workbook xls(Path original) throws IOException {
    try (InputStream stream = Files.newInputStream(original)) {
      // With all parts that are not understood, macros among them, which stay and never run.
      return new HSSFWorkbook(new POIFSFileSystem(stream), true);
    }
  }
}
