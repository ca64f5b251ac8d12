package no.ks.budgets.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RegisterWorkbookTest {

  @Test
  void theShippedWorkbookIsTheOneThatIsMadeFromTheCsvFiles() throws IOException {
    try (InputStream shipped = Files.newInputStream(RegisterWorkbook.SHIPPED);
        InputStream made = new ByteArrayInputStream(RegisterWorkbook.bytes())) {
      List<String> expected = cells(made);

      assertThat(cells(shipped)).isEqualTo(expected);
      assertThat(expected)
          .hasSize(1 + 3 + 36 + 56 + 29)
          .contains("Grants 14 [IN-01, 2006.0, NMFA, NOK, 4356357.0, 5000000.0]");
    }
  }

  @Test
  void itIsMadeWithoutAClock() throws IOException {
    assertThat(RegisterWorkbook.bytes()).isEqualTo(RegisterWorkbook.bytes());
  }

  private static List<String> cells(InputStream in) throws IOException {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      cells.add(
          "modified " + workbook.getProperties().getCoreProperties().getModified().toInstant());
      for (Sheet sheet : workbook) {
        cells.add(
            sheet.getSheetName()
                + " frozen at "
                + sheet.getPaneInformation().getHorizontalSplitTopRow());
        for (Row row : sheet) {
          List<String> texts = new ArrayList<>();
          for (Cell cell : row) {
            texts.add(cell.toString());
          }
          cells.add(sheet.getSheetName() + " " + (row.getRowNum() + 1) + " " + texts);
        }
      }
    }
    return cells;
  }
}
