package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.finding.CellLocation;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet of an Excel workbook in XML. */
final class SheetXml implements SheetRows {

  private final String sheetName;
  private final XmlPart xml;
  private final CellValues values;
  private final CellAttributes attributes = new CellAttributes();
  private final CharacterBuffer value;
  private final CharacterBuffer formula;
  private final List<Cell> cells = new ArrayList<>();
  private final HiddenColumns hiddenColumns = new HiddenColumns();
  private final MergedRegions mergedRegions;
  private boolean hasValue;
  private boolean hasFormula;
  private boolean struck;
  private boolean inRows;
  private boolean ended;
  private int rowNumber;

  SheetXml(String sheetName, XmlPart xml, CellValues values, ReadingLimits limits) {
    this.sheetName = sheetName;
    this.xml = xml;
    this.values = values;
    this.value = new CharacterBuffer(limits);
    this.formula = new CharacterBuffer(limits);
    this.mergedRegions = new MergedRegions(limits);
  }

  @Override
  public WorkbookPart.@Nullable SheetRow nextRow() throws IOException, XMLStreamException {
    while (!ended) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        if (inRows && xml.isNamed("row")) {
          return readRow();
        }
        if (xml.isNamed("col")) {
          readColumns();
        } else if (xml.isNamed("mergeCell")) {
          mergedRegions.add(xml.requiredAttribute("ref"));
        }
        inRows |= xml.isNamed("sheetData");
      } else if (event == END_ELEMENT) {
        inRows &= !xml.isNamed("sheetData");
      } else {
        ended = event == END_DOCUMENT;
      }
    }
    return null;
  }

  private void readColumns() {
    if (xml.isTrue("hidden")) {
      int first = Integer.parseInt(xml.requiredAttribute("min"));
      hiddenColumns.hide(first - 1, Integer.parseInt(xml.requiredAttribute("max")) - 1);
    }
  }

  private WorkbookPart.SheetRow readRow() throws IOException, XMLStreamException {
    attributes.readRow(xml);
    int number = attributes.rowNumber() < 0 ? rowNumber + 1 : attributes.rowNumber();
    if (number <= rowNumber) {
      throw UnreadableContent.damaged(
          CellLocation.ofRow(sheetName, number), "row " + number + " comes after " + rowNumber);
    }
    rowNumber = number;
    boolean hidden = attributes.hidden();
    cells.clear();
    int columnIndex = -1;
    while (true) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        if (xml.isNamed("c")) {
          columnIndex = readCell(columnIndex);
        } else {
          xml.skipElement();
        }
      } else if (event == END_ELEMENT) {
        return new WorkbookPart.SheetRow(rowNumber, hidden, cells);
      }
    }
  }

  /**
   * Reads a cell into the row.
   *
   * @param previousColumn 0-based column of the cell before; -1 for none
   * @return the 0-based column of this cell
   */
  private int readCell(int previousColumn) throws IOException, XMLStreamException {
    attributes.readCell(xml);
    int column = attributes.columnIndex() < 0 ? previousColumn + 1 : attributes.columnIndex();
    if (column <= previousColumn) {
      throw misplaced(rowNumber, column);
    }
    if (attributes.rowNumber() >= 0 && attributes.rowNumber() != rowNumber) {
      throw misplaced(attributes.rowNumber(), column);
    }
    readContent();
    Cell cell = cell(column);
    if (cell != null) {
      cells.add(hiddenColumns.told(cell));
    }
    return column;
  }

  /** Reads value and formula of the cell that has just begun, to its end tag. */
  private void readContent() throws IOException, XMLStreamException {
    hasFormula = false;
    hasValue = false;
    struck = false;
    value.clear();
    formula.clear();
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event != START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "v" -> {
          xml.readText(value);
          hasValue = true;
        }
        case "f" -> {
          xml.readText(formula);
          hasFormula = true;
        }
        case "is" -> {
          struck = RichText.read(xml, value);
          hasValue = true;
        }
        default -> xml.skipElement();
      }
    }
  }

  private @Nullable Cell cell(int column) {
    try {
      Cell cell =
          values.cell(column, attributes, hasValue ? value : null, hasFormula ? formula : null);
      return struck && cell != null ? cell.struckThrough() : cell;
    } catch (UnreadableContent content) {
      throw content.at(CellLocation.ofCell(sheetName, rowNumber, column));
    }
  }

  private UnreadableContent misplaced(int row, int column) {
    CellLocation place = CellLocation.ofCell(sheetName, row, column);
    return UnreadableContent.damaged(
        CellLocation.ofRow(sheetName, rowNumber),
        "cell " + place.a1() + " stands twice, out of order or in the wrong row");
  }

  @Override
  public List<MergedRegion> mergedRegions() {
    return mergedRegions.withoutOverlaps();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
