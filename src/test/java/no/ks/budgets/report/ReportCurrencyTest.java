package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.money.ExchangeRates;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals in another currency: by the rate of their year, with what rounding does to the sum. */
class ReportCurrencyTest {

  private static ReportCurrency currency(String code, ExchangeRate... rates) {
    return new ReportCurrency(code, new ExchangeRates(List.of(rates)));
  }

  private static ExchangeRate rate(String nok, int fromYear, int toYear) {
    return new ExchangeRate(
        "EUR",
        LocalDate.of(fromYear, 1, 1),
        LocalDate.of(toYear, 12, 31),
        new BigDecimal(nok),
        "InforEuro " + nok);
  }

  @Test
  void aHalfIsRoundedAwayFromZero() {
    ExchangeRate eight = rate("8", 2005, 2005);
    assertThat(ReportCurrency.whole(new BigDecimal("12"), eight)).isEqualByComparingTo("2");
    assertThat(ReportCurrency.whole(new BigDecimal("-12"), eight)).isEqualByComparingTo("-2");
    assertThat(ReportCurrency.whole(new BigDecimal("11.99"), eight)).isEqualByComparingTo("1");
  }

  @Test
  void totalsStandInTheCurrencyWithTheRateAndItsSource(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook =
        written(SampleBudget.full(), currency("EUR", rate("8.2", 2005, 2006)), folder)) {
      Sheet sheet = workbook.getSheet("By funder");
      assertThat(texts(sheet.getRow(3)).subList(1, 6))
          .containsExactly("Granted", "Submitted", "Difference", "Granted EUR", "Submitted EUR");
      // 18 000 000 / 8.2 = 2 195 121.95 and 3 839 000 / 8.2 = 468 170.73; both are rounded up.
      assertThat(amount(sheet, "NMFA", 4)).isEqualTo(2_195_122);
      assertThat(amount(sheet, "NORAD", 4)).isEqualTo(468_171);
      assertThat(amount(sheet, "Total", 4)).isEqualTo(2_663_293);
      // 21 839 000 / 8.2 = 2 663 292.68.
      assertThat(amount(sheet, "Total NOK converted to EUR", 4)).isEqualTo(2_663_293);
      assertThat(amount(sheet, "NOK per EUR", 4)).isEqualTo(8.2);
      assertThat(texts(row(sheet, "Source of the rate"))).contains("InforEuro 8.2");
      Sheet overview = workbook.getSheet("Overview");
      assertThat(amount(overview, "Total in EUR", 5)).isEqualTo(2_663_293);
      assertThat(amount(overview, "NOK per EUR", 5)).isEqualTo(8.2);
    }
  }

  @Test
  void whatRoundingMakesOfASumStandsInARowOfItsOwn(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook =
        written(SampleBudget.full(), ConsolidatedWorkbookTest.EUR, folder)) {
      Sheet overview = workbook.getSheet("Overview");
      double parts =
          amount(overview, "of which NMFA", 11, true)
              + amount(overview, "of which NORAD", 11, true);
      assertThat(amount(overview, "Total in EUR", 11)).isEqualTo(parts - 1);
      assertThat(amount(overview, "Rounding difference", 11)).isEqualTo(-1);
      assertThat(amount(overview, "Rounding difference", 10)).isZero();
    }
  }

  @Test
  void aYearWithoutARateSaysSo(@TempDir Path folder) throws IOException {
    ReportCurrency currency =
        currency("EUR", rate("8", 2005, 2005), rate("8.1", 2006, 2006), rate("8.3", 2006, 2006));
    try (XSSFWorkbook workbook = written(SampleBudget.full(), currency, folder)) {
      Sheet sheet = workbook.getSheet("By country");
      assertThat(amount(sheet, "Croatia", 4)).isEqualTo(81_250);
      assertThat(row(sheet, "Croatia").getCell(9).getStringCellValue()).isEqualTo("no rate");
      assertThat(row(sheet, "Total").getCell(9).getStringCellValue()).isEqualTo("no rate");
      assertThat(texts(row(sheet, "Source of the rate")))
          .contains("InforEuro 8", "No single rate of EUR covers all of 2006");
    }
  }

  @Test
  void kronerStandAlone(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), currency("NOK"), folder)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          assertThat(texts(row))
              .as(sheet.getSheetName())
              .noneMatch(text -> text.contains("no rate"));
        }
      }
      assertThat(texts(workbook.getSheet("By funder").getRow(3)))
          .containsExactly(
              "Funder", "Granted", "Submitted", "Difference", "Granted", "Submitted", "Difference");
    }
  }

  private static XSSFWorkbook written(
      ConsolidatedBudget budget, ReportCurrency currency, Path folder) throws IOException {
    new ConsolidatedWorkbook(Language.ENGLISH, currency, Map.of()).write(budget, folder);
    try (InputStream stream = Files.newInputStream(folder.resolve("consolidated.xlsx"))) {
      return new XSSFWorkbook(stream);
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        texts.add(cell.getStringCellValue());
      }
    }
    return texts;
  }

  private static double amount(Sheet sheet, String label, int column) {
    return amount(sheet, label, column, false);
  }

  private static double amount(Sheet sheet, String label, int column, boolean last) {
    Row found = last ? lastRow(sheet, label) : row(sheet, label);
    return found.getCell(column).getNumericCellValue();
  }

  private static Row row(Sheet sheet, String label) {
    return rows(sheet, label).get(0);
  }

  private static Row lastRow(Sheet sheet, String label) {
    List<Row> rows = rows(sheet, label);
    return rows.get(rows.size() - 1);
  }

  private static List<Row> rows(Sheet sheet, String label) {
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (!texts(row).isEmpty() && texts(row).get(0).equals(label)) {
        rows.add(row);
      }
    }
    assertThat(rows).as(label).isNotEmpty();
    return rows;
  }
}
