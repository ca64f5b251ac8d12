package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.samples.LibreOffice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office gets a workbook, fills it in and sends it back, and nothing is wrong with it. */
class TemplateTest {

  private static final int FIRST_ROW = 5;
  private static final int CATEGORY = 3;
  private static final int DESCRIPTION = 4;
  private static final int AMOUNT = 6;

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
    home.run();
  }

  /** Writes a template and expects that to succeed. */
  private Path template(String name, String... arguments) {
    Path target = folder.resolve(name + ".xlsx");
    TestHome.Printed printed =
        home.execute(
            Stream.concat(
                    Stream.of("template"),
                    Stream.concat(Stream.of(arguments), Stream.of("--output", target.toString())))
                .toArray(String[]::new));
    assertThat(printed.error()).isEmpty();
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.out().strip()).isEqualTo(target.toAbsolutePath().normalize().toString());
    return target;
  }

  /** Opens a workbook and saves it elsewhere. */
  private static void edit(Path file, Path savedAs, Consumer<XSSFWorkbook> change) {
    try (InputStream written = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(written)) {
      change.accept(workbook);
      try (OutputStream saved = Files.newOutputStream(savedAs)) {
        workbook.write(saved);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Fills in the rows that are prepared, and repeats the last one as a row of its own. */
  private static void fillIn(XSSFWorkbook workbook) {
    fillIn(workbook, 1_035_000.5);
  }

  private static void fillIn(XSSFWorkbook workbook, double base) {
    Sheet sheet = workbook.getSheetAt(0);
    int row = FIRST_ROW;
    while (!text(sheet, row, 0).isEmpty()) {
      write(sheet, row, CATEGORY).setCellValue("A. Travel");
      write(sheet, row, DESCRIPTION).setCellValue("Seminar for councillors, part " + row);
      write(sheet, row, AMOUNT).setCellValue(base + row);
      row++;
    }
    assertThat(row).as("a row is prepared").isGreaterThan(FIRST_ROW);
    for (int column = 0; column < AMOUNT; column++) {
      Cell above = sheet.getRow(row - 1).getCell(column);
      if (above.getCellType() == CellType.NUMERIC) {
        write(sheet, row, column).setCellValue(above.getNumericCellValue());
      } else {
        write(sheet, row, column).setCellValue(above.getStringCellValue());
      }
    }
    write(sheet, row, AMOUNT).setCellValue(0);
  }

  private static String text(Sheet sheet, int row, int column) {
    Row found = sheet.getRow(row);
    Cell cell = found == null ? null : found.getCell(column);
    return cell == null || cell.getCellType() == CellType.NUMERIC ? "" : cell.getStringCellValue();
  }

  /** The cell, which its protected sheet must let people write into. */
  private static Cell write(Sheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    assertThat(sheet.getProtect()).isTrue();
    assertThat(cell.getCellStyle().getLocked()).as(cell.getAddress().toString()).isFalse();
    return cell;
  }

  /** Findings about a file; those about the register's other offices are none of its business. */
  private List<String> findings(String file) {
    return home.csv("findings").stream().filter(line -> line.startsWith(file)).toList();
  }

  private String status(String file) {
    return home.csv("files").stream()
        .filter(line -> line.startsWith(file + ","))
        .map(line -> line.split(",")[5])
        .collect(Collectors.joining());
  }

  /** A template as an office opens, fills in and saves it in LibreOffice. */
  private void sendThroughLibreOffice(String name, String ending, double base, String... arguments)
      throws IOException {
    Path opened = LibreOffice.save(template(name, arguments), "xlsx", folder);
    Path filled = folder.resolve(name + ".xlsx");
    edit(opened, filled, workbook -> fillIn(workbook, base));
    Files.copy(LibreOffice.save(filled, ending, folder), home.inbox().resolve(name + "." + ending));
  }

  @Test
  void filledInThroughLibreOfficeEveryRowIsAcceptedInEveryLanguage() throws IOException {
    sendThroughLibreOffice("english", "xlsx", 1_035_000.5, "BA-01", "--office", "Orkdal");
    sendThroughLibreOffice(
        "norsk", "ods", 1_035_000.5, "MG-01", "mg 2", "--office", "Stavanger", "--language", "nb");
    sendThroughLibreOffice(
        "bosanski", "xlsx", 1_000_000.5, "BA-01", "--office", "Konjic", "--language", "bs");
    sendThroughLibreOffice(
        "russkij", "ods", 2_035, "RU-02", "--office", "Narvik", "--language", "ru");
    sendThroughLibreOffice("français", "xlsx", 1_035_000.5, "NA-01", "--language", "fr");

    home.run();

    List<String> files =
        List.of("english.xlsx", "norsk.ods", "bosanski.xlsx", "russkij.ods", "français.xlsx");
    for (String file : files) {
      assertThat(findings(file)).as(file).isEmpty();
      assertThat(status(file)).as(file).isEqualTo("accepted");
    }
    assertThat(home.csv("rejected-rows")).isEmpty();
    assertThat(home.csv("budget-lines"))
        .extracting(line -> line.replaceAll(",[^,]*,[^,]*,[0-9]+,[A-Z]+[0-9]+$", ""))
        .contains(
            "BA-01,Orkdal,2005,NMFA,A. Travel,\"Seminar for councillors, part 5\","
                + "NOK,1035005.50,1,1035005.50",
            "BA-01,Orkdal,2006,NMFA,A. Travel,\"Seminar for councillors, part 6\","
                + "NOK,0.00,1,0.00",
            "BA-01,Sund,2006,NMFA,A. Travel,\"Seminar for councillors, part 6\","
                + "NOK,1000006.50,1,1000006.50",
            "MG-02,Stavanger,2005,NORAD,A. Travel,\"Seminar for councillors, part 7\","
                + "NOK,1035007.50,1,1035007.50",
            "RU-02,Narvik,2005,NMFA,A. Travel,\"Seminar for councillors, part 5\","
                + "NOK,2040.00,1,2040.00",
            "NA-01,Elverum,2006,NORAD,A. Travel,\"Seminar for councillors, part 6\","
                + "NOK,1035006.50,1,1035006.50")
        .hasSize(3 + 4 + 3 + 2 + 3);
  }

  @Test
  void theNextTemplateHoldsWhatWasSentLastAndReplacesIt() {
    edit(
        template("first", "BA-01", "--office", "Orkdal"),
        home.inbox().resolve("first.xlsx"),
        TemplateTest::fillIn);
    home.run();
    List<String> sent = home.csv("budget-lines");
    assertThat(sent).hasSize(3);

    edit(
        template("second", "BA-01", "--office", "Mostar"),
        home.inbox().resolve("second.xlsx"),
        workbook -> write(workbook.getSheetAt(0), FIRST_ROW, AMOUNT).setCellValue(77));
    home.run();

    assertThat(home.csv("budget-lines"))
        .extracting(line -> line.replace("second.xlsx", "first.xlsx"))
        .hasSize(3)
        .containsAll(sent.subList(1, 3))
        .anyMatch(line -> line.contains(",NOK,77.00,1,77.00,"));
    assertThat(findings("second.xlsx")).isEmpty();
  }

  @Test
  void leftEmptyEveryPreparedRowSaysThatItsAmountIsMissing() throws IOException {
    Files.copy(template("empty", "BA-01", "--office", "Sund"), home.inbox().resolve("empty.xlsx"));

    home.run();

    assertThat(findings("empty.xlsx"))
        .hasSize(2)
        .allMatch(line -> line.contains(",AMOUNT_MISSING,error,"))
        .allMatch(line -> line.contains("Write the amount; write 0 if nothing is budgeted."));
  }

  @Test
  void preparedRowsThatAreClearedAreNoMatter() {
    edit(
        template("cleared", "BA-01", "--office", "Sund"),
        home.inbox().resolve("cleared.xlsx"),
        workbook -> {
          fillIn(workbook);
          Row row = workbook.getSheetAt(0).getRow(FIRST_ROW);
          row.forEach(cell -> write(row.getSheet(), FIRST_ROW, cell.getColumnIndex()).setBlank());
        });

    home.run();

    assertThat(findings("cleared.xlsx")).isEmpty();
    assertThat(home.csv("budget-lines")).hasSize(2).allMatch(line -> line.contains(",2006,"));
  }

  @Test
  void aTemplateOfAllProjectsLacksNothingButItsOffice() throws IOException {
    List<String> codes =
        home.csv("reconciliation").stream().map(line -> line.split(",")[0]).distinct().toList();
    assertThat(codes).hasSize(35);
    edit(
        template("all", codes.toArray(String[]::new)),
        home.inbox().resolve("all.xlsx"),
        TemplateTest::fillIn);

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(56);
    assertThat(findings("all.xlsx"))
        .isNotEmpty()
        .allMatch(line -> line.contains(",OFFICE_UNKNOWN,warning,"));
  }

  @Test
  void anOlderTemplateIsReadAndSaidToBeOutdated() {
    edit(
        template("old", "BA-01", "--office", "Sund"),
        home.inbox().resolve("old.xlsx"),
        workbook -> {
          fillIn(workbook);
          Cell mark = workbook.getSheetAt(0).getRow(0).getCell(DESCRIPTION);
          // An inline text keeps its old words beside the new, unless it is emptied first.
          mark.setBlank();
          mark.setCellValue("Partner Budgets template 0");
        });

    home.run();

    assertThat(findings("old.xlsx"))
        .singleElement()
        .asString()
        .startsWith(
            "old.xlsx,Budget,1,E1,,TEMPLATE_OUTDATED,warning,Partner Budgets template 0,"
                + "Partner Budgets template 1,");
    assertThat(home.csv("budget-lines")).hasSize(3);
  }

  @Test
  void whatWasGrantedStandsBesideWhatIsFilledIn() throws IOException {
    Path file = template("granted", "BA-01", "--office", "Orkdal", "--language", "nb");
    Path filled = folder.resolve("filled.xlsx");
    edit(file, filled, TemplateTest::fillIn);

    try (InputStream written = Files.newInputStream(filled);
        XSSFWorkbook workbook = new XSSFWorkbook(written)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      assertThat(workbook.isSheetHidden(3)).isTrue();
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Sheet granted = workbook.getSheet("Bevilget");
      List<Double> figures = new ArrayList<>();
      for (int row = 4; row <= 6; row++) {
        for (int column = 5; column <= 7; column++) {
          figures.add(granted.getRow(row).getCell(column).getNumericCellValue());
        }
      }
      assertThat(figures)
          .containsExactly(
              900_000.0,
              1_035_005.5,
              -135_005.5,
              1_035_000.0,
              1_035_006.5,
              -6.5,
              1_935_000.0,
              2_070_012.0,
              -135_012.0);
    }
  }

  @Test
  void theSameTemplateHasTheSameBytesAndIsNotReplacedUnlessForced() throws IOException {
    Path first = template("first", "BA-01", "--language", "ru");
    byte[] bytes = Files.readAllBytes(first);

    TestHome.Printed again =
        home.execute("template", "BA-01", "--language", "ru", "--output", first.toString());
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.error()).contains("first.xlsx already", "--force");

    template("first", "BA-01", "--language", "ru", "--force");
    assertThat(Files.readAllBytes(first)).isEqualTo(bytes);
  }

  @Test
  void inAFolderTheFileIsCalledAfterItsOffice() throws IOException {
    Path target = Files.createDirectory(folder.resolve("templates"));

    home.execute("template", "BA-01", "--office", "orkdal kommune", "--output", target.toString());
    home.execute("template", "RU-02", "BA-01", "--output", target.toString());

    try (Stream<Path> files = Files.list(target)) {
      Set<String> names =
          files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
      assertThat(names)
          .containsExactlyInAnyOrder("template-Orkdal.xlsx", "template-RU-02-BA-01.xlsx");
    }
  }

  @Test
  void whatTheRegisterDoesNotKnowIsRefusedWithWhatIsNear() {
    TestHome.Printed project = home.execute("template", "BA-09");
    assertThat(project.exitCode()).isEqualTo(2);
    assertThat(project.error()).contains("No project of the register is called BA-09", "BA-01");

    assertThat(home.execute("template", "ba-1x").error())
        .contains("BA-01 (Bosnia - Hercegovina), BA-02 (Bosnia - Hercegovina)");
    assertThat(home.execute("template", "Municipal International Cooperation").error())
        .contains("Several projects", "MG-01 (Madagascar)");

    TestHome.Printed office = home.execute("template", "BA-01", "--office", "../Bergen");
    assertThat(office.exitCode()).isEqualTo(2);
    assertThat(office.error()).contains("../Bergen for BA-01", "Orkdal, Sund, KS coordination");

    TestHome.Printed language = home.execute("template", "BA-01", "--language", "de");
    assertThat(language.exitCode()).isEqualTo(2);
    assertThat(language.error()).contains("en, nb, bs, ru, fr");
  }

  @Test
  void withoutARegisterThereIsNoTemplate() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("new"));

    TestHome.Printed printed = new TestHome(empty).execute("template", "BA-01");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error()).contains("'run' takes in");
  }
}
