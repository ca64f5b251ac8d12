package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.finding.CellLocation;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table of an OpenDocument spreadsheet, one in memory at a time.
 *
 * <p>The format writes rows and cells without an address and says how often each repeats. Blank
 * rows are only its way to keep the distance, a million of them below most tables, so none of them
 * is given out.
 */
final class OdsTable {

  private static final int MAX_COLUMNS = 16_384;

  /** What the largest spreadsheet program can be built to hold. */
  private static final int MAX_ROWS = 16_777_216;

  private final String name;
  private final XmlPart xml;
  private final OdsCell cell;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final MergedRegions mergedRegions;
  private final @Nullable String[] columnStyles = new @Nullable String[MAX_COLUMNS];
  private final HiddenColumns hiddenColumns = new HiddenColumns();
  private int columns;

  /** How many elements that only group rows or columns are open. */
  private int groups;

  /** Rows that lie behind, 0-based so the number of the next row. */
  private long rowsBehind;

  private WorkbookPart.@Nullable SheetRow repeated;
  private int repeats;

  /**
   * @param xml at the start of the table's element
   */
  OdsTable(String name, XmlPart xml, OdsStyles styles, ReadingLimits limits) {
    this.name = name;
    this.xml = xml;
    this.cell = new OdsCell(styles, limits);
    this.mergedRegions = new MergedRegions(limits);
  }

  /**
   * A cell of the row at hand into which others are merged.
   *
   * @param column 0-based
   * @param columns how many, itself included
   * @param rows how many, its own included
   */
  private record Span(int column, int columns, int rows) {}

  /** The next row that holds something, or null after the last, at the table's end tag. */
  WorkbookPart.@Nullable SheetRow nextRow() throws IOException, XMLStreamException {
    if (repeated != null && repeats > 0) {
      repeats--;
      return numbered(repeated.hidden(), repeated.cells());
    }
    while (true) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        switch (xml.name()) {
          case "table-row" -> {
            WorkbookPart.SheetRow row = readRow();
            if (row != null) {
              return row;
            }
          }
          case "table-column" -> readColumns();
          case "table-columns",
              "table-header-columns",
              "table-column-group",
              "table-rows",
              "table-header-rows",
              "table-row-group" ->
              groups++;
          default -> xml.skipElement();
        }
      } else if (event == END_ELEMENT && groups-- == 0) {
        return null;
      }
    }
  }

  private void readColumns() throws IOException, XMLStreamException {
    String style = xml.attribute(Odf.TABLE, "default-cell-style-name");
    int end = Math.min(columns + repeats("number-columns-repeated"), MAX_COLUMNS);
    if (isHidden()) {
      hiddenColumns.hide(columns, end - 1);
    }
    while (columns < end) {
      columnStyles[columns++] = style;
    }
    xml.skipElement();
  }

  private WorkbookPart.@Nullable SheetRow readRow() throws IOException, XMLStreamException {
    int times = repeats("number-rows-repeated");
    boolean hidden = isHidden();
    String rowStyle = xml.attribute(Odf.TABLE, "default-cell-style-name");
    cells.clear();
    spans.clear();
    int column = 0;
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        if (xml.isNamed("table-cell") || xml.isNamed("covered-table-cell")) {
          column = readCell(column, rowStyle);
        } else {
          xml.skipElement();
        }
      }
    }
    if (cells.isEmpty()) {
      rowsBehind += times;
      return null;
    }
    WorkbookPart.SheetRow row = numbered(hidden, cells);
    repeated = row;
    repeats = times - 1;
    return row;
  }

  /** The next row, with what is merged in it; merged cells of blank rows hold nothing. */
  private WorkbookPart.SheetRow numbered(boolean hidden, List<Cell> content) {
    int number = nextRowNumber();
    for (Span span : spans) {
      int lastColumn = span.column() + span.columns() - 1;
      mergedRegions.add(number, number + span.rows() - 1, span.column(), lastColumn);
    }
    return new WorkbookPart.SheetRow(number, hidden, content);
  }

  /** The merged cells, known once the last row has been read. */
  List<MergedRegion> mergedRegions() {
    return mergedRegions.withoutOverlaps();
  }

  private boolean isHidden() {
    String visibility = xml.attribute(Odf.TABLE, "visibility");
    return "collapse".equals(visibility) || "filter".equals(visibility);
  }

  /**
   * Reads a cell into the row, as often as it repeats.
   *
   * @param column 0-based column at which it stands first
   * @return the 0-based column behind it
   */
  private int readCell(int column, @Nullable String rowStyle)
      throws IOException, XMLStreamException {
    int times = repeats("number-columns-repeated");
    Span span = new Span(column, repeats("number-columns-spanned"), repeats("number-rows-spanned"));
    String inherited = rowStyle != null || column >= columns ? rowStyle : columnStyles[column];
    Cell first;
    try {
      first = cell.read(xml, column, inherited);
    } catch (UnreadableContent content) {
      throw content.at(CellLocation.ofCell(name, (int) rowsBehind + 1, column));
    }
    if (first == null) {
      return Math.min(column + times, MAX_COLUMNS);
    }
    if (column + times > MAX_COLUMNS) {
      throw UnreadableContent.aboveLimit("more columns", MAX_COLUMNS, "columns", "fixed")
          .at(CellLocation.ofRow(name, (int) rowsBehind + 1));
    }
    for (int next = column; next < column + times; next++) {
      cells.add(hiddenColumns.told(first.inColumn(next)));
      if (span.columns() > 1 || span.rows() > 1) {
        spans.add(new Span(next, span.columns(), span.rows()));
      }
    }
    return column + times;
  }

  /** How often the element at hand repeats; at least once. */
  private int repeats(String attribute) {
    String text = xml.attribute(Odf.TABLE, attribute);
    if (text == null) {
      return 1;
    }
    if (!text.matches("\\d{1,9}")) {
      throw UnreadableContent.damaged(
          CellLocation.ofSheet(name), "a row or cell repeats " + text + " times");
    }
    return Math.max(Integer.parseInt(text), 1);
  }

  private int nextRowNumber() {
    if (++rowsBehind > MAX_ROWS) {
      throw UnreadableContent.aboveLimit("more rows", MAX_ROWS, "rows in a table", "fixed")
          .at(CellLocation.ofSheet(name));
    }
    return (int) rowsBehind;
  }
}
