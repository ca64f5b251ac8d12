package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
    Opening opening = new Opening(file, limits);
    try {
      return new FencedReader(file, opening.reader(), limits);
    } catch (UnreadableContent content) {
      Finding finding = CutOff.told(file, content.finding(CellLocation.ofFile()));
      return new RefusedFile(opening.format(content), finding);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      Finding finding = CutOff.told(file, Failure.finding(e, CellLocation.ofFile()));
      return new RefusedFile(opening.format, finding);
    }
  }

  /** One file on its way from its first bytes to its reader. */
  private static final class Opening {

    private final Path file;
    private final ReadingLimits limits;

    /** As far as it is known yet, for the finding about a file that cannot be opened further. */
    private FileFormat format = FileFormat.UNKNOWN;

    Opening(Path file, ReadingLimits limits) {
      this.file = file;
      this.limits = limits;
    }

    /** The format of content that cannot be read; what is no workbook, or is locked, has none. */
    FileFormat format(UnreadableContent content) {
      return switch (content.type()) {
        case FILE_DAMAGED, FILE_EMPTY, FILE_ABOVE_LIMIT -> format;
        default -> FileFormat.UNKNOWN;
      };
    }

    FormatReader reader() throws IOException, XMLStreamException {
      refuseWhatIsNoFileOfItsSize(file, limits);
      return switch (FileSignature.of(file)) {
        case EMPTY -> throw UnreadableContent.empty("no bytes");
        case ENCRYPTED_ZIP -> throw UnreadableContent.encrypted("encrypted zip archive");
        case ZIP -> {
          format = FileFormat.XLSX;
          yield zip(ZipParts.open(file, limits));
        }
        case OLE2 -> {
          format = FileFormat.XLS;
          Optional<Path> decrypted = DefaultPassword.decrypted(file, limits);
          if (decrypted.isPresent()) {
            format = FileFormat.XLSX;
            yield zip(ZipParts.openTemporary(decrypted.get(), limits));
          }
          yield new CalculatingReader(
              XlsReader.open(file, limits),
              () -> XlsReader.open(file, limits),
              bounds -> FormulaModel.xls(file, bounds));
        }
        case TEXT -> {
          format = FileFormat.CSV;
          yield CsvReader.open(file, limits);
        }
      };
    }

    private FormatReader zip(ZipParts parts) throws IOException, XMLStreamException {
      try {
        if (OdsReader.isSpreadsheet(parts)) {
          format = FileFormat.ODS;
          return new OdsReader(parts, limits);
        }
        OoxmlPackage document = new OoxmlPackage(parts);
        String workbook = document.workbookPart();
        if (workbook.toLowerCase(Locale.ROOT).endsWith(".bin")) {
          format = FileFormat.XLSB;
          return XlsbReader.open(document, workbook, limits);
        }
        return new CalculatingReader(
            XlsxReader.open(document, workbook, limits),
            () -> XlsxReader.open(new OoxmlPackage(parts.borrowed()), workbook, limits),
            bounds -> FormulaModel.xlsx(parts, bounds));
      } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
        Failure.closeQuietly(parts);
        throw e;
      }
    }
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
