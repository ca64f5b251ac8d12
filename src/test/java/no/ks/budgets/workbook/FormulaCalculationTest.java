package no.ks.budgets.workbook;

import static no.ks.budgets.workbook.CalculatedFormulas.read;
import static no.ks.budgets.workbook.CalculatedFormulas.row;
import static no.ks.budgets.workbook.CalculatedFormulas.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ks.budgets.workbook.Cell.Kind;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas that were saved without their results. */
class FormulaCalculationTest {

  private final Path folder;

  FormulaCalculationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Supplier<Workbook>> formats() {
    return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
  }

  private Path file(Workbook workbook) throws IOException {
    return write(workbook, folder.resolve("formulas"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void calculatesWhatBudgetsUse(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet rates = workbook.createSheet("Rates 'n more");
    row(rates, 1, "EUR", 8.33);
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, "MW-01", 100.1, 3, "=B1*C1");
    row(sheet, 2, "MW-02", 5, 7, "=B2*C2+'Rates ''n more'!B1");
    row(sheet, 3, "=A1", "=SUM(B1:B2)", "=C1/0", "=SUM(D1:D2)");
    row(sheet, 4, "=A1&\"-\"&C1", "=B1>1", "=C3+1", "=ROUND(D3/3,2)", "=D3-D3");
    row(sheet, 5, "=IF(C1=3,\"\",1)", "=F99", "=IFERROR(C3,7)", "=SUM(#REF!)");

    assertThat(read(file(workbook)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("Budget!D1", "NUMBER 300.3"),
                Map.entry("Budget!D2", "NUMBER 43.33"),
                Map.entry("Budget!A3", "TEXT MW-01"),
                Map.entry("Budget!B3", "NUMBER 105.1"),
                Map.entry("Budget!C3", "ERROR #DIV/0!"),
                Map.entry("Budget!D3", "NUMBER 343.63"),
                Map.entry("Budget!A4", "TEXT MW-01-3"),
                Map.entry("Budget!B4", "BOOLEAN TRUE"),
                Map.entry("Budget!C4", "ERROR #DIV/0!"),
                Map.entry("Budget!D4", "NUMBER 114.54"),
                Map.entry("Budget!E4", "NUMBER 0"),
                Map.entry("Budget!A5", "TEXT "),
                Map.entry("Budget!B5", "NUMBER 0"),
                Map.entry("Budget!C5", "NUMBER 7"),
                Map.entry("Budget!D5", "ERROR #REF!")));
  }

  @Test
  void theResultHasTheFormatOfItsCellAndSaysItsFormula() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, 38748, "=A1+1", "=A1/2");
    style(workbook, sheet, 1, "dd.mm.yyyy");
    style(workbook, sheet, 2, "#,##0.00 \"kr\"");
    sheet.setColumnHidden(2, true);

    assertThat(PartsOf.rows(file(workbook)).get(0).cells())
        .containsExactly(
            Cell.number(0, "38748.0"),
            new Cell(1, Kind.DATE, "2006-02-01", "dd.mm.yyyy", true)
                .with(Calculation.solved("=A1+1")),
            new Cell(2, Kind.NUMBER, "19374", "#,##0.00 \"kr\"", true, true)
                .with(Calculation.solved("=A1/2")));
  }

  private static void style(Workbook workbook, Sheet sheet, int column, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    sheet.getRow(0).getCell(column).setCellStyle(style);
  }

