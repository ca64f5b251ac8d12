package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.samples.LibreOffice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every formula of the consolidated workbook, calculated anew by LibreOffice from a copy in which
 * no formula has its saved value, gives what was saved.
 */
class LiveFormulasTest {

  private static final int ROWS_PER_SHEET = 50;

  static List<ConsolidatedBudget> budgets() {
    return List.of(
        SampleBudget.full(),
        SampleBudget.withoutFiles(),
        MadeUpBudget.ofSixYears(),
        MadeUpBudget.ofAwkwardNames(),
        MadeUpBudget.ofNothing());
  }

  @ParameterizedTest
  @MethodSource("budgets")
  void everyFormulaGivesWhatWasSaved(ConsolidatedBudget budget, @TempDir Path folder)
      throws IOException {
    write(Language.NORWEGIAN, budget, folder);
    try (XSSFWorkbook saved = read(folder.resolve("consolidated.xlsx"))) {
      Map<String, Object> expected = formulas(saved);
      assertThat(expected).hasSizeGreaterThan(5);
      Path blank = folder.resolve("blank.xlsx");
      saveWithoutValues(saved, blank);
      try (XSSFWorkbook calculated = read(LibreOffice.save(blank, "xlsx", folder))) {
        Map<String, Object> found = formulas(calculated);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
            (place, value) -> assertSame(place, found.getOrDefault(place, "nothing"), value));
      }
    }
  }

  private static void assertSame(String place, Object found, Object expected) {
    if (expected instanceof Double number) {
      assertThat(found).as(place).isInstanceOf(Double.class);
      assertThat((Double) found).as(place).isCloseTo(number, within(1e-6));
    } else {
      assertThat(found).as(place).isEqualTo(expected);
    }
  }

  @Test
  void whatWasSavedIsWhatTheReconciliationSays(@TempDir Path folder) throws IOException {
    ConsolidatedBudget budget = MadeUpBudget.ofSixYears();
    write(Language.ENGLISH, budget, folder);
    try (XSSFWorkbook saved = read(folder.resolve("consolidated.xlsx"))) {
      Map<String, Double> submitted = new HashMap<>();
      for (Row row : saved.getSheet("Reconciliation")) {
        Cell year = row.getCell(3);
        if (year != null && year.getCellType() == CellType.NUMERIC) {
          submitted.put(
              row.getCell(0).getStringCellValue()
                  + (int) year.getNumericCellValue()
                  + row.getCell(4).getStringCellValue(),
              row.getCell(7).getNumericCellValue());
        }
      }
      assertThat(submitted).hasSameSizeAs(budget.reconciliations());
      for (Reconciliation figure : budget.reconciliations()) {
        assertThat(submitted.get(figure.project().code() + figure.year() + figure.funder()))
            .isEqualTo(figure.submitted().doubleValue());
      }
    }
  }

  @Test
  void whoChangesALineSeesEveryTotalFollow(@TempDir Path folder) throws IOException {
    write(Language.ENGLISH, SampleBudget.full(), folder);
    try (XSSFWorkbook saved = read(folder.resolve("consolidated.xlsx"))) {
      Row line = saved.getSheet("Budget lines 2").getRow(1);
      String project = line.getCell(0).getStringCellValue();
      double year = line.getCell(2).getNumericCellValue();
      line.getCell(9).setCellValue(line.getCell(9).getNumericCellValue() + 5_000);
      Path changed = folder.resolve("changed.xlsx");
      saveWithoutValues(saved, changed);
      try (XSSFWorkbook calculated = read(LibreOffice.save(changed, "xlsx", folder))) {
        for (Row row : calculated.getSheet("Reconciliation")) {
          Cell of = row.getCell(3);
          if (of != null
              && of.getCellType() == CellType.NUMERIC
              && of.getNumericCellValue() == year
              && row.getCell(0).getStringCellValue().equals(project)) {
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(5_000);
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("over");
          }
        }
        int total = year == 2005 ? 6 : 11;
        BigDecimal before =
            SampleBudget.full().reconciliations().stream()
                .filter(figure -> figure.year() == (int) year)
                .map(Reconciliation::submitted)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(totalRow(calculated.getSheet("Overview")).getCell(total).getNumericCellValue())
            .isCloseTo(before.doubleValue() + 5_000, within(1e-6));
      }
    }
  }

  private static Row totalRow(Sheet sheet) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null && cell.toString().equals("Total")) {
        return row;
      }
    }
    throw new AssertionError("No total on " + sheet.getSheetName());
  }

  private static void write(Language language, ConsolidatedBudget budget, Path folder)
      throws IOException {
    new ConsolidatedWorkbook(language, ConsolidatedWorkbookTest.EUR, Map.of(), ROWS_PER_SHEET)
        .write(budget, folder);
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }

  private static Map<String, Object> formulas(XSSFWorkbook workbook) {
    Map<String, Object> values = new TreeMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            values.put(
                sheet.getSheetName() + " " + cell.getAddress(),
                switch (cell.getCachedFormulaResultType()) {
                  case NUMERIC -> cell.getNumericCellValue();
                  case STRING -> cell.getStringCellValue();
                  default -> cell.getCachedFormulaResultType().name();
                });
          }
        }
      }
    }
    return values;
  }

  private static void saveWithoutValues(XSSFWorkbook workbook, Path file) throws IOException {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().unsetV();
          }
        }
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
