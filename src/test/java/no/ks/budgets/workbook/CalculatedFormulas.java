package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks whose formulas are saved without results, and what is read of them. */
final class CalculatedFormulas {

  private CalculatedFormulas() {}

  /** Fills a row, 1-based; a text that begins with an equals sign is a formula. */
  static void row(Sheet sheet, int rowNumber, Object... values) {
    Row row = sheet.createRow(rowNumber - 1);
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Number number) {
        row.createCell(column).setCellValue(number.doubleValue());
      } else if (values[column] instanceof String text && text.startsWith("=")) {
        row.createCell(column).setCellFormula(text.substring(1));
      } else if (values[column] instanceof String text) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  static Path write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  /**
   * Every formula by its cell: {@code Budget!B5} and {@code NUMBER 5}; of one without a result its
   * problem, {@code NOT it refers to another workbook}.
   */
  static Map<String, String> read(Path file) {
    Map<String, String> formulas = new TreeMap<>();
    String sheet = "";
    for (WorkbookPart part : PartsOf.file(file)) {
      if (part instanceof Damage damage) {
        throw new AssertionError("Not readable: " + damage.finding());
      }
      if (part instanceof SheetStart start) {
        sheet = start.name();
      }
      if (part instanceof SheetRow row) {
        for (Cell cell : row.cells()) {
          if (cell.formula()) {
            String address = CellLocation.columnLetters(cell.columnIndex()) + row.rowNumber();
            formulas.put(sheet + "!" + address, described(cell));
          }
        }
      }
    }
    return formulas;
  }

  private static String described(Cell cell) {
    Calculation calculation = cell.calculation();
    if (cell.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
      return "NOT " + (calculation == null ? "tried" : calculation.problem());
    }
    String value =
        cell.kind() == Cell.Kind.NUMBER
            ? cell.number().stripTrailingZeros().toPlainString()
            : cell.text();
    return cell.kind() + " " + value + (calculation == null ? " saved" : "");
  }
}
