package no.ks.budgets.finding;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file, as precise as it is known: the file, a sheet, a row or a cell.
 *
 * <p>This is the only place that turns a 0-based column into letters.
 *
 * @param sheet the sheet's name; null for the file as a whole
 * @param rowNumber the physical row as the spreadsheet shows it, 1-based; 0 for the sheet as a
 *     whole
 * @param columnIndex the column, 0-based (0 is A); -1 for the row as a whole
 */
public record CellLocation(@Nullable String sheet, int rowNumber, int columnIndex) {

  public CellLocation {
    if (rowNumber < 0 || columnIndex < -1 || (columnIndex >= 0 && rowNumber == 0)) {
      throw new IllegalArgumentException(
          "No such place: row " + rowNumber + ", column index " + columnIndex);
    }
  }

  public static CellLocation ofFile() {
    return new CellLocation(null, 0, -1);
  }

  public static CellLocation ofSheet(String sheet) {
    return new CellLocation(sheet, 0, -1);
  }

  public static CellLocation ofRow(String sheet, int rowNumber) {
    return new CellLocation(sheet, rowNumber, -1);
  }

  public static CellLocation ofCell(String sheet, int rowNumber, int columnIndex) {
    return new CellLocation(sheet, rowNumber, columnIndex);
  }

  /** The cell's address such as {@code D17}; empty where the place is no single cell. */
  public String a1() {
    return columnIndex < 0 ? "" : columnLetters(columnIndex) + rowNumber;
  }

  /** The letters of a column: 0 is {@code A}, 26 is {@code AA}, 16383 is {@code XFD}. */
  public static String columnLetters(int columnIndex) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = columnIndex; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The 0-based column that an address such as {@code D17} names; -1 where it names none. */
  public static int columnIndexOf(String a1) {
    int index = 0;
    int position = 0;
    while (position < a1.length() && a1.charAt(position) >= 'A' && a1.charAt(position) <= 'Z') {
      index = index * 26 + (a1.charAt(position) - 'A' + 1);
      position++;
    }
    return index - 1;
  }
}