  @Test
  void savedResultsAreTakenAsTheyStand() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, "=NOW()", "=A1+1", "=1+1", "=C1*2");
    sheet.getRow(0).getCell(0).setCellValue(5);
    sheet.getRow(0).getCell(2).setCellValue(10);

    assertThat(read(file(workbook)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Budget!A1", "NUMBER 5 saved",
                "Budget!B1", "NUMBER 6",
                "Budget!C1", "NUMBER 10 saved",
                "Budget!D1", "NUMBER 20"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatMustNotBeCalculatedTaintsWhatDependsOnIt(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, "=NOW()", "=A1", "=SUM(A1:B1)", "=1+1");
    row(sheet, 2, "=RAND()", "=TODAY()", "=CELL(\"filename\")", "=OFFSET(A9,1,1)");
    row(sheet, 3, "=INDIRECT(\"A1\")", "=TEXT(1.5,\"dd\")", "=VALUE(\"1.035\")", "=A4+1");
    row(sheet, 4, "=D3", "=HYPERLINK(\"http://example.org\",5)");
    String clock = "depends on the clock, on chance or on the machine";
    String language = "depends on the language of the program that opens the file";

    assertThat(read(file(workbook)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("Budget!A1", "NOT the function NOW " + clock),
                Map.entry("Budget!B1", "NOT it depends on Budget!A1, which has no result"),
                Map.entry("Budget!C1", "NOT it depends on Budget!A1, which has no result"),
                Map.entry("Budget!D1", "NUMBER 2"),
                Map.entry("Budget!A2", "NOT the function RAND " + clock),
                Map.entry("Budget!B2", "NOT the function TODAY " + clock),
                Map.entry("Budget!C2", "NOT the function CELL " + clock),
                Map.entry("Budget!D2", "NOT the function OFFSET is not calculated here"),
                Map.entry("Budget!A3", "NOT the function INDIRECT is not calculated here"),
                Map.entry("Budget!B3", "NOT the function TEXT " + language),
                Map.entry(
                    "Budget!C3", "NOT the text \"1.035\" is another number in another language"),
                Map.entry("Budget!D3", "NOT it depends on Budget!A4, which has no result"),
                Map.entry("Budget!A4", "NOT it refers to itself by way of Budget!D3"),
                Map.entry("Budget!B4", "NOT the function HYPERLINK is not calculated here")));
  }

  @Test
  void nothingOutsideTheFileIsReached() throws IOException {
    Path file =
        raw(
            "<c r='A1'><f>_xlfn.WEBSERVICE(\"http://127.0.0.1:1/\")</f></c>"
                + "<c r='B1'><f>[1]Sheet1!A1</f></c>"
                + "<c r='C1'><f>[1]!Total</f></c>"
                + "<c r='D1'><f>RTD(\"a\",,\"b\")</f></c>"
                + "<c r='E1'><f>CALL(\"k\",\"b\",\"c\")</f></c>"
                + "<c r='F1'><f>cmd|'/c calc'!A0</f></c>"
                + "<c r='G1'><f>MyMacro(1)</f></c>"
                + "<c r='H1'><f>_xlfn.XLOOKUP(1,A1:B1,A1:B1)</f></c>"
                + "<c r='I1'><f>1+</f></c>"
                + "<c r='J1'><f>2+3</f></c>");

    Map<String, String> formulas = read(file);

    assertThat(formulas)
        .containsEntry("Budget!A1", "NOT the function WEBSERVICE reaches out of the file")
        .containsEntry("Budget!H1", "NOT the function XLOOKUP is not calculated here")
        .containsEntry("Budget!I1", "NOT the formula is not understood here")
        .containsEntry("Budget!J1", "NUMBER 5");
    assertThat(formulas.values().stream().filter(text -> !text.startsWith("NOT ")))
        .containsExactly("NUMBER 5");
  }

  /** A workbook with those cells in its first row. */
  private Path raw(String cells) throws IOException {
    return raw("<row r='1'>" + cells + "</row>", "");
  }

  private Path raw(String rows, String settings) throws IOException {
    return RawXlsx.withRows(rows).workbookSettings(settings).write(folder.resolve("raw.xlsx"));
  }

  @Test
  void sharedFormulasAreCalculatedAndArraysAndDataTablesAreNot() throws IOException {
    Path file =
        raw(
            "<row r='1'><c r='A1'><v>2</v></c><c r='B1'><f t='shared' ref='B1:B2' si='0'>A1*3</f></c>"
                + "<c r='C1'><f t='array' ref='C1'>SUM(A1:A2*A1:A2)</f></c>"
                + "<c r='D1'><f>C1</f></c></row>"
                + "<row r='2'><c r='A2'><v>5</v></c><c r='B2'><f t='shared' si='0'/></c>"
                + "<c r='C2'><f t='dataTable' ref='C2' dt2D='0' dtr='0' r1='A1'/></c></row>",
            "");

    assertThat(read(file))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Budget!B1", "NUMBER 6",
                "Budget!B2", "NUMBER 15",
                "Budget!C1", "NOT array formulas are not calculated here",
                "Budget!D1", "NOT it depends on Budget!C1, which has no result",
                "Budget!C2", "NOT the formula is not understood here"));
  }

  @Test
  void aPlaceHolderZeroIsCalculated() throws IOException {
    Path file =
        raw(
            "<row r='1'><c r='A1'><v>2</v></c><c r='B1'><f>A1*3</f><v>0</v></c></row>",
            "<calcPr fullCalcOnLoad='1'/>");

    assertThat(read(file)).containsExactlyEntriesOf(Map.of("Budget!B1", "NUMBER 6"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aChainOfAnyLengthIsFollowed(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet("Budget");
    for (int number = 1; number < 5_000; number++) {
      row(sheet, number, "=A" + (number + 1) + "+1");
    }
    row(sheet, 5_000, 1);

    assertThat(read(file(workbook)))
        .hasSize(4_999)
        .containsEntry("Budget!A1", "NUMBER 5000")
        .containsEntry("Budget!A4999", "NUMBER 2");
  }

  @Test
  void allOfACircleAreWithoutResult() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, "=B1", "=C1", "=A1", "=SUM(A1:C1)", "=E1+1");

    assertThat(read(file(workbook)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Budget!A1", "NOT it depends on Budget!B1, which has no result",
                "Budget!B1", "NOT it depends on Budget!C1, which has no result",
                "Budget!C1", "NOT it refers to itself by way of Budget!A1",
                "Budget!D1", "NOT it depends on Budget!A1, which has no result",
                "Budget!E1", "NOT it refers to itself by way of Budget!E1"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void numbersTypedAsTextAreNeverReckonedWith(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, "1.035", "=A1", "=A1*1", "=SUM(A1:A1)", "=B1+1", "=IFERROR(A1*1,0)");
    row(sheet, 2, "2006", "=A2+1", "=1.5&\"\"", "=IF(A2=\"1 000\",1,2)");
    String inA1 = "NOT the text in Budget!A1 is another number in another language";

    assertThat(read(file(workbook)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Budget!B1", "TEXT 1.035",
                "Budget!C1", inA1,
                "Budget!D1", inA1,
                "Budget!E1", "NOT the text in Budget!B1 is another number in another language",
                "Budget!F1", inA1,
                "Budget!B2", "NUMBER 2007",
                "Budget!C2",
                    "NOT the text \"1.5\" that results is another number in another language",
                "Budget!D2", "NOT the text \"1 000\" is another number in another language"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void namesAreFollowedWhereTheyMeanTheSameEverywhere(Supplier<Workbook> format)
      throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet("Budget");
    name(workbook, "Rate", "Budget!$A$1");
    name(workbook, "Clock", "NOW()");
    name(workbook, "Left", "Budget!A1");
    row(sheet, 1, 8.33, "=Rate*2", "=Clock", "=Left+1");

    assertThat(read(file(workbook)))
        .containsEntry("Budget!B1", "NUMBER 16.66")
        .containsEntry(
            "Budget!C1", "NOT the function NOW depends on the clock, on chance or on the machine")
        .containsEntry("Budget!D1", "NOT the name Left means another cell in every cell");
  }

  private static void name(Workbook workbook, String text, String formula) {
    Name name = workbook.createName();
    name.setNameName(text);
    name.setRefersToFormula(formula);
  }

  @Test
  void subtotalsLeaveOutSubtotalsAndAreNotGuessedWhereRowsAreHidden() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, 1);
    row(sheet, 2, 2);
    row(sheet, 3, "=SUBTOTAL(9,A1:A2)");
    row(sheet, 4, 4);
    row(sheet, 5, "=SUBTOTAL(9,A1:A4)", "=SUBTOTAL(9,A7:A8)", "=SUBTOTAL(9,C1:C9)");
    row(sheet, 7, 5);
    row(sheet, 8, 5);
    sheet.getRow(7).setZeroHeight(true);

    assertThat(read(file(workbook)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Budget!A3", "NUMBER 3",
                "Budget!A5", "NUMBER 7",
                "Budget!B5", "NOT a subtotal of hidden rows is not calculated here",
                "Budget!C5", "NOT a subtotal of hidden rows is not calculated here"));
  }

  @Test
  void aSumOfFewerCellsThanItReadsReachesNothingUnseen() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, "x", 1, "=SUMIF(A1:A2,\"x\",B1)");
    row(sheet, 2, "x", "=NOW()");

    assertThat(read(file(workbook)))
        .containsEntry("Budget!C1", "NOT it reads formulas that it does not name");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sheetsInARowAreSummedTogether(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    for (String name : new String[] {"One", "Two", "Three"}) {
      row(workbook.createSheet(name), 1, 5, "=A1*2");
    }
    row(workbook.createSheet("Sum"), 1, "=SUM(One:Three!B1)");

    assertThat(read(file(workbook))).containsEntry("Sum!A1", "NUMBER 30");
  }

  @Test
  void whatIsTooLargeIsSaid() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    for (int row = 1; row <= 49; row++) {
      row(sheet, row, 1, "=SUM(C:C)");
    }

    assertThat(read(file(workbook)))
        .containsEntry("Budget!B47", "NUMBER 0")
        .containsEntry("Budget!B48", "NOT the formulas of a file may read at most 50000000 cells");
  }

  @Test
  void datesFrom1904AreNotReckonedWith() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    row(workbook.createSheet("Budget"), 1, 1, "=A1+1");

    assertThat(read(file(workbook)))
        .containsExactlyEntriesOf(
            Map.of(
                "Budget!B1", "NOT formulas of a workbook with dates from 1904 are not calculated"));
  }

  @Test
  void readsWhatFastexcelLeavesUncalculatedAndChangesNoByteOfIt() throws IOException {
    Path file = folder.resolve("fastexcel.xlsx");
    try (var out = Files.newOutputStream(file);
        var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Budget");
      sheet.value(0, 0, 5);
      sheet.value(1, 0, 7);
      sheet.formula(2, 0, "SUM(A1:A2)");
    }
    byte[] before = Files.readAllBytes(file);

    assertThat(read(file)).containsExactlyEntriesOf(Map.of("Budget!A3", "NUMBER 12"));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anArrayWithASavedResultIsKeptOutOfOthers() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, 1, 2, 3);
    sheet.setArrayFormula("A1:B1*2", CellRangeAddress.valueOf("D1:E1"));
    XSSFCell first = (XSSFCell) sheet.getRow(0).getCell(3);
    first.setCellValue(2);
    sheet.getRow(0).getCell(4).setCellValue(4);
    sheet.getRow(0).createCell(5).setCellFormula("D1+1");

    assertThat(read(file(workbook)))
        .containsEntry("Budget!D1", "NUMBER 2 saved")
        .containsEntry("Budget!F1", "NOT it reads formulas that it does not name");
  }
}
