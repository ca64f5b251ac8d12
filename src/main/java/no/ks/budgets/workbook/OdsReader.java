package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * OpenDocument spreadsheets, {@code .ods}, as LibreOffice, Excel and others write them. Macros,
 * charts and drawings are never touched, and links out of the file are never followed.
 */
final class OdsReader implements FormatReader {

  private static final String TYPE = "application/vnd.oasis.opendocument.";

  /** The same before the format became a standard. */
  private static final String OLD_TYPE = "application/vnd.sun.xml.";

  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String META = "meta.xml";
  private static final int LONGEST_MANIFEST = 1 << 20;

  private final ZipParts parts;
  private final ReadingLimits limits;
  private final OdsStyles styles = new OdsStyles();
  private final Optional<Instant> modified;
  private final Optional<String> ownDocument;
  private final XmlPart content;
  private @Nullable OdsTable table;
  private boolean anyTable;

  OdsReader(ZipParts parts, ReadingLimits limits) throws IOException, XMLStreamException {
    this.parts = parts;
    this.limits = limits;
    if (parts.has("styles.xml")) {
      try (XmlPart xml = parts.xml("styles.xml")) {
        styles.readNamed(xml);
      }
    }
    this.modified = readModified();
    this.ownDocument = readOwnDocument();
    this.content = parts.streamedXml(CONTENT);
  }

  /**
   * Whether a zip is an OpenDocument spreadsheet.
   *
   * @throws UnreadableContent where it is an OpenDocument file without sheets
   */
  static boolean isSpreadsheet(ZipParts parts) throws IOException {
    String type = parts.head("mimetype", 200).strip();
    if (type.isEmpty() && parts.has(CONTENT)) {
      // Some programs leave out the part that should say it first.
      return manifest(parts).contains(TYPE + "spreadsheet");
    }
    if (type.startsWith(OLD_TYPE)) {
      throw UnreadableContent.unsupported(
          type.startsWith(OLD_TYPE + "calc") ? OtherFormat.OPENOFFICE_1 : OtherFormat.OPENDOCUMENT);
    }
    if (!type.startsWith(TYPE)) {
      return false;
    }
    if (!type.startsWith(TYPE + "spreadsheet")) {
      throw UnreadableContent.unsupported(
          type.startsWith(TYPE + "text")
              ? OtherFormat.OPENDOCUMENT_TEXT
              : OtherFormat.OPENDOCUMENT);
    }
    return true;
  }

  static boolean isEncrypted(ZipParts parts) throws IOException {
    return manifest(parts).contains("encryption-data");
  }

  /** Not read as XML: in old files it begins with a DOCTYPE. */
  private static String manifest(ZipParts parts) throws IOException {
    return parts.head(MANIFEST, LONGEST_MANIFEST);
  }

  @Override
  public FileFormat format() {
    return FileFormat.ODS;
  }

  @Override
  public Optional<Instant> modified() {
    return modified;
  }

  @Override
  public Optional<String> ownDocument() {
    return ownDocument;
  }

  @Override
  public WorkbookPart next() throws IOException, XMLStreamException {
    OdsTable current = table;
    if (current != null) {
      WorkbookPart.SheetRow row = current.nextRow();
      if (row != null) {
        return row;
      }
      table = null;
      return new WorkbookPart.SheetEnd(current.mergedRegions());
    }
    for (int event = content.next(); event != END_DOCUMENT; event = content.next()) {
      if (event == START_ELEMENT) {
        switch (content.name()) {
          case "document-content", "body", "spreadsheet" -> {
            // What counts stands inside.
          }
          case "automatic-styles" -> styles.readAutomatic(content);
          case "table" -> {
            String name = content.attribute(Odf.TABLE, "name");
            if (name == null || !isCopyOfAnotherFile(name)) {
              return start(name == null ? "" : name);
            }
            content.skipElement();
          }
          default -> content.skipElement();
        }
      }
    }
    if (!anyTable) {
      throw UnreadableContent.empty("no worksheet");
    }
    return new WorkbookPart.End();
  }

  /**
   * LibreOffice keeps what it once read from other files in tables that nobody sees; nothing but
   * their names tells them apart, such as {@code 'file:///budget.ods'#Sheet1}.
   */
  private static boolean isCopyOfAnotherFile(String name) {
    return name.startsWith("'file:") && name.contains("'#");
  }

  private WorkbookPart start(String name) {
    anyTable = true;
    boolean hidden = styles.hidesTable(content.attribute(Odf.TABLE, "style-name"));
    table = new OdsTable(name, content, styles, limits);
    return new WorkbookPart.SheetStart(name, hidden);
  }

  private Optional<Instant> readModified() throws IOException, XMLStreamException {
    if (!parts.has(META)) {
      return Optional.empty();
    }
    try (XmlPart xml = parts.xml(META)) {
      return DocumentProperties.modified(xml, "date", limits);
    }
  }

  private Optional<String> readOwnDocument() throws IOException, XMLStreamException {
    if (!parts.has(META)) {
      return Optional.empty();
    }
    try (XmlPart xml = parts.xml(META)) {
      return DocumentProperties.ownDocumentOfOds(xml, limits);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      content.close();
    } finally {
      parts.close();
    }
  }
}
