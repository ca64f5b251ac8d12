package no.ks.budgets.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Excel workbooks in XML, {@code .xlsx} and {@code .xlsm}, in the transitional and the strict form.
 */
final class XlsxReader extends OoxmlReader {

  private final OoxmlPackage file;
  private final ReadingLimits limits;
  private final WorkbookOutline workbook;
  private @Nullable CellValues values;

  private XlsxReader(
      OoxmlPackage file, String workbookPart, WorkbookOutline workbook, ReadingLimits limits)
      throws IOException, XMLStreamException {
    super(file, workbookPart, workbook.sheets(), limits);
    this.file = file;
    this.limits = limits;
    this.workbook = workbook;
  }

  /**
   * @param workbookPart name of the part that lists the sheets
   */
  static XlsxReader open(OoxmlPackage file, String workbookPart, ReadingLimits limits)
      throws IOException, XMLStreamException {
    try (XmlPart xml = file.xml(workbookPart)) {
      return new XlsxReader(file, workbookPart, WorkbookOutline.ofXml(xml, limits), limits);
    }
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSX;
  }

  @Override
  SheetRows open(String name, String part) throws IOException, XMLStreamException {
    CellValues known = values == null ? readValues() : values;
    values = known;
    return new SheetXml(name, file.streamedXml(part), known, limits);
  }

  private CellValues readValues() throws IOException, XMLStreamException {
    return new CellValues(readStrings(), readStyles(), workbook.dates(), workbook.unsavedResults());
  }

  private SharedStrings readStrings() throws IOException, XMLStreamException {
    String part = sharedTexts();
    if (part == null) {
      return SharedStrings.none();
    }
    try (XmlPart xml = file.streamedXml(part)) {
      return SharedStrings.read(xml, limits);
    }
  }

  private CellStyles readStyles() throws IOException, XMLStreamException {
    String part = part("styles");
    if (part == null) {
      return CellStyles.none();
    }
    try (XmlPart xml = file.xml(part)) {
      return CellStyles.read(xml);
    }
  }
}
