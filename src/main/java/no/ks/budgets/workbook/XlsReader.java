package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Excel workbooks of the versions 97 to 2003, {@code .xls}. Macros are never touched. */
final class XlsReader implements FormatReader {

  /** Streams that tell what other documents of this container are. */
  private static final Map<String, OtherFormat> OTHER_DOCUMENTS =
      Map.of(
          "WordDocument", OtherFormat.WORD,
          "PowerPoint Document", OtherFormat.PRESENTATION,
          "VisioDocument", OtherFormat.OFFICE_DOCUMENT,
          "StarCalcDocument", OtherFormat.STAR_CALC,
          "NativeContent_MAIN", OtherFormat.QUATTRO_PRO,
          "__properties_version1.0", OtherFormat.MESSAGE);

  private final POIFSFileSystem container;
  private final ReadingLimits limits;
  private final XlsProperties properties;
  private final XlsRecords records;
  private final XlsGlobals globals;
  private final Iterator<BoundSheetRecord> sheets;
  private Iterator<WorkbookPart> sheet = Collections.emptyIterator();
  private boolean anySheet;

  private XlsReader(
      POIFSFileSystem container, ReadingLimits limits, ReadingTime time, Passwords passwords)
      throws IOException {
    this.container = container;
    this.limits = limits;
    DirectoryNode root = container.getRoot();
    this.records = new XlsRecords(root.createDocumentInputStream(workbook(root)), time);
    this.globals = XlsGlobals.read(records, passwords);
    this.sheets = globals.sheets().iterator();
    this.properties = XlsProperties.read(root);
  }

  static XlsReader open(Path path, ReadingLimits limits, ReadingTime time, Passwords passwords)
      throws IOException {
    POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true);
    try {
      return new XlsReader(container, limits, time, passwords);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Failure.closeQuietly(container);
      throw e;
    }
  }

  static DocumentEntry workbook(DirectoryNode root) throws IOException {
    // "Book" is the name that Excel 95 gave; some programs give it to the later format.
    for (String name : List.of("Workbook", "Book")) {
      if (root.hasEntryCaseInsensitive(name)
          && root.getEntryCaseInsensitive(name) instanceof DocumentEntry workbook) {
        return workbook;
      }
    }
    for (Map.Entry<String, OtherFormat> other : OTHER_DOCUMENTS.entrySet()) {
      if (root.hasEntryCaseInsensitive(other.getKey())) {
        throw UnreadableContent.unsupported(other.getValue());
      }
    }
    throw UnreadableContent.unsupported(OtherFormat.OLE2);
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLS;
  }

  @Override
  public Optional<Instant> modified() {
    return properties.modified();
  }

  @Override
  public Optional<String> ownDocument() {
    return properties.ownDocument();
  }

  @Override
  public WorkbookPart next() {
    if (sheet.hasNext()) {
      return sheet.next();
    }
    while (sheets.hasNext()) {
      BoundSheetRecord entry = sheets.next();
      if (nextBegin().getType() == BOFRecord.TYPE_WORKSHEET) {
        anySheet = true;
        sheet = XlsSheet.read(entry.getSheetname(), records, globals, limits);
        return new WorkbookPart.SheetStart(
            entry.getSheetname(), entry.isHidden() || entry.isVeryHidden());
      }
      skipSheet();
    }
    if (!anySheet) {
      throw UnreadableContent.empty("no worksheet");
    }
    return new WorkbookPart.End();
  }

  /** The first record of the next sheet; what lies between sheets belongs to none. */
  private BOFRecord nextBegin() {
    while (records.next()) {
      if (records.type() == BOFRecord.sid) {
        return new BOFRecord(records.content());
      }
    }
    throw UnreadableContent.damaged("a sheet that the workbook lists is missing");
  }

  private void skipSheet() {
    int depth = 1;
    while (depth > 0 && records.next()) {
      if (records.type() == BOFRecord.sid) {
        depth++;
      } else if (records.type() == EOFRecord.sid) {
        depth--;
      }
    }
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
