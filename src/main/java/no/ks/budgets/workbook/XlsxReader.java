package no.ks.budgets.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.OoxmlPackage.Relationship;
import no.ks.budgets.workbook.WorkbookXml.SheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * Excel workbooks since 2007, {@code .xlsx} and {@code .xlsm}, in the transitional and the strict
 * form. Only worksheets are read: macros, charts, dialogs and macro sheets are never touched, and
 * links out of the file are never followed.
 */
final class XlsxReader implements FormatReader {

  private final OoxmlPackage file;
  private final ReadingLimits limits;
  private final WorkbookXml workbook;
  private final Map<String, Relationship> relationships = new HashMap<>();
  private final Iterator<SheetEntry> sheets;
  private final Optional<Instant> modified;
  private final Optional<String> ownDocument;
  private @Nullable CellValues values;
  private @Nullable SheetXml sheet;
  private boolean anySheet;

  /**
   * @param workbookPart name of the part that lists the sheets
   */
  XlsxReader(OoxmlPackage file, String workbookPart, ReadingLimits limits)
      throws IOException, XMLStreamException {
    this.file = file;
    this.limits = limits;
    try (XmlPart xml = file.xml(workbookPart)) {
      this.workbook = WorkbookXml.read(xml, limits);
    }
    for (Relationship relationship : file.relationships(workbookPart)) {
      relationships.put(relationship.id(), relationship);
    }
    this.sheets = workbook.sheets().iterator();
    this.modified = readModified();
    this.ownDocument = readOwnDocument();
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSX;
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
    SheetXml current = sheet;
    if (current != null) {
      WorkbookPart.SheetRow row = current.nextRow();
      if (row != null) {
        return row;
      }
      current.close();
      sheet = null;
    }
    while (sheets.hasNext()) {
      SheetEntry entry = sheets.next();
      if (entry.relationshipId().isEmpty()) {
        // Excel lists the modules of old macros among the sheets, without a part.
        continue;
      }
      Relationship relationship = relationships.get(entry.relationshipId());
      if (relationship == null) {
        throw UnreadableContent.damaged(
            CellLocation.ofSheet(entry.name()), "the sheet's part is missing");
      }
      if (relationship.type().equals("worksheet")) {
        return start(entry, relationship.part());
      }
    }
    if (!anySheet) {
      throw UnreadableContent.empty("no worksheet");
    }
    return new WorkbookPart.End();
  }

  private WorkbookPart start(SheetEntry entry, String part) throws IOException, XMLStreamException {
    anySheet = true;
    CellValues known = values == null ? readValues() : values;
    values = known;
    sheet = new SheetXml(entry.name(), file.xml(part), known, limits);
    return new WorkbookPart.SheetStart(entry.name(), entry.hidden());
  }

  private CellValues readValues() throws IOException, XMLStreamException {
    SharedStrings strings = SharedStrings.none();
    CellStyles styles = CellStyles.none();
    for (Relationship relationship : relationships.values()) {
      if (relationship.type().equals("sharedStrings")) {
        try (XmlPart xml = file.xml(relationship.part())) {
          strings = SharedStrings.read(xml, limits);
        }
      } else if (relationship.type().equals("styles")) {
        try (XmlPart xml = file.xml(relationship.part())) {
          styles = CellStyles.read(xml);
        }
      }
    }
    return new CellValues(strings, styles, workbook.dates(), workbook.unsavedResults());
  }

  private Optional<Instant> readModified() throws IOException, XMLStreamException {
    Optional<String> part = packagePart(Set.of("core-properties"));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (XmlPart xml = file.xml(part.get())) {
      return DocumentProperties.modified(xml, "modified", limits);
    }
  }

  private Optional<String> readOwnDocument() throws IOException, XMLStreamException {
    Optional<String> part = packagePart(Set.of("custom-properties", "customProperties"));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (XmlPart xml = file.xml(part.get())) {
      return DocumentProperties.ownDocument(xml, limits);
    }
  }

  /** A part that the package itself points to; properties are optional and may be missing. */
  private Optional<String> packagePart(Set<String> types) throws IOException, XMLStreamException {
    for (Relationship relationship : file.relationships("")) {
      if (types.contains(relationship.type()) && file.has(relationship.part())) {
        return Optional.of(relationship.part());
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (sheet != null) {
      sheet.close();
    }
    file.close();
  }
}
