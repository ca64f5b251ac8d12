package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.finding.CellLocation;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one worksheet of an Excel 97 workbook.
 *
 * <p>The sheet is collected whole before its first row is given out: programs other than Excel
 * write cells in the order in which somebody filled them. The format ends at 65,536 rows.
 */
final class XlsSheet {

  /** Text with fonts of its own, as Excel 95 wrote it; POI cannot read it. */
  private static final short RICH_STRING_RECORD = 0x00D6;

  private final String name;
  private final XlsGlobals globals;
  private final ReadingLimits limits;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final HiddenColumns hiddenColumns = new HiddenColumns();
  private final MergedRegions mergedRegions;
  private @Nullable FormulaRecord awaitsText;
  private boolean uncalculated;
  private long cells;

  private XlsSheet(String name, XlsGlobals globals, ReadingLimits limits) {
    this.name = name;
    this.globals = globals;
    this.limits = limits;
    this.mergedRegions = new MergedRegions(limits);
  }

  /** A row while it is collected. */
  private static final class Row {
    private final List<Cell> cells = new ArrayList<>();
    private boolean hidden;
  }

  /** Reads a sheet from behind its first record to its last. */
  static Iterator<WorkbookPart> read(
      String name, XlsRecords records, XlsGlobals globals, ReadingLimits limits) {
    XlsSheet sheet = new XlsSheet(name, globals, limits);
    // Charts lie embedded in the sheet, with a beginning and an end of their own.
    int depth = 1;
    try {
      while (records.next()) {
        if (records.type() == BOFRecord.sid) {
          depth++;
        } else if (records.type() == EOFRecord.sid && --depth == 0) {
          return sheet.parts();
        } else if (depth == 1) {
          sheet.read(records);
        }
      }
      throw UnreadableContent.damaged("the workbook stream ends too early");
    } catch (UnreadableContent content) {
      // Nobody has been told of this sheet yet, so the place must be said here.
      throw content.at(CellLocation.ofSheet(name));
    }
  }

  private void read(XlsRecords records) {
    switch (records.type()) {
      case RowRecord.sid -> {
        RowRecord row = new RowRecord(records.content());
        row(row.getRowNumber()).hidden = row.getZeroHeight();
      }
      case ColumnInfoRecord.sid -> {
        ColumnInfoRecord columns = new ColumnInfoRecord(records.content());
        if (columns.getHidden()) {
          hiddenColumns.hide(columns.getFirstColumn(), columns.getLastColumn());
        }
      }
      case MergeCellsRecord.sid -> mergedCells(new MergeCellsRecord(records.content()));
      case UncalcedRecord.sid -> uncalculated = true;
      case LabelSSTRecord.sid -> {
        LabelSSTRecord label = new LabelSSTRecord(records.content());
        Cell text = text(label.getColumn(), globals.texts().get(label.getSSTIndex()), false);
        boolean struck = globals.texts().isStruck(label.getSSTIndex());
        add(label, struck && text != null ? text.struckThrough() : text);
      }
      case LabelRecord.sid -> {
        LabelRecord label = new LabelRecord(records.content());
        add(label, text(label.getColumn(), label.getValue(), false));
      }
      case NumberRecord.sid -> {
        NumberRecord number = new NumberRecord(records.content());
        number(number, number.getValue(), false);
      }
      case RKRecord.sid -> {
        RKRecord number = new RKRecord(records.content());
        number(number, number.getRKNumber(), false);
      }
      case MulRKRecord.sid -> numbers(new MulRKRecord(records.content()));
      case BoolErrRecord.sid -> truthOrError(new BoolErrRecord(records.content()));
      case FormulaRecord.sid -> formula(new FormulaRecord(records.content()));
      case StringRecord.sid -> formulaText(new StringRecord(records.content()).getString());
      case RICH_STRING_RECORD -> throw UnreadableContent.damaged("text as only Excel 95 wrote it");
      default -> {
        // Blank cells, column widths, drawings and print settings hold no value.
      }
    }
  }

  private void mergedCells(MergeCellsRecord record) {
    for (int index = 0; index < record.getNumAreas(); index++) {
      CellRangeAddress area = record.getAreaAt(index);
      mergedRegions.add(
          area.getFirstRow() + 1,
          area.getLastRow() + 1,
          area.getFirstColumn(),
          area.getLastColumn());
    }
  }

  private void text(CellRecord place, String text, boolean calculated) {
    add(place, text(place.getColumn(), text, calculated));
  }

