package no.ks.budgets.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet of an Excel binary workbook. */
final class XlsbSheet implements SheetRows {

  private static final int ROW = 0;
  private static final int BLANK = 1;
  private static final int SHORT_NUMBER = 2;
  private static final int ERROR = 3;
  private static final int TRUTH = 4;
  private static final int NUMBER = 5;
  private static final int TEXT = 6;
  private static final int SHARED_TEXT = 7;
  private static final int FORMULA_TEXT = 8;
  private static final int FORMULA_NUMBER = 9;
  private static final int FORMULA_TRUTH = 10;
  private static final int FORMULA_ERROR = 11;
  private static final int COLUMNS = 60;
  private static final int RICH_TEXT = 62;
  private static final int ROWS_BEGIN = 145;
  private static final int ROWS_END = 146;
  private static final int MERGED_CELLS = 176;

  /** Records 12 to 18 are 1 to 7 once more, for a cell that follows the one before. */
  private static final int FIRST_FOLLOWING = 12;

  private static final int LAST_FOLLOWING = 18;

  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_ROWS = 1_048_576;

  private final String name;
  private final BinaryRecords records;
  private final CellValues values;
  private final List<Cell> cells = new ArrayList<>();
  private final HiddenColumns hiddenColumns = new HiddenColumns();
  private final MergedRegions mergedRegions;
  private boolean inRows;
  private boolean ended;
  private int rowNumber;
  private boolean hidden;
  private int columnIndex;

  XlsbSheet(String name, BinaryRecords records, CellValues values, ReadingLimits limits) {
    this.name = name;
    this.records = records;
    this.values = values;
    this.mergedRegions = new MergedRegions(limits);
  }

  @Override
  public WorkbookPart.@Nullable SheetRow nextRow() throws IOException {
    while (!ended) {
      if (!records.next()) {
        if (inRows) {
          throw UnreadableContent.damaged(CellLocation.ofSheet(name), "the sheet ends too early");
        }
        ended = true;
      } else if (records.type() == ROWS_BEGIN) {
        inRows = true;
      } else if (records.type() == COLUMNS && (records.shortAt(16) & 1) != 0) {
        hiddenColumns.hide(records.intAt(0), records.intAt(4));
      } else if (records.type() == MERGED_CELLS) {
        readMergedCells();
      } else if (inRows) {
        WorkbookPart.SheetRow finished = readInRows();
        if (finished != null) {
          return finished;
        }
      }
    }
    return null;
  }

  private void readMergedCells() throws IOException {
    int firstRow = records.intAt(0);
    int lastRow = records.intAt(4);
    if (firstRow >= 0 && lastRow < MAX_ROWS) {
      mergedRegions.add(firstRow + 1, lastRow + 1, records.intAt(8), records.intAt(12));
    }
  }

  /** Takes one record; returns the row that it ends. */
  private WorkbookPart.@Nullable SheetRow readInRows() throws IOException {
    int type = records.type();
    if (type == ROW || type == ROWS_END) {
      WorkbookPart.SheetRow finished =
          rowNumber == 0 ? null : new WorkbookPart.SheetRow(rowNumber, hidden, cells);
      cells.clear();
      if (type == ROW) {
        beginRow();
      } else {
        inRows = false;
        rowNumber = 0;
      }
      return finished;
    }
    if (type <= LAST_FOLLOWING || type == RICH_TEXT) {
      readCell();
    }
    return null;
  }

  private void beginRow() throws IOException {
    int number = records.intAt(0) + 1;
    if (number <= rowNumber || number > MAX_ROWS) {
      throw UnreadableContent.damaged(
          CellLocation.ofSheet(name), "row " + number + " comes after " + rowNumber);
    }
    rowNumber = number;
    hidden = (records.byteAt(11) & 0x10) != 0;
    columnIndex = -1;
  }

