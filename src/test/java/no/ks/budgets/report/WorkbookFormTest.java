package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a workbook of the sheets: tables, names, charts, pages and properties. */
class WorkbookFormTest {

  @Test
  void budgetLinesAreATableOfTheSameHeadingsOnEverySheet(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.ENGLISH, 50, folder)) {
      List<String> tables = new ArrayList<>();
      for (Sheet sheet : workbook) {
        for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
          tables.add(sheet.getSheetName() + " " + table.getName() + " " + area(table));
          for (int column = 0; column < table.getColumnCount(); column++) {
            assertThat(table.getColumns().get(column).getName())
                .isEqualTo(sheet.getRow(0).getCell(column).getStringCellValue());
          }
          assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(area(table));
        }
      }
      assertThat(tables)
          .containsExactly(
              "Budget lines BudgetLines A1:N51",
              "Budget lines 2 BudgetLines_2 A1:N51",
              "Budget lines 3 BudgetLines_3 A1:N4");
    }
  }

  private static String area(XSSFTable table) {
    return table.getCTTable().getRef();
  }

  @Test
  void theCellsThatFormulasUseHaveNames(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.ENGLISH, 200, folder)) {
      Map<String, String> names = new TreeMap<>();
      for (Name name : workbook.getAllNames()) {
        names.put(name.getNameName(), name.getRefersToFormula());
      }
      assertThat(names)
          .containsEntry("LinesNok", "'Budget lines'!$J$2:$J$104")
          .containsEntry("LinesProject", "'Budget lines'!$A$2:$A$104")
          .containsEntry("Granted", "'Reconciliation'!$G$4:$G$60")
          .containsEntry("Submitted", "'Reconciliation'!$H$4:$H$60");
    }
  }

  @Test
  void chartsOfGrantedBesideSubmittedStandBelowTheirYears(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook =
        written(MadeUpBudget.ofSixYears(), Language.NORWEGIAN, 200, folder)) {
      for (String name : List.of("By country", "By funder", "By programme")) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet.createDrawingPatriarch().getCharts()).as(name).hasSize(6);
        assertThat(sheet.createDrawingPatriarch().getCharts().get(5).getTitleText().getString())
            .isEqualTo("Bevilget og innsendt 2009, i 1000 NOK");
        sheet
            .createDrawingPatriarch()
            .getShapes()
            .forEach(
                shape ->
                    assertThat(((XSSFClientAnchor) shape.getAnchor()).getRow1())
                        .as(name)
                        .isGreaterThan(sheet.getLastRowNum()));
      }
    }
  }

  @Test
  void projectsStandByTheirProgramme(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.ENGLISH, 200, folder)) {
      Sheet sheet = workbook.getSheet("By programme");
      List<String> names = new ArrayList<>();
      double granted = 0;
      for (int row = 4; row < 7; row++) {
        names.add(sheet.getRow(row).getCell(0).getStringCellValue());
        granted += sheet.getRow(row).getCell(1).getNumericCellValue();
      }
      assertThat(names)
          .containsExactly(
              "Municipal International Cooperation", "Institutional cooperation", "Other");
      assertThat(granted).isEqualTo(21_839_000);
      assertThat(sheet.getRow(5).getCell(1).getNumericCellValue())
          .isEqualTo(1_000_000 + 650_000 + 44_000);
    }
  }

  @Test
  void aWideSheetBreaksBetweenYears(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook =
        written(MadeUpBudget.ofSixYears(), Language.ENGLISH, 200, folder)) {
      Sheet overview = workbook.getSheet("Overview");
      assertThat(overview.getFitToPage()).isFalse();
      // Four columns of the project and five of each year; two years go on a page.
      assertThat(overview.getColumnBreaks()).containsExactly(13, 23);
      assertThat(overview.getRepeatingColumns().formatAsString()).isEqualTo("A:C");
    }
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.ENGLISH, 200, folder)) {
      assertThat(workbook.getSheet("Overview").getFitToPage()).isTrue();
      assertThat(workbook.getSheet("Overview").getColumnBreaks()).isEmpty();
    }
  }

  @Test
  void aYearIsComparedWithTheOneBefore(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.ENGLISH, 200, folder)) {
      for (Row row : workbook.getSheet("Year on year")) {
        if (row.getCell(0).getCellType() == CellType.STRING
            && row.getCell(0).getStringCellValue().equals("BA-01")) {
          assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(900_000);
          assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1_035_000);
          assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(135_000);
          assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(0.15);
          return;
        }
      }
      throw new AssertionError("BA-01 is not there");
    }
  }

  @Test
  void aShareOfALargerContributionIsShown(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.ENGLISH, 200, folder)) {
      List<String> shares = new ArrayList<>();
      for (Row row : workbook.getSheet("Reconciliation")) {
        Cell share = row.getCell(16);
        if (share != null && share.getCellType() == CellType.FORMULA) {
          shares.add(
              row.getCell(0).getStringCellValue()
                  + " "
                  + row.getCell(15).getNumericCellValue()
                  + " "
                  + share.getNumericCellValue());
        }
      }
      assertThat(shares).containsExactly("IN-01 5000000.0 0.8713");
    }
  }

  @Test
  void theDocumentSaysWhatItIsInItsLanguage(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = written(SampleBudget.full(), Language.NORWEGIAN, 200, folder)) {
      CoreProperties properties = workbook.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Konsolidert budsjett");
      assertThat(properties.getSubject())
          .isEqualTo("Internasjonale prosjekter i KS: bevilget og innsendt, 2005–2006");
      assertThat(properties.getKeywords()).contains("avstemming");
      for (Sheet sheet : workbook) {
        assertThat(sheet.getFooter().getRight()).isEqualTo("Side &P av &N");
      }
      assertThat(workbook.getSheet("Files").getRow(0).getCell(3).getStringCellValue())
          .isEqualTo("Lest");
    }
  }

  @Test
  void everyLookIsAStyleWithAName(@TempDir Path folder) throws IOException {
    written(SampleBudget.full(), Language.ENGLISH, 200, folder).close();
    try (ZipFile zip = new ZipFile(folder.resolve("consolidated.xlsx").toFile());
        InputStream stream = zip.getInputStream(zip.getEntry("xl/styles.xml"))) {
      String styles = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(styles)
          .contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
          .contains("<cellStyle name=\"PB total kroner\" ")
          .containsSubsequence("</cellXfs>", "<cellStyles ");
    }
  }

  private static XSSFWorkbook written(
      ConsolidatedBudget budget, Language language, int rowsPerSheet, Path folder)
      throws IOException {
    new ConsolidatedWorkbook(language, ConsolidatedWorkbookTest.EUR, Map.of(), rowsPerSheet)
        .write(budget, folder);
    try (InputStream stream = Files.newInputStream(folder.resolve("consolidated.xlsx"))) {
      return new XSSFWorkbook(stream);
    }
  }
}
