package no.ks.budgets.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Staff who decide about rejected rows in the workbook that lists them. */
final class Reviewer {

  private Reviewer() {}

  /**
   * What a reviewer writes into the line of a rejected row.
   *
   * @param file the file of the row
   * @param row its row, 1-based
   * @param word the decision
   * @param others what is written below other headings
   */
  record Decision(String file, int row, String word, Map<String, String> others) {

    static Decision of(String file, int row, String word) {
      return new Decision(file, row, word, Map.of());
    }
  }

  /** Opens a workbook of rejected rows, decides, and saves it elsewhere. */
  static void decides(Path document, Path savedAs, String reviewer, Decision... decisions) {
    try (InputStream written = Files.newInputStream(document);
        XSSFWorkbook workbook = new XSSFWorkbook(written)) {
      Sheet sheet = workbook.getSheetAt(0);
      for (Decision decision : decisions) {
        fill(sheet, decision, reviewer);
      }
      try (OutputStream saved = Files.newOutputStream(savedAs)) {
        workbook.write(saved);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void fill(Sheet sheet, Decision decision, String reviewer) {
    for (Row row : sheet) {
      if (text(row, column(sheet, "Row", "Rad")).equals(String.valueOf(decision.row))
          && text(row, column(sheet, "File", "Fil")).equals(decision.file)) {
        write(row, column(sheet, "Decision", "Avgjørelse"), decision.word);
        write(row, column(sheet, "Reviewer", "Saksbehandler"), reviewer);
        decision.others.forEach((heading, text) -> write(row, column(sheet, heading), text));
        return;
      }
    }
    throw new AssertionError("No row " + decision.row + " to decide about");
  }

  private static String text(Row row, int column) {
    return new DataFormatter().formatCellValue(row.getCell(column));
  }

  /** The column that has one of the headings, which are those of the languages of reports. */
  private static int column(Sheet sheet, String... headings) {
    for (Cell cell : sheet.getRow(0)) {
      if (List.of(headings).contains(cell.getStringCellValue())) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("No column " + headings[0]);
  }

  private static void write(Row row, int column, String text) {
    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
  }
}
