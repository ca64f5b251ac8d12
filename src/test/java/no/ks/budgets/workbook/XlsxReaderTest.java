package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.workbook.Cell.Kind;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

  private final Path folder;

  XlsxReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsEveryTypeOfCell() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row r='1'>"
                    + "<c r='A1' t='s'><v>1</v></c>"
                    + "<c r='B1' t='str'><f>A1</f><v>Orkdal</v></c>"
                    + "<c r='C1' t='inlineStr'><is><t>Bugojno</t></is></c>"
                    + "<c r='D1' t='b'><v>1</v></c>"
                    + "<c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                    + "<c r='F1' t='n'><v> 1.035E6 </v></c>"
                    + "<c r='G1'><v>1035000.50</v></c>"
                    + "<c r='H1' t='d'><v>2006-01-31T00:00:00Z</v></c>"
                    + "<c r='I1' t='d'><v>2006-01-31T12:30:00</v></c>"
                    + "<c r='J1' t='b'><v>0</v></c>"
                    + "</row>")
            .sharedStrings("<si><t>zero</t></si><si><t>one</t></si>")
            .write(folder.resolve("types.xlsx"));

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Budget", false),
            row(
                1,
                Cell.text(0, "one"),
                new Cell(1, Kind.TEXT, "Orkdal", "", true),
                Cell.text(2, "Bugojno"),
                new Cell(3, Kind.BOOLEAN, "TRUE", "", false),
                new Cell(4, Kind.ERROR, "#DIV/0!", "", true),
                Cell.number(5, "1.035E6"),
                Cell.number(6, "1035000.50"),
                new Cell(7, Kind.DATE, "2006-01-31", "", false),
                new Cell(8, Kind.DATE, "2006-01-31T12:30", "", false),
                new Cell(9, Kind.BOOLEAN, "FALSE", "", false)),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void aFormulaWithoutASavedValueKeepsItsFormulaAndIsNeverZero() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row r='1'>"
                    + "<c r='A1'><f>SUM(B1:B9)</f></c>"
                    + "<c r='B1'><f>SUM(B1:B9)</f><v></v></c>"
                    + "<c r='C1'><f t='shared' si='0'/></c>"
                    + "<c r='D1' t='str'><f>IF(1,\"\",2)</f><v></v></c>"
                    + "<c r='E1'><f>1-1</f><v>0</v></c>"
                    + "</row>")
            .write(folder.resolve("formulas.xlsx"));

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                uncalculated(0, "=SUM(B1:B9)", "it depends on Budget!B1, which has no result"),
                uncalculated(1, "=SUM(B1:B9)", "it refers to itself by way of Budget!B1"),
                uncalculated(2, "=", "the formula is not understood here"),
                new Cell(3, Kind.TEXT, "", "", true),
                new Cell(4, Kind.NUMBER, "0", "", true)));
  }

  @Test
  void aSavedZeroIsAPlaceHolderWhereAllCalculationIsLeftToTheProgramThatOpens() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row><c><f>B1</f><v>0</v></c><c><f>B1</f><v>5</v></c><c><v>0</v></c></row>")
            .workbookSettings("<calcPr calcId='124519' fullCalcOnLoad='1'/>")
            .write(folder.resolve("place-holder.xlsx"));

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                new Cell(0, Kind.NUMBER, "5", "", true).with(Calculation.solved("=B1")),
                new Cell(1, Kind.NUMBER, "5", "", true),
                Cell.number(2, "0")));
  }

  @Test
  void rowsAndCellsWithoutReferencesTakeTheNextPosition() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row><c><v>1</v></c><c><v>2</v></c></row>"
                    + "<row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>"
                    + "<row><c r='aa6'><v>5</v></c></row>"
                    + "<row/>")
            .write(folder.resolve("missing-references.xlsx"));

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(1, Cell.number(0, "1"), Cell.number(1, "2")),
            row(5, Cell.number(2, "3"), Cell.number(3, "4")),
            row(6, Cell.number(26, "5")),
            row(7));
  }

  @Test
  void textKeepsSpacesRunsAndEscapesAndLosesPhoneticHints() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>"
                    + "<c t='inlineStr'><is><r><t>a </t></r><r><t>b</t></r></is></c>"
                    + "<c t='s'><v>3</v></c></row>")
            .sharedStrings(
                "<si><t xml:space='preserve'> Gildeskål &amp; &lt;Co&gt; </t></si>"
                    + "<si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r>"
                    + "<rPh sb='0' eb='1'><t>hint</t></rPh><phoneticPr fontId='1'/></si>"
                    + "<si><t>a_x000D_\nb_x005F_x000D_ _x00_ _xZZZZ_</t></si>"
                    + "<si><t/></si>")
            .write(folder.resolve("text.xlsx"));

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                Cell.text(0, " Gildeskål & <Co> "),
                Cell.text(1, "rich text"),
                Cell.text(2, "a\r\nb_x000D_ _x00_ _xZZZZ_"),
                Cell.text(3, "a b")));
  }

  @Test
  void numbersInDateFormatsAreDatesInBothDateSystems() throws IOException {
    String styles =
        "<numFmts><numFmt numFmtId='164' formatCode='[$-414]d.\\ mmmm\\ yyyy;@'/>"
            + "<numFmt numFmtId='165' formatCode='#,##0.00\\ \"kr\"'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
            + "<xf numFmtId='165'/><xf numFmtId='7'/></cellXfs>";
    String rows =
        "<row><c s='1'><v>38748</v></c><c s='2'><v>38748.5</v></c><c s='3'><v>1.5</v></c>"
            + "<c s='1'><v>0.25</v></c><c s='1'><v>-1</v></c><c s='4'><v>2</v></c></row>";
    Path system1900 =
        RawXlsx.withRows(rows).styles(styles).write(folder.resolve("dates-1900.xlsx"));
    Path system1904 =
        RawXlsx.withRows(rows)
            .styles(styles)
            .workbookSettings(
                "<workbookPr date1904='1'/><extLst><ext><x15:workbookPr"
                    + " xmlns:x15='http://schemas.microsoft.com/office/spreadsheetml/2010/11/main'"
                    + " chartTrackingRefBase='1'/></ext></extLst>")
            .write(folder.resolve("dates-1904.xlsx"));

    String norwegian = "[$-414]d.\\ mmmm\\ yyyy;@";
    assertThat(PartsOf.rows(system1900)).containsExactly(dated("2006-01-31", norwegian));
    assertThat(PartsOf.rows(system1904)).containsExactly(dated("2010-02-01", norwegian));
  }

  private static SheetRow dated(String day, String longFormat) {
    return row(
        1,
        new Cell(0, Kind.DATE, day, "m/d/yy", false),
        new Cell(1, Kind.DATE, day + "T12:00", longFormat, false),
        new Cell(2, Kind.NUMBER, "1.5", "#,##0.00\\ \"kr\"", false),
        new Cell(3, Kind.DATE, "06:00", "m/d/yy", false),
        new Cell(4, Kind.NUMBER, "-1", "m/d/yy", false),
        new Cell(5, Kind.NUMBER, "2", "#,##0.00_);(#,##0.00)", false));
  }

  @Test
  void hiddenRowsAndSheetsAreSaidAndOnlyWorksheetsAreRead() throws IOException {
    String empty = "<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetData/></worksheet>";
    Path file =
        new RawXlsx()
            .sheet("Budget", "<row hidden='1'><c><v>1</v></c></row>")
            .rawSheet("Chart", "", "chartsheet", "<chartsheet/>")
            .rawSheet("Dialog", "", "dialogsheet", "<dialogsheet/>")
            .rawSheet("Macro", "", "xlMacrosheet", "<macrosheet/>")
            .rawSheet("Hidden", "state='hidden'", "worksheet", empty)
            .rawSheet("Very hidden", "state='veryHidden'", "worksheet", empty)
            .write(folder.resolve("hidden.xlsx"));

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Budget", false),
            new SheetRow(1, true, List.of(Cell.number(0, "1"))),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Hidden", true),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Very hidden", true),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void cellsInHiddenColumnsSaySo() throws IOException {
    Path file =
        new RawXlsx()
            .rawSheet(
                "Budget",
                "",
                "worksheet",
                "<worksheet xmlns='"
                    + RawXlsx.MAIN
                    + "'><cols><col min='1' max='1' width='9'/><col min='2' max='3' hidden='1'/>"
                    + "<col min='9' max='99999' hidden='true'/></cols><sheetData><row>"
                    + "<c><v>1</v></c><c><v>2</v></c><c r='D1'><v>3</v></c></row></sheetData>"
                    + "</worksheet>")
            .write(folder.resolve("columns.xlsx"));

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                Cell.number(0, "1"),
                new Cell(1, Kind.NUMBER, "2", "", false, true),
                Cell.number(3, "3")));
  }

  @Test
  void partNamesOfAnyCaseAndSeparatorAndSheetsWithoutPartAreReadAsExcelDoes() throws IOException {
    String relationship =
        RawXlsx.relationship("rId1", RawXlsx.TYPES + "officeDocument", "/XL\\Book.xml");
    String workbook =
        "<workbook xmlns:r='r'><sheets><sheet name='Module' r:id=''/>"
            + "<sheet name='Budget' r:id='rId1'/></sheets></workbook>";
    RawXlsx file = RawXlsx.withRows("<row><c><v>1</v></c><c t='s'><v/></c></row>");
    file.part("_rels/.rels", RawXlsx.relationships(relationship));
    file.part("xl\\book.xml", workbook);
    file.part(
        "xl\\_rels\\BOOK.xml.rels",
        RawXlsx.relationships(
            RawXlsx.relationship("rId1", RawXlsx.TYPES + "worksheet", "Worksheets/Sheet1.xml")));

    assertThat(PartsOf.file(file.write(folder.resolve("names.xlsx"))))
        .containsExactly(
            new SheetStart("Budget", false),
            row(1, Cell.number(0, "1")),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void aNumberThatIsNoneIsTheTroubleOfItsCellAlone() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row><c><v>NaN</v></c><c><v>1,5</v></c><c><v>1E999999999</v></c>"
                    + "<c><v>-.5e-3</v></c><c t='d'><v>tomorrow</v></c><c t='b'><v>x</v></c></row>")
            .write(folder.resolve("no-numbers.xlsx"));

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                new Cell(0, Kind.ERROR, "NaN", "", false),
                new Cell(1, Kind.ERROR, "1,5", "", false),
                new Cell(2, Kind.ERROR, "1E999999999", "", false),
                Cell.number(3, "-.5e-3"),
                new Cell(4, Kind.ERROR, "tomorrow", "", false),
                new Cell(5, Kind.ERROR, "x", "", false)));
  }

  @Test
  void theStrictFormOfTheStandardReadsAlike() throws IOException {
    String types = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    RawXlsx strict = new RawXlsx();
    strict.part(
        "_rels/.rels",
        RawXlsx.relationships(
            RawXlsx.relationship("rId1", types + "officeDocument", "xl/workbook.xml")));
    strict.part(
        "xl/workbook.xml",
        "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='"
            + types.substring(0, types.length() - 1)
            + "'><sheets><sheet name='Strict' sheetId='1' r:id='rId1'/></sheets></workbook>");
    strict.rawSheet(
        "Strict",
        "",
        "worksheet",
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
            + "<x:row><x:c t='d'><x:v>2006-01-31</x:v></x:c></x:row>"
            + "</x:sheetData></x:worksheet>");
    Path file = strict.write(folder.resolve("strict.xlsx"));

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Strict", false),
            row(1, new Cell(0, Kind.DATE, "2006-01-31", "", false)),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void saysWhenItWasModifiedAndWhetherItIsOneOfOurOwn() throws IOException {
    Path file = folder.resolve("properties.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Budget");
      sheet.createRow(2).createCell(1).setCellValue("x");
      workbook
          .getProperties()
          .getCoreProperties()
          .setModified(Optional.of(Date.from(Instant.parse("2006-02-03T04:05:06Z"))));
      workbook
          .getProperties()
          .getCustomProperties()
          .addProperty(WorkbookReader.DOCUMENT_PROPERTY, "rejected-rows");
      workbook.write(out);
    }

    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      assertThat(reader.format()).isEqualTo(FileFormat.XLSX);
      assertThat(reader.modified()).contains(Instant.parse("2006-02-03T04:05:06Z"));
      assertThat(reader.ownDocument()).contains("rejected-rows");
    }
    assertThat(PartsOf.rows(file)).containsExactly(row(3, Cell.text(1, "x")));
  }

  private static SheetRow row(int rowNumber, Cell... cells) {
    return new SheetRow(rowNumber, false, List.of(cells));
  }

  private static Cell uncalculated(int column, String formula, String problem) {
    return new Cell(column, Kind.FORMULA_WITHOUT_VALUE, formula, "", true)
        .with(new Calculation(formula, problem));
  }
}
