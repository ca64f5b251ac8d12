package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.workbook.WorkbookReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidatedWorkbookTest {

  static final ReportCurrency EUR =
      new ReportCurrency(
          "EUR",
          new ExchangeRates(
              List.of(
                  new ExchangeRate(
                      "EUR",
                      LocalDate.of(2005, 1, 1),
                      LocalDate.of(2006, 12, 31),
                      new BigDecimal("8.3333333333"),
                      "Overview 2005/2006: 100 NOK = 12 EUR"))));

  @Test
  void theSheetsStandInTheOrderThatOthersRelyOn(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      assertThat(names(workbook))
          .containsExactly(
              "Overview",
              "Reconciliation",
              "By country",
              "By funder",
              "Budget lines",
              "Findings",
              "Files",
              "Changes",
              "Sources",
              "By programme",
              "Year on year");
      assertThat(
              workbook
                  .getProperties()
                  .getCustomProperties()
                  .getProperty(WorkbookReader.DOCUMENT_PROPERTY)
                  .getLpwstr())
          .isEqualTo("consolidated");
    }
  }

  @Test
  void savedValuesOfFormulasAreWhatTheyCalculateTo(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              String place =
                  sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula();
              CellValue value = evaluator.evaluate(cell);
              if (cell.getCachedFormulaResultType() == CellType.STRING) {
                assertThat(value.getStringValue()).as(place).isEqualTo(cell.getStringCellValue());
              } else {
                assertThat(value.getNumberValue())
                    .as(place)
                    .isCloseTo(cell.getNumericCellValue(), within(1e-6));
              }
              formulas++;
            }
          }
        }
      }
      assertThat(formulas).isGreaterThan(700);
    }
  }

  @Test
  void totalsPerCountryAndFunderAreThoseOfTheCsvFiles(@TempDir Path folder) throws IOException {
    for (Report report : Reports.csvFiles(Language.ENGLISH)) {
      report.write(SampleBudget.full(), folder);
    }
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      for (String by : List.of("country", "funder")) {
        for (CSVRecord row : csv(folder.resolve("csv/by-" + by + ".csv"))) {
          assertThat(amounts(workbook.getSheet("By " + by), row.get(0), row.get("year")))
              .as(row.toString())
              .containsExactly(
                  Double.parseDouble(row.get("granted")),
                  Double.parseDouble(row.get("submitted")),
                  Double.parseDouble(row.get("difference")));
        }
      }
    }
  }

  @Test
  void theOverviewEndsInTheTotalsOfTheRegister(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      Sheet overview = workbook.getSheet("Overview");
      Row total = row(overview, "Total");
      assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(21_839_000);
      assertThat(total.getCell(10).getNumericCellValue()).isEqualTo(28_407_869);
      assertThat(overview.getRow(3).getCell(0).getStringCellValue())
          .isEqualTo(
              "Not in these figures: 2 rejected rows (NOK\u00a097\u00a0535 at stake) and 2 files of which"
                  + " nothing counts, see Findings and rejected-rows.xlsx. NOK\u00a02\u00a0347\u00a0602 of"
                  + " what was granted (4 grants) has no accepted budget.");
    }
  }

  @Test
  void deviationsComeFirstAndLeadToTheirLines(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      XSSFSheet sheet = workbook.getSheet("Reconciliation");
      List<String> first = new ArrayList<>();
      for (int row = 3; row < 12; row++) {
        first.add(
            sheet.getRow(row).getCell(0).getStringCellValue()
                + " "
                + sheet.getRow(row).getCell(10).getStringCellValue());
      }
      assertThat(first)
          .containsExactly(
              "XK-02 missing",
              "LK-01 missing",
              "NA-01 missing",
              "MW-04 missing",
              "MW-04 wrong-funder",
              "BA-01 over",
              "TZ-03 not-granted",
              "BA-02 under",
              "AF-01 matched");
      assertThat(sheet.getRow(8).getCell(12).getHyperlink().getLocation())
          .isEqualTo("'Budget lines'!A8");
      Row target = workbook.getSheet("Budget lines").getRow(7);
      assertThat(target.getCell(0).getStringCellValue()).isEqualTo("BA-01");
      assertThat(target.getCell(2).getNumericCellValue()).isEqualTo(2006);
    }
  }

  @Test
  void aSubmittedAmountLeadsToItsSourcesTheseToTheirLinesAndFiles(@TempDir Path folder)
      throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      Cell submitted = workbook.getSheet("Reconciliation").getRow(8).getCell(7);
      assertThat(submitted.getNumericCellValue()).isEqualTo(1_050_000.50);
      Row first = target(workbook, submitted);
      Sheet sources = workbook.getSheet("Sources");
      assertThat(first.getSheet()).isEqualTo(sources);
      List<String> offices = new ArrayList<>();
      double sum = 0;
      for (int row = first.getRowNum(); row < first.getRowNum() + 3; row++) {
        Row source = sources.getRow(row);
        assertThat(source.getCell(0).getStringCellValue()).isEqualTo("BA-01");
        assertThat(source.getCell(1).getNumericCellValue()).isEqualTo(2006);
        offices.add(source.getCell(3).getStringCellValue());
        sum += source.getCell(4).getNumericCellValue();
        Row line = target(workbook, source.getCell(5));
        assertThat(line.getSheet().getSheetName()).isEqualTo("Budget lines");
        assertThat(line.getCell(0).getStringCellValue()).isEqualTo("BA-01");
        assertThat(line.getCell(1).getStringCellValue()).isEqualTo(offices.get(offices.size() - 1));
      }
      assertThat(offices).containsExactly("KS coordination", "Orkdal", "Sund");
      assertThat(sum).isEqualTo(1_050_000.50);
      Row file = target(workbook, sources.getRow(first.getRowNum() + 1).getCell(6));
      assertThat(file.getSheet().getSheetName()).isEqualTo("Files");
      assertThat(file.getCell(0).getStringCellValue()).isEqualTo("Orkdal/budget 2006.xlsx");
    }
  }

  @Test
  void aBudgetLineLeadsToItsFileIfThatIsListed(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      int links = 0;
      for (Row line : workbook.getSheet("Budget lines")) {
        Cell path = line.getCell(10);
        if (path.getHyperlink() != null) {
          assertThat(target(workbook, path).getCell(0).getStringCellValue())
              .isEqualTo(path.getStringCellValue());
          links++;
        }
      }
      assertThat(links).isPositive();
    }
  }

  @Test
  void aFileLeadsToTheMarkedCopyThatGoesBackIfThatIsCertainlyItsOwn(@TempDir Path folder)
      throws IOException {
    new ConsolidatedWorkbook(
            Language.ENGLISH,
            EUR,
            Map.of(
                "Orkdal/budget 2006.xlsx", "returns/Orkdal/budget 2006.xlsx",
                "KS/copy.xlsx", "returns/KS/copy.xlsx"))
        .write(SampleBudget.full(), folder);
    try (XSSFWorkbook workbook = read(folder)) {
      Sheet files = workbook.getSheet("Files");
      assertThat(row(files, "Orkdal/budget 2006.xlsx").getCell(0).getHyperlink().getAddress())
          .isEqualTo("returns/Orkdal/budget%202006.xlsx");
      assertThat(row(files, "KS/copy.xlsx").getCell(0).getHyperlink()).isNull();
      assertThat(row(files, "KS/budget 2005.xlsx").getCell(0).getHyperlink()).isNull();
    }
  }

  private static Row target(XSSFWorkbook workbook, Cell link) {
    CellReference place = new CellReference(((XSSFHyperlink) link.getHyperlink()).getLocation());
    return workbook.getSheet(place.getSheetName()).getRow(place.getRow());
  }

  @Test
  void textThatLooksLikeAFormulaIsText(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), folder)) {
      Cell cell = workbook.getSheet("Budget lines").getRow(10).getCell(5);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void linesBeyondAFullSheetGoOnBehindTheOtherSheets(@TempDir Path folder) throws IOException {
    new ConsolidatedWorkbook(Language.ENGLISH, EUR, Map.of(), 50)
        .write(SampleBudget.full(), folder);
    try (XSSFWorkbook workbook = read(folder)) {
      assertThat(names(workbook).subList(11, names(workbook).size()))
          .containsExactly("Sources 2", "Budget lines 2", "Budget lines 3");
      assertThat(workbook.getSheet("Budget lines").getLastRowNum()).isEqualTo(50);
      assertThat(workbook.getSheet("Budget lines 3").getLastRowNum()).isEqualTo(3);
      assertThat(workbook.getSheet("Budget lines 2").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Code");
    }
  }

  @Test
  void aRunWithoutFilesSaysSo(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.withoutFiles(), folder)) {
      assertThat(workbook.getSheet("Budget lines").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("No budget line was accepted.");
      assertThat(workbook.getSheet("Findings").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Nothing is wrong or odd.");
    }
  }

  @Test
  void theSameBudgetGivesTheSameBytesAnywhere(@TempDir Path folder)
      throws IOException, InterruptedException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Path here = Files.createDirectory(folder.resolve("here"));
    Path there = Files.createDirectory(folder.resolve("there"));
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      new ConsolidatedWorkbook(Language.ENGLISH, EUR, Map.of()).write(SampleBudget.full(), here);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      // The clock of a zip entry ticks every two seconds.
      Thread.sleep(2_100);
      new ConsolidatedWorkbook(Language.ENGLISH, EUR, Map.of()).write(SampleBudget.full(), there);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(there.resolve("consolidated.xlsx"))
        .hasSameBinaryContentAs(here.resolve("consolidated.xlsx"));
  }

  private static XSSFWorkbook written(ConsolidatedBudget budget, Path folder) throws IOException {
    new ConsolidatedWorkbook(Language.ENGLISH, EUR, Map.of()).write(budget, folder);
    return read(folder);
  }

  private static XSSFWorkbook read(Path folder) throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve("consolidated.xlsx"))) {
      return new XSSFWorkbook(stream);
    }
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<Double> amounts(Sheet sheet, String name, String year) {
    Row row = row(sheet, name);
    int column = year.equals("2005") ? 1 : 6;
    return List.of(
        row.getCell(column).getNumericCellValue(),
        row.getCell(column + 1).getNumericCellValue(),
        row.getCell(column + 2).getNumericCellValue());
  }

  private static Row row(Sheet sheet, String name) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("No row " + name + " on " + sheet.getSheetName());
  }

  private static List<CSVRecord> csv(Path file) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(Files.newBufferedReader(file))
        .getRecords();
  }
}
