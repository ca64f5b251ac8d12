package no.ks.budgets.samples;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet that is filled from the top down, the way a person types a budget. */
final class BudgetSheet {

  private static final Set<String> AMOUNT_HEADINGS = Set.of("Amount", "Beløp", "2005", "2006");

  private final Sheet sheet;
  private final SheetLook.Styles styles;

  /** 0-based. */
  private int nextRow;

  private int columnCount;

  /** 0-based; the first row under the headings, and under the last subtotal. */
  private int firstLine;

  private int firstLineOfGroup;

  BudgetSheet(Sheet sheet, SheetLook.Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
  }

  /** Column widths in characters, from column A on. */
  BudgetSheet widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * 256);
    }
    return this;
  }

  BudgetSheet title(String text) {
    put(row(), 0, text, styles.title());
    return this;
  }

  /** A title over merged cells, in the middle of its columns. */
  BudgetSheet titleAcross(int columns, String text) {
    put(row(), 0, text, styles.titleAcross());
    sheet.addMergedRegion(new CellRangeAddress(nextRow - 1, nextRow - 1, 0, columns - 1));
    return this;
  }

  BudgetSheet subtitle(String text) {
    put(row(), 0, text, styles.text());
    return this;
  }

  /** A row of the block above the table: {@code Office:} in column A, {@code Sund} in column B. */
  BudgetSheet label(String name, String value) {
    Row row = row();
    put(row, 0, name + ":", styles.bold());
    put(row, 1, value, styles.text());
    return this;
  }

  BudgetSheet gap() {
    nextRow++;
    return this;
  }

  BudgetSheet headings(String... names) {
    Row row = row();
    for (int column = 0; column < names.length; column++) {
      boolean amount = AMOUNT_HEADINGS.contains(names[column]);
      put(row, column, names[column], amount ? styles.amountHeading() : styles.heading());
      if (isWhole(names[column])) {
        // Whoever types a year as a heading gets a number.
        row.getCell(column).setCellValue(Integer.parseInt(names[column]));
      }
    }
    columnCount = names.length;
    firstLine = nextRow;
    firstLineOfGroup = nextRow;
    return this;
  }

  /** Keeps everything down to the headings in view. */
  BudgetSheet freeze() {
    sheet.createFreezePane(0, nextRow);
    return this;
  }

  /** A row of texts whose last cells are amounts; an empty text leaves its cell empty. */
  Line line(String... texts) {
    Row row = row();
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        put(row, column, texts[column], styles.text());
      }
    }
    return new Line(row, texts.length);
  }

  /** Sums the lines since the headings or the last subtotal, in the last column. */
  BudgetSheet subtotal(int labelColumn, String label) {
    Row row = labelled(labelColumn, label, styles.subtotal());
    sum(row, columnCount - 1, "SUBTOTAL(9,%1$s%2$d:%1$s%3$d)", firstLineOfGroup)
        .setCellStyle(styles.subtotalAmount());
    firstLineOfGroup = nextRow;
    return this;
  }

  /** Sums all lines since the headings, in the columns from the given 0-based one to the last. */
  BudgetSheet total(int labelColumn, String label, int firstAmountColumn) {
    Row row = labelled(labelColumn, label, styles.total());
    // SUBTOTAL leaves out the subtotals among its cells, which is why offices use it.
    boolean grouped = firstLineOfGroup > firstLine;
    String formula = grouped ? "SUBTOTAL(9,%1$s%2$d:%1$s%3$d)" : "SUM(%1$s%2$d:%1$s%3$d)";
    for (int column = firstAmountColumn; column < columnCount; column++) {
      sum(row, column, formula, firstLine).setCellStyle(styles.totalAmount());
    }
    return this;
  }

  /** A total that somebody typed, as text, in the last column. */
  BudgetSheet typedTotal(int labelColumn, String label, String amount) {
    Row row = labelled(labelColumn, label, styles.total());
    put(row, columnCount - 1, amount, styles.totalAmount());
    return this;
  }

  BudgetSheet note(String text) {
    put(row(), 0, text, styles.note());
    return this;
  }

  /** 1-based number of the row that was filled last. */
  int rowNumber() {
    return nextRow;
  }

  /** A formula over the given column, from the given 0-based row to the one above. */
  private static Cell sum(Row row, int column, String formula, int from) {
    String letter = CellReference.convertNumToColString(column);
    Cell cell = row.createCell(column);
    cell.setCellFormula(String.format(Locale.ROOT, formula, letter, from + 1, row.getRowNum()));
    return cell;
  }

  private Row labelled(int labelColumn, String label, CellStyle style) {
    Row row = row();
    for (int column = 0; column < columnCount; column++) {
      row.createCell(column).setCellStyle(style);
    }
    put(row, labelColumn, label, style);
    return row;
  }

  private Row row() {
    return sheet.createRow(nextRow++);
  }

  private static boolean isWhole(String typed) {
    return typed.chars().allMatch(Character::isDigit);
  }

  private static void put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** The row that is being typed; every call fills the next cell to the right. */
  final class Line {

    private final Row row;

    /** 0-based. */
    private int nextColumn;

    private Line(Row row, int nextColumn) {
      this.row = row;
      this.nextColumn = nextColumn;
    }

    Line year(int year) {
      Cell cell = row.createCell(nextColumn++);
      cell.setCellValue(year);
      cell.setCellStyle(styles.year());
      return this;
    }

    Line texts(String... texts) {
      for (String text : texts) {
        if (!text.isEmpty()) {
          put(row, nextColumn, text, styles.text());
        }
        nextColumn++;
      }
      return this;
    }

    /** Only digits become a number; {@code NOK 120.000} stays text, an empty amount no cell. */
    Line amount(String typed) {
      int column = nextColumn++;
      if (typed.isEmpty()) {
        return this;
      }
      if (isWhole(typed)) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Integer.parseInt(typed));
        cell.setCellStyle(styles.amount());
      } else {
        put(row, column, typed, styles.typedAmount());
      }
      return this;
    }

    Cell formula(String formula) {
      Cell cell = row.createCell(nextColumn++);
      cell.setCellFormula(formula);
      cell.setCellStyle(styles.amount());
      return cell;
    }
  }
}
