package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.workbook.WorkbookReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsWorkbookTest {

  private static final String ELVERUM = "Elverum/budsjett 2006.xlsx";

  @Test
  void openRowsStandByOfficeAndFileTheMostMoneyFirst(@TempDir Path folder) throws IOException {
    new RejectedRowsWorkbook(Language.ENGLISH, Map.of()).write(SampleBudget.full(), folder);
    try (XSSFWorkbook workbook = read(folder)) {
      XSSFSheet sheet = workbook.getSheet("Rejected rows");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(texts(sheet.getRow(1)).subList(0, 18))
          .containsExactly(
              "Elverum",
              ELVERUM,
              "Ark1",
              "8",
              "F8\nB8",
              "=cmd|' /C calc'!A0",
              "2006",
              "NORAD",
              "-96,500.00",
              "Error value in a cell. The cell holds an error value instead of a value.\n"
                  + "Project not in the register. No project of the register has this code or name.",
              "#REF!\n=cmd|' /C calc'!A0",
              "an amount\nNA-01 (0.81); NA-02 (0.80)",
              "Repair the formula in the cell that is named.\n"
                  + "Correct the code; the nearest projects of the register are listed under"
                  + " expected.",
              "",
              "Reise",
              "",
              "NOK",
              " | =cmd|' /C calc'!A0 | 2006 | NORAD | Reise | #REF!");
      assertThat(texts(sheet.getRow(1)).subList(18, 29)).containsOnly("");
      assertThat(texts(sheet.getRow(1)).subList(29, 31)).containsExactly("no", "1f3a5b7c9d1e2f41");
      assertThat(texts(sheet.getRow(1)).get(31)).startsWith("aa00bb12-");
      assertThat(texts(sheet.getRow(2)).subList(3, 5)).containsExactly("7", "F7");
      assertThat(texts(workbook.getSheet("Settled").getRow(1)))
          .startsWith("unknown", "Sund/gammel.csv")
          .endsWith("waived");
      assertThat(workbook.getSheet("Warnings").getLastRowNum()).isEqualTo(3);
      assertThat(texts(workbook.getSheet("Other errors").getRow(1)))
          .contains("kosovo, \"final\".xls", "FILE_ENCRYPTED");
    }
  }

  @Test
  void rowsLeadToTheMarkedCopy(@TempDir Path folder) throws IOException {
    new RejectedRowsWorkbook(
            Language.ENGLISH, Map.of(ELVERUM, "returns/Elverum/budsjett 2006 ø.xlsx"))
        .write(SampleBudget.full(), folder);
    try (XSSFWorkbook workbook = read(folder)) {
      XSSFHyperlink link = workbook.getSheet("Rejected rows").getRow(1).getCell(4).getHyperlink();
      assertThat(link.getAddress())
          .isEqualTo("returns/Elverum/budsjett%202006%20%C3%B8.xlsx#'Ark1'!F8");
      assertThat(link.getLocation()).isEqualTo("'Ark1'!F8");
    }
  }

  @Test
  void noRejectedRowsAreSaidToBeNone(@TempDir Path folder) throws IOException {
    new RejectedRowsWorkbook(Language.ENGLISH, Map.of()).write(SampleBudget.withoutFiles(), folder);
    try (XSSFWorkbook workbook = read(folder)) {
      assertThat(workbook.getSheet("Rejected rows").getRow(1).getCell(0).getStringCellValue())
          .startsWith("No rejected rows");
      assertThat(workbook.getSheet("Settled")).isNull();
      assertThat(
              workbook
                  .getProperties()
                  .getCustomProperties()
                  .getProperty(WorkbookReader.DOCUMENT_PROPERTY)
                  .getLpwstr())
          .isEqualTo("rejected-rows");
    }
  }

  @Test
  void inNorwegianEverythingButWhatWasSentIsNorwegian(@TempDir Path folder) throws IOException {
    new RejectedRowsWorkbook(Language.NORWEGIAN, Map.of()).write(SampleBudget.full(), folder);
    try (XSSFWorkbook workbook = read(folder)) {
      assertThat(workbook.sheetIterator())
          .toIterable()
          .extracting(Sheet::getSheetName)
          .containsExactly(
              "Avviste rader", "Slik avgjør du", "Andre feil", "Advarsler", "Avgjort", "Lister");
      XSSFSheet sheet = workbook.getSheet("Avviste rader");
      assertThat(texts(sheet.getRow(0)))
          .startsWith("Kontor", "Fil", "Ark", "Rad", "Celle", "Prosjekt", "År", "Finansiør");
      assertThat(texts(sheet.getRow(1)).subList(9, 13))
          .containsExactly(
              "Feilverdi i en celle. Cellen inneholder en feilverdi i stedet for en verdi.\n"
                  + "Prosjektet finnes ikke i registeret. Ikke noe prosjekt i registeret har"
                  + " denne koden eller dette navnet.",
              "#REF!\n=cmd|' /C calc'!A0",
              "et beløp\nNA-01 (0.81); NA-02 (0.80)",
              "Rett formelen i cellen som er nevnt.\n"
                  + "Rett koden; de nærmeste prosjektene i registeret står under forventet.");
      assertThat(texts(workbook.getSheet("Avgjort").getRow(1)))
          .startsWith("ukjent", "Sund/gammel.csv")
          .endsWith("frafalt");
      assertThat(sheet.getFooter().getRight()).isEqualTo("Side &P av &N");
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Avviste rader");
      String all = everything(workbook);
      Map<String, String> english =
          MessageBundle.load(ReviewWords.class, "review", Language.ENGLISH);
      assertThat(english.values())
          .map(text -> text.replaceAll("\\{.*", ""))
          .filteredOn(text -> text.length() > 10)
          .hasSizeGreaterThan(20)
          .noneMatch(all::contains);
    }
  }

  private static String everything(XSSFWorkbook workbook) {
    StringBuilder all = new StringBuilder();
    workbook.forEach(sheet -> sheet.forEach(row -> all.append(texts(row)).append('\n')));
    return all.toString();
  }

  private static XSSFWorkbook read(Path folder) throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve("rejected-rows.xlsx"))) {
      return new XSSFWorkbook(stream);
    }
  }

  private static List<String> texts(Row row) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
    return texts;
  }
}
