package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;

/** Opens files of any format that is read. */
public final class Workbooks {

  private Workbooks() {}

  /**
   * Opens a file as what its first bytes say that it is, whatever its name says.
   *
   * @return a reader over the file; for content that cannot be read, one whose first part is {@link
   *     WorkbookPart.Damage}
   */
  public static WorkbookReader open(Path file, ReadingLimits limits) {
    FileFormat format = FileFormat.UNKNOWN;
    try {
      refuseWhatIsNoFileOfItsSize(file, limits);
      FileSignature signature = FileSignature.of(file);
      format = formatOf(signature);
      return new FencedReader(reader(file, signature, limits), limits);
    } catch (UnreadableContent content) {
      FileFormat known =
          switch (content.type()) {
            case FILE_FORMAT_UNSUPPORTED, FILE_ENCRYPTED -> FileFormat.UNKNOWN;
            default -> format;
          };
      return new RefusedFile(known, content.finding(CellLocation.ofFile()));
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      Finding finding = Failure.finding(e, CellLocation.ofFile());
      return new RefusedFile(format, finding);
    }
  }

  private static FormatReader reader(Path file, FileSignature signature, ReadingLimits limits)
      throws IOException, XMLStreamException {
    return switch (signature.kind()) {
      case EMPTY -> throw UnreadableContent.empty(signature.formatName());
      case ENCRYPTED_ZIP -> throw UnreadableContent.encrypted("encrypted zip archive");
      case UNSUPPORTED -> throw UnreadableContent.unsupported(signature.formatName());
      case ZIP -> XlsxReader.open(file, limits);
      case OLE2 -> XlsReader.open(file, limits);
      case TEXT -> CsvReader.open(file, limits);
    };
  }

  private static FileFormat formatOf(FileSignature signature) {
    return switch (signature.kind()) {
      case ZIP -> FileFormat.XLSX;
      case OLE2 -> FileFormat.XLS;
      case TEXT -> FileFormat.CSV;
      case EMPTY, ENCRYPTED_ZIP, UNSUPPORTED -> FileFormat.UNKNOWN;
    };
  }

  private static void refuseWhatIsNoFileOfItsSize(Path file, ReadingLimits limits)
      throws IOException {
    // A pipe or device would make the first read wait for ever.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw UnreadableContent.damaged("not a regular file");
    }
    long bytes = Files.size(file);
    if (bytes > limits.maxFileBytes()) {
      throw UnreadableContent.aboveLimit(
          bytes + " bytes", limits.maxFileBytes(), "bytes", "max-file-bytes");
    }
  }
}
