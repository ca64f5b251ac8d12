package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
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
    return open(file, limits, Passwords.none());
  }

  /**
   * The same for a file that may be encrypted.
   *
   * @param passwords that are tried
   */
  public static WorkbookReader open(Path file, ReadingLimits limits, Passwords passwords) {
    return open(file, limits, passwords, System::nanoTime);
  }

  /** The same with a clock in nanoseconds. */
  static WorkbookReader open(
      Path file, ReadingLimits limits, Passwords passwords, LongSupplier nanos) {
    ReadingTime time = new ReadingTime(limits, nanos);
    time.begin();
    try {
      return open(new Opening(file, limits, time, passwords));
    } finally {
      time.end();
    }
  }

  private static WorkbookReader open(Opening opening) {
    try {
      return new FencedReader(opening.file, opening.reader(), opening.limits, opening.time);
    } catch (UnreadableContent content) {
      Finding finding = CutOff.told(opening.file, content.finding(CellLocation.ofFile()));
      return new RefusedFile(opening.format(content), finding);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      Finding finding = CutOff.told(opening.file, Failure.finding(e, CellLocation.ofFile()));
      return new RefusedFile(opening.format, finding);
    }
  }

  /** One file on its way from its first bytes to its reader. */
  private static final class Opening {

    private final Path file;
    private final ReadingLimits limits;
    private final ReadingTime time;
    private final Passwords passwords;

    /** As far as it is known yet, for the finding about a file that cannot be opened further. */
    private FileFormat format = FileFormat.UNKNOWN;

    Opening(Path file, ReadingLimits limits, ReadingTime time, Passwords passwords) {
      this.file = file;
      this.limits = limits;
      this.time = time;
      this.passwords = passwords;
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
          yield zip(ZipParts.open(file, limits, time));
        }
        case OLE2 -> {
          format = FileFormat.XLS;
          Optional<Path> decrypted = EncryptedPackage.decrypted(file, limits, passwords);
          if (decrypted.isPresent()) {
            format = FileFormat.XLSX;
            yield zip(ZipParts.openTemporary(decrypted.get(), limits, time));
          }
          yield new CalculatingReader(
              XlsReader.open(file, limits, time, passwords),
              () -> XlsReader.open(file, limits, time, passwords),
              bounds -> FormulaModel.xls(file, time, bounds));
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
          return ods(parts);
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
            bounds -> FormulaModel.xlsx(document, bounds));
      } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
        Failure.closeQuietly(parts);
        throw e;
      }
    }

    private FormatReader ods(ZipParts parts) throws IOException, XMLStreamException {
      if (!OdsReader.isEncrypted(parts)) {
        return new OdsReader(parts, limits);
      }
      ZipParts plain =
          ZipParts.openTemporary(
              EncryptedOds.decrypted(parts, limits, time, passwords), limits, time);
      try {
        FormatReader reader = new OdsReader(plain, limits);
        Failure.closeQuietly(parts);
        return reader;
      } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
        Failure.closeQuietly(plain);
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
