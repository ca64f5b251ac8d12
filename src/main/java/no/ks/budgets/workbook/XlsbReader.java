package no.ks.budgets.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.workbook.WorkbookOutline.SheetEntry;
import org.jspecify.annotations.Nullable;

/** Excel binary workbooks, {@code .xlsb}: the parts of an {@code .xlsx}, written as records. */
final class XlsbReader extends OoxmlReader {

  private static final int SHARED_TEXT = 19;
  private static final int FONT = 43;
  private static final int NUMBER_FORMAT = 44;
  private static final int CELL_FORMAT = 47;
  private static final int WORKBOOK_PROPERTIES = 153;
  private static final int SHEET = 156;
  private static final int CALCULATION = 157;
  private static final int CELL_FORMATS_BEGIN = 617;
  private static final int CELL_FORMATS_END = 618;

  private final OoxmlPackage file;
  private final ReadingLimits limits;
  private final WorkbookOutline workbook;
  private @Nullable SharedStrings strings;
  private @Nullable CellStyles styles;

  private XlsbReader(
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
  static XlsbReader open(OoxmlPackage file, String workbookPart, ReadingLimits limits)
      throws IOException, XMLStreamException {
    try (BinaryRecords records = records(file, workbookPart, limits)) {
      return new XlsbReader(file, workbookPart, outline(records, limits), limits);
    }
  }

  private static BinaryRecords records(OoxmlPackage file, String part, ReadingLimits limits)
      throws IOException {
    return new BinaryRecords(part, file.bytes(part), limits);
  }

  private static WorkbookOutline outline(BinaryRecords records, ReadingLimits limits)
      throws IOException {
    List<SheetEntry> sheets = new ArrayList<>();
    boolean date1904 = false;
    boolean unsavedResults = false;
    while (records.next()) {
      switch (records.type()) {
        case WORKBOOK_PROPERTIES -> date1904 = (records.byteAt(0) & 1) != 0;
        // Calculated in full on opening, or saved before all of it was calculated.
        case CALCULATION -> unsavedResults = (records.byteAt(24) & 0x11) != 0;
        case SHEET -> {
          String name = records.textAt(records.textEnd(8));
          sheets.add(new SheetEntry(name, records.intAt(0) != 0, records.textAt(8)));
          WorkbookOutline.refuseTooMany(sheets, limits);
        }
        default -> {
          // Views, defined names and protection do not change what cells hold.
        }
      }
    }
    return new WorkbookOutline(sheets, new SerialDates(date1904), unsavedResults);
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSB;
  }

  @Override
  SheetRows open(String name, String part) throws IOException {
    CellStyles knownStyles = styles == null ? readStyles() : styles;
    styles = knownStyles;
    SharedStrings knownStrings = strings == null ? readStrings(knownStyles) : strings;
    strings = knownStrings;
    return new XlsbSheet(
        name,
        records(file, part, limits),
        new CellValues(knownStrings, knownStyles, workbook.dates(), workbook.unsavedResults()),
        limits);
  }

  private SharedStrings readStrings(CellStyles fonts) throws IOException {
    SharedStrings read = new SharedStrings();
    String part = sharedTexts();
    if (part != null) {
      try (BinaryRecords records = records(file, part, limits)) {
        while (records.next()) {
          if (records.type() == SHARED_TEXT) {
            read.add(records.textAt(1), XlsbSheet.isStruck(records, 0, fonts));
          }
        }
      }
    }
    return read;
  }

  private CellStyles readStyles() throws IOException {
    String part = part("styles");
    if (part == null) {
      return CellStyles.none();
    }
    CellStyles read = new CellStyles();
    boolean ofCells = false;
    try (BinaryRecords records = records(file, part, limits)) {
      while (records.next()) {
        switch (records.type()) {
          case FONT ->
              read.addFont(records.length() >= 4 && (records.shortAt(2) & XlsGlobals.STRUCK) != 0);
          case NUMBER_FORMAT -> read.declare(records.shortAt(0), records.textAt(2));
          case CELL_FORMATS_BEGIN -> ofCells = true;
          case CELL_FORMATS_END -> ofCells = false;
          case CELL_FORMAT -> {
            if (ofCells) {
              // A style that ends before its font has the first one.
              int font = records.length() < 6 ? 0 : records.shortAt(4);
              read.add(records.shortAt(2), font);
            }
          }
          default -> {
            // Fills and borders mean nothing here.
          }
        }
      }
    }
    return read;
  }
}