  private void readCell() throws IOException {
    int type = records.type();
    boolean following = type >= FIRST_FOLLOWING && type <= LAST_FOLLOWING;
    int column = following ? columnIndex + 1 : records.intAt(0);
    if (rowNumber == 0 || column <= columnIndex || column >= MAX_COLUMNS) {
      throw UnreadableContent.damaged(
          rowNumber == 0 ? CellLocation.ofSheet(name) : CellLocation.ofRow(name, rowNumber),
          "a cell stands twice, out of order or in no row");
    }
    columnIndex = column;
    int style = following ? 0 : 4;
    try {
      int plainType = following ? type - FIRST_FOLLOWING + BLANK : type;
      int styleIndex = records.intAt(style) & 0xffffff;
      Cell cell = cell(plainType, styleIndex, style + 4);
      if (cell != null) {
        cells.add(hiddenColumns.told(cell));
      }
    } catch (UnreadableContent content) {
      throw content.at(CellLocation.ofCell(name, rowNumber, column));
    }
  }

  /**
   * @param offset of the value
   */
  private @Nullable Cell cell(int type, int style, int offset) throws IOException {
    Cell cell = plain(type, style, offset);
    boolean struck =
        values.styles().isStruck(style)
            || (type == RICH_TEXT && isStruck(records, offset, values.styles()));
    return cell != null && struck ? cell.struckThrough() : cell;
  }

  private @Nullable Cell plain(int type, int style, int offset) throws IOException {
    return switch (type) {
      case SHORT_NUMBER -> number(style, records.shortNumberAt(offset), false);
      case NUMBER -> number(style, records.doubleAt(offset), false);
      case FORMULA_NUMBER -> number(style, records.doubleAt(offset), true);
      case TEXT -> text(records.textAt(offset), false);
      case RICH_TEXT -> text(records.textAt(offset + 1), false);
      case SHARED_TEXT -> values.sharedText(columnIndex, records.intAt(offset), false);
      case FORMULA_TEXT -> text(records.textAt(offset), true);
      case TRUTH, FORMULA_TRUTH -> {
        String word = records.byteAt(offset) == 0 ? "FALSE" : "TRUE";
        yield new Cell(columnIndex, Cell.Kind.BOOLEAN, word, "", type == FORMULA_TRUTH);
      }
      case ERROR, FORMULA_ERROR -> {
        String text = XlsSheet.errorText(records.byteAt(offset));
        yield new Cell(columnIndex, Cell.Kind.ERROR, text, "", type == FORMULA_ERROR);
      }
      default -> null;
    };
  }

  private Cell number(int style, double value, boolean calculated) {
    if (calculated && value == 0 && values.unsavedResults()) {
      // The program that wrote the file left the calculation to the one that opens it.
      return new Cell(columnIndex, Cell.Kind.FORMULA_WITHOUT_VALUE, "=", "", true);
    }
    return values.styles().format(style).cell(columnIndex, value, calculated, values.dates());
  }

  /**
   * Whether a part of a rich text is struck through. Behind the text stands how many fonts it has,
   * and of each with which character it begins and which font it is.
   *
   * @param offset of the flags before the text, of which the lowest says that it has such fonts
   */
  static boolean isStruck(BinaryRecords records, int offset, CellStyles fonts) throws IOException {
    int end = records.textEnd(offset + 1);
    if ((records.byteAt(offset) & 1) == 0 || end + 4 > records.length()) {
      return false;
    }
    int characters = (end - offset - 5) / 2;
    long runsEnd = Math.min(end + 4L + 4L * records.intAt(end), records.length());
    for (int run = end + 4; run + 4 <= runsEnd; run += 4) {
      if (records.shortAt(run) < characters && fonts.isStruckFont(records.shortAt(run + 2))) {
        return true;
      }
    }
    return false;
  }

  /** An empty text is no cell, but for a formula that has found nothing to show. */
  private @Nullable Cell text(String text, boolean calculated) {
    return text.isEmpty() && !calculated
        ? null
        : new Cell(columnIndex, Cell.Kind.TEXT, text, "", calculated);
  }

  @Override
  public List<MergedRegion> mergedRegions() {
    return mergedRegions.withoutOverlaps();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