  private @Nullable Cell text(int column, String text, boolean calculated) {
    if (text.length() > limits.maxTextLength()) {
      throw UnreadableContent.textTooLong(limits);
    }
    return text.isEmpty() && !calculated
        ? null
        : new Cell(column, Cell.Kind.TEXT, text, "", calculated);
  }

  private void numbers(MulRKRecord numbers) {
    for (int index = 0; index < numbers.getNumColumns(); index++) {
      CellFormat format = globals.formats().format(numbers.getXFAt(index));
      double value = numbers.getRKNumberAt(index);
      int column = numbers.getFirstColumn() + index;
      add(
          numbers.getRow(),
          numbers.getXFAt(index),
          format.cell(column, value, false, globals.dates()));
    }
  }

  private void number(CellRecord place, double value, boolean calculated) {
    CellFormat format = globals.formats().format(place.getXFIndex());
    add(place, format.cell(place.getColumn(), value, calculated, globals.dates()));
  }

  private void truthOrError(BoolErrRecord record) {
    if (record.isBoolean()) {
      add(record, truth(record.getColumn(), record.getBooleanValue(), false));
    } else {
      add(record, error(record.getColumn(), errorText(record.getErrorValue()), false));
    }
  }

  private void formula(FormulaRecord formula) {
    formulaText("");
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> {
        if (formula.getValue() == 0 && (uncalculated || formula.isCalcOnLoad())) {
          // The program that wrote the file left the calculation to the one that opens it.
          Cell.Kind kind = Cell.Kind.FORMULA_WITHOUT_VALUE;
          add(formula, new Cell(formula.getColumn(), kind, "=", "", true));
        } else {
          number(formula, formula.getValue(), true);
        }
      }
      case BOOLEAN ->
          add(formula, truth(formula.getColumn(), formula.getCachedBooleanValue(), true));
      case ERROR -> {
        String text = errorText(formula.getCachedErrorValue());
        add(formula, error(formula.getColumn(), text, true));
      }
      default -> {
        if (formula.hasCachedResultString()) {
          awaitsText = formula;
        } else {
          text(formula, "", true);
        }
      }
    }
  }

  /** The text result of the formula before; other records of the formula may stand in between. */
  private void formulaText(String text) {
    FormulaRecord formula = awaitsText;
    if (formula != null) {
      awaitsText = null;
      text(formula, text, true);
    }
  }

  private static Cell truth(int column, boolean value, boolean calculated) {
    return new Cell(column, Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", "", calculated);
  }

  private static Cell error(int column, String text, boolean calculated) {
    return new Cell(column, Cell.Kind.ERROR, text, "", calculated);
  }

  /** What Excel shows for the code of an error. */
  static String errorText(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR" + code;
  }

  /**
   * @param row 0-based, as the format counts
   */
  private Row row(int row) {
    return rows.computeIfAbsent(row + 1, number -> new Row());
  }

  private void add(CellValueRecordInterface place, @Nullable Cell cell) {
    add(place.getRow(), place.getXFIndex(), cell);
  }

  private void add(int row, int extendedFormat, @Nullable Cell cell) {
    if (cell == null) {
      return;
    }
    if (++cells > limits.maxCells()) {
      throw UnreadableContent.aboveLimit("more cells", limits.maxCells(), "cells", "max-cells");
    }
    row(row).cells.add(globals.formats().isStruck(extendedFormat) ? cell.struckThrough() : cell);
  }

  /** What follows the start of the sheet. */
  private Iterator<WorkbookPart> parts() {
    formulaText("");
    List<WorkbookPart> ordered = new ArrayList<>(rows.size() + 1);
    for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      row.cells.sort(Comparator.comparingInt(Cell::columnIndex));
      refuseSecondCell(entry.getKey(), row.cells);
      row.cells.replaceAll(hiddenColumns::told);
      ordered.add(new WorkbookPart.SheetRow(entry.getKey(), row.hidden, row.cells));
    }
    ordered.add(new WorkbookPart.SheetEnd(mergedRegions.withoutOverlaps()));
    return ordered.iterator();
  }

  private void refuseSecondCell(int rowNumber, List<Cell> ordered) {
    int previous = -1;
    for (Cell cell : ordered) {
      if (cell.columnIndex() == previous) {
        CellLocation place = CellLocation.ofCell(name, rowNumber, previous);
        throw UnreadableContent.damaged(place, "cell " + place.a1() + " stands twice");
      }
      previous = cell.columnIndex();
    }
  }
}
