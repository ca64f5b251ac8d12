package no.ks.budgets.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.OoxmlPackage.Relationship;
import no.ks.budgets.workbook.WorkbookOutline.SheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * Excel workbooks since 2007, whose parts point to each other alike, in XML and in binary form.
 * Only worksheets are read: macros, charts, dialogs and macro sheets are never touched, and links
 * out of the file are never followed.
 */
abstract class OoxmlReader implements FormatReader {

  private final OoxmlPackage file;
  private final ReadingLimits limits;
  private final Map<String, Relationship> relationships = new HashMap<>();
  private final Iterator<SheetEntry> sheets;
  private final Optional<Instant> modified;
  private final Optional<String> ownDocument;
  private @Nullable SheetRows sheet;
  private boolean anySheet;

  /**
   * @param workbookPart name of the part that lists the sheets
   * @param sheets of every type, in the order of their tabs
   */
  OoxmlReader(OoxmlPackage file, String workbookPart, List<SheetEntry> sheets, ReadingLimits limits)
      throws IOException, XMLStreamException {
    this.file = file;
    this.limits = limits;
    for (Relationship relationship : file.relationships(workbookPart)) {
      relationships.put(relationship.id(), relationship);
    }
    this.sheets = sheets.iterator();
    this.modified = readModified();
    this.ownDocument = readOwnDocument();
  }

  /**
   * Opens the part of a worksheet.
   *
   * @param name of the sheet, for places in findings
   */
  abstract SheetRows open(String name, String part) throws IOException, XMLStreamException;

  /** The part of that type which the workbook points to, such as {@code styles}; null for none. */
  final @Nullable String part(String type) {
    for (Relationship relationship : relationships.values()) {
      if (relationship.type().equals(type)) {
        return relationship.part();
      }
    }
    return null;
  }

  /**
   * The same, or null where it is missing: programs point to shared texts that they never wrote.
   */
  final @Nullable String sharedTexts() {
    String part = part("sharedStrings");
    return part == null || file.has(part) ? part : null;
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
    SheetRows current = sheet;
    if (current != null) {
      WorkbookPart.SheetRow row = current.nextRow();
      if (row != null) {
        return row;
      }
      current.close();
      sheet = null;
      return new WorkbookPart.SheetEnd(current.mergedRegions());
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
    sheet = open(entry.name(), part);
    return new WorkbookPart.SheetStart(entry.name(), entry.hidden());
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
