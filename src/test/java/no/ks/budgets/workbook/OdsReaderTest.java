package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell.Kind;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsReaderTest {

  private static final ReadingLimits SMALL = new ReadingLimits(100_000, 60_000, 3, 6, 10, 2, 2, 60);

  private final Path folder;

  OdsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A cell's attributes and content, and the kind and text that are read from it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          office:value-type='float' office:value='1035000.50'             | 1   | NUMBER  | 1035000.50
          office:value-type='float' office:value='1.035E+06'              |     | NUMBER  | 1.035E+06
          office:value-type='float' office:value='NaN'                    |     | ERROR   | NaN
          office:value-type='float'                                       | 7,5 | TEXT    | 7,5
          office:value-type='date' office:date-value='2006-01-31'         | x   | DATE    | 2006-01-31
          office:value-type='date' office:date-value='2006-01-31T00:00:00'| x   | DATE    | 2006-01-31
          office:value-type='date' office:date-value='2006-01-31T12:30:00'| x   | DATE    | 2006-01-31T12:30
          office:value-type='date' office:date-value='tomorrow'           | x   | ERROR   | tomorrow
          office:value-type='time' office:time-value='PT12H30M00S'        | x   | DATE    | 12:30
          office:value-type='time' office:time-value='PT36H00M00S'        | x   | NUMBER  | 1.5
          office:value-type='time' office:time-value='noon'               | x   | ERROR   | noon
          office:value-type='boolean' office:boolean-value='true'         | SANN| BOOLEAN | TRUE
          office:value-type='boolean' office:boolean-value='false'        | x   | BOOLEAN | FALSE
          office:value-type='boolean' office:boolean-value='perhaps'      | x   | ERROR   | perhaps
          office:value-type='string'                                      | 1,5 | TEXT    | 1,5
          office:value-type='string' office:string-value='a'              |     | TEXT    | a
          office:value-type='string'                                      | #REF! | TEXT  | #REF!
          xml:id='a'                                                      | b   | TEXT    | b
          """)
  void readsEveryTypeOfValue(String attributes, String shown, Kind kind, String text)
      throws IOException {
    assertThat(cells(cell(attributes, shown))).containsExactly(new Cell(0, kind, text, "", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          of:=1+1              | office:value-type='float' office:value='2'            | 2       | NUMBER | 2
          of:=A1               | office:value-type='string'                            | a       | TEXT   | a
          of:=[.#REF!]         | office:value-type='string' calcext:value-type='error' | #REF!   | ERROR  | #REF!
          of:=1/0              | office:value-type='string' calcext:value-type='error' | #DELT!  | ERROR  | #DELT!
          oooc:=1/0            | office:value-type='float' office:value='0'            | #DIV/0! | ERROR  | #DIV/0!
          oooc:=1/0            | office:value-type='float' office:value='0'            | Err:502 | ERROR  | Err:502
          of:=SUM([.A1:.B2])   | xml:id='a'             | | FORMULA_WITHOUT_VALUE | =SUM(A1:B2)
          of:=[$'Ark 2'.$A$1]  | office:value-type='float' | | FORMULA_WITHOUT_VALUE | =$'Ark 2'!$A$1
          """)
  void readsTheSavedResultOfFormulas(
      String formula, String attributes, String shown, Kind kind, String text) throws IOException {
    String quoted = "table:formula=\"" + formula + "\" " + attributes;

    assertThat(cells(cell(quoted, shown))).containsExactly(new Cell(0, kind, text, "", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"office:value-type='string'", "calcext:value-type='string'"})
  void aFormulaThatHasFoundNothingToShowIsAnEmptyText(String type) throws IOException {
    assertThat(cells(cell("table:formula='of:=A1' " + type, "")))
        .containsExactly(new Cell(0, Kind.TEXT, "", "", true));
  }

  @Test
  void textIsItsParagraphsWithWhiteSpaceAsTheStandardCountsIt() throws IOException {
    String row =
        cellWith("<text:p> Ørsta \n <text:span>og</text:span>  Volda </text:p><text:p>b</text:p>")
            + cellWith(
                "<text:p><text:s/>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/></text:p>")
            + cellWith("<text:p>1<text:a>2<text:span>3</text:span></text:a>&amp;</text:p>")
            + cellWith(
                "<office:annotation><text:p>no</text:p></office:annotation><text:p>y</text:p>")
            + cellWith("<table:table><table:table-row/></table:table>")
            + cellWith("<text:p/><text:p/>");

    assertThat(cells(row))
        .containsExactly(
            Cell.text(0, "Ørsta og Volda\nb"),
            Cell.text(1, " a  b\tc\n"),
            Cell.text(2, "123&"),
            Cell.text(3, "y"),
            Cell.text(5, "\n"));
  }

  @Test
  void rowsAndCellsStandWhereTheirRepetitionsPutThem() throws IOException {
    String a =
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float'"
            + " office:value='1'/>";
    String gap = "<table:table-cell table:number-columns-repeated='3' table:style-name='x'/>";
    String covered = "<table:covered-table-cell table:number-columns-repeated='2'/>";
    Path file =
        RawOds.withRows(
                "<table:table-column table:number-columns-repeated='16384'/>"
                    + "<table:table-header-rows>"
                    + row("table:number-rows-repeated='2'", gap)
                    + "</table:table-header-rows><table:table-row-group><table:table-row-group>"
                    + row("table:number-rows-repeated='2'", gap + a + covered + a)
                    + "</table:table-row-group>"
                    + row("table:visibility='collapse'", a)
                    + "</table:table-row-group>"
                    + row("", gap)
                    + row("table:visibility='filter'", a)
                    + row("table:number-rows-repeated='1048568'", gap))
            .write(folder.resolve("repeated.ods"));

    List<Cell> wide = List.of(one(3), one(4), one(7), one(8));
    List<Cell> narrow = List.of(one(0), one(1));
    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Budget", false),
            new SheetRow(3, false, wide),
            new SheetRow(4, false, wide),
            new SheetRow(5, true, narrow),
            new SheetRow(7, true, narrow),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void numberFormatsComeFromTheCellItsStyleItsRowOrItsColumn() throws IOException {
    String styles =
        "<number:currency-style style:name='N1'><number:number number:decimal-places='2'"
            + " number:min-integer-digits='1' number:grouping='true'/><number:text> </number:text>"
            + "<number:currency-symbol>kr</number:currency-symbol></number:currency-style>"
            + "<number:percentage-style style:name='N2'><number:number number:decimal-places='1'/>"
            + "<number:text>%</number:text></number:percentage-style>"
            + "<number:number-style style:name='N3'><number:number number:decimal-places='0'/>"
            + "<number:text> tusen</number:text></number:number-style>"
            + "<number:number-style style:name='N4'><number:number/></number:number-style>"
            + "<style:style style:name='c1' style:family='table-cell' style:data-style-name='N1'/>"
            + "<style:style style:name='c2' style:family='table-cell' style:data-style-name='N2'/>"
            + "<style:style style:name='c3' style:family='table-cell' style:parent-style-name='p'/>"
            + "<style:style style:name='c4' style:family='table-cell' style:data-style-name='N4'/>"
            + "<style:style style:name='c5' style:family='table-cell' style:parent-style-name='c5'/>";
    String named =
        "<number:number-style style:name='N3'><number:number number:decimal-places='0'/>"
            + "<number:text> tusen</number:text></number:number-style>"
            + "<style:style style:name='p' style:family='table-cell' style:data-style-name='N3'/>";
    Path file =
        RawOds.withRows(
                "<table:table-column table:default-cell-style-name='c3'/>"
                    + row(
                        "",
                        number("currency", "office:currency='EUR' table:style-name='c1'")
                            + number("currency", "table:style-name='c1'")
                            + number("percentage", "table:style-name='c2'")
                            + number("percentage", "")
                            + number("float", "table:style-name='c4'")
                            + number("float", "table:style-name='c5'"))
                    + row("", number("float", ""))
                    + row("table:default-cell-style-name='c2'", number("float", "")))
            .automaticStyles(styles)
            .namedStyles(named)
            .write(folder.resolve("formats.ods"));

    assertThat(PartsOf.rows(file).stream().map(row -> formats(row)))
        .containsExactly(
            List.of("[$EUR]", "#,##0.00 [$kr]", "0.0%", "0%", "", ""),
            List.of("0\" tusen\""),
            List.of("0.0%"));
  }

  /** The currency may stand in the format alone, so a lost one is not passed over. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          euros | a cell refers to style euros, which is missing
          c1    | a cell refers to style N1, which is missing
          c2    | a cell refers to style p, which is missing
          """)
  void aNumberWhoseStyleIsMissingIsDamage(String style, String found) throws IOException {
    Path file =
        RawOds.withRows(row("", number("float", "table:style-name='" + style + "'")))
            .automaticStyles(
                "<style:style style:name='c1' style:family='table-cell' style:data-style-name='N1'/>"
                    + "<style:style style:name='c2' style:family='table-cell'"
                    + " style:parent-style-name='p'/>")
            .write(folder.resolve("styles.ods"));

    assertThat(PartsOf.finding(file))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_DAMAGED, CellLocation.ofCell("Budget", 1, 0), "", found, ""));
  }

  @Test
  void formatsOfNoNumberAndAMissingDefaultStyleLoseNothing() throws IOException {
    Path file =
        RawOds.withRows(
                row(
                    "",
                    number("float", "table:style-name='Default'")
                        + number("float", "table:style-name='c1'")
                        + cell("table:style-name='gone' office:value-type='string'", "Mostar")))
            .automaticStyles(
                "<number:text-style style:name='N100'><number:text-content/></number:text-style>"
                    + "<style:style style:name='c1' style:family='table-cell'"
                    + " style:data-style-name='N100' style:parent-style-name='Default'/>")
            .write(folder.resolve("plain.ods"));

    assertThat(PartsOf.rows(file).stream().map(row -> formats(row)))
        .containsExactly(List.of("", "", ""));
  }

  @Test
  void hiddenSheetsAreSaidAndCopiesOfOtherFilesAreNotRead() throws IOException {
    String one = row("", cell("office:value-type='float' office:value='1'", ""));
    RawOds file =
        new RawOds()
            .automaticStyles(
                "<style:style style:name='ta1' style:family='table'>"
                    + "<style:table-properties table:display='true'/></style:style>"
                    + "<style:style style:name='ta2' style:family='table'>"
                    + "<style:table-properties table:display='false'/></style:style>")
            .rawTable("table:name='Budget' table:style-name='ta1'", one)
            .rawTable("table:name='Skjult' table:style-name='ta2'", "")
            .rawTable("table:name=\"'file:///secret.ods'#Ark1\"", one);

    assertThat(PartsOf.file(file.write(folder.resolve("sheets.ods"))))
        .containsExactly(
            new SheetStart("Budget", false),
            new SheetRow(1, false, List.of(one(0))),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Skjult", true),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void cellsInHiddenColumnsSaySo() throws IOException {
    String one = cell("office:value-type='float' office:value='1'", "");
    Path file =
        RawOds.withRows(
                "<table:table-column/><table:table-column table:visibility='collapse'"
                    + " table:number-columns-repeated='2'/><table:table-column/>"
                    + row("", one + one + one + one))
            .write(folder.resolve("columns.ods"));

    Cell second = new Cell(1, Kind.NUMBER, "1", "", false, true);
    Cell third = new Cell(2, Kind.NUMBER, "1", "", false, true);
    assertThat(PartsOf.rows(file))
        .containsExactly(new SheetRow(1, false, List.of(one(0), second, third, one(3))));
  }

  @Test
  void saysWhenItWasModifiedAndWhetherItIsOneOfOurOwn() throws IOException {
    Path file =
        RawOds.withRows("")
            .meta(
                "<meta:creation-date>2001-01-01T00:00:00</meta:creation-date>"
                    + "<dc:date>2006-02-03T04:05:06.5</dc:date>"
                    + "<meta:user-defined meta:name='Other'>x</meta:user-defined>"
                    + "<meta:user-defined meta:name='PartnerBudgetsDocument'>rejected-rows"
                    + "</meta:user-defined>")
            .write(folder.resolve("properties.ods"));

    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      assertThat(reader.format()).isEqualTo(FileFormat.ODS);
      assertThat(reader.modified()).contains(Instant.parse("2006-02-03T04:05:06.500Z"));
      assertThat(reader.ownDocument()).contains("rejected-rows");
    }
  }

  @Test
  void anEncryptedFileIsSaidToBeSo() throws IOException {
    Path file =
        RawOds.withRows("")
            .part("META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>")
            .write(folder.resolve("encrypted.ods"));

    assertThat(PartsOf.finding(file))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_ENCRYPTED,
                CellLocation.ofFile(),
                "",
                "encrypted OpenDocument spreadsheet",
                ""));
  }

  @Test
  void aFileWithoutTypeIsKnownByItsManifest() throws IOException {
    String manifest =
        "<!DOCTYPE manifest:manifest SYSTEM 'Manifest.dtd'><manifest:manifest><manifest:file-entry"
            + " manifest:media-type='application/vnd.oasis.opendocument.spreadsheet'/>";
    Path file =
        RawOds.withRows(row("", cell("", "a")))
            .without("mimetype")
            .part("META-INF/manifest.xml", manifest)
            .write(folder.resolve("untyped.ods"));

    assertThat(PartsOf.rows(file))
        .containsExactly(new SheetRow(1, false, List.of(Cell.text(0, "a"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table:table-row table:number-rows-repeated='-1'/>",
        "<table:table-row table:number-rows-repeated='9999999999'/>",
        "<table:table-row><table:table-cell table:number-columns-repeated='x'/></table:table-row>",
        "<table:table-row><table:table-cell></table:table-row>",
        "<table:table-row>&unknown;</table:table-row>",
        "</table:table></office:spreadsheet>"
      })
  void whatBreaksTheFormatIsDamage(String rows) throws IOException {
    Path file = RawOds.withRows(rows).write(folder.resolve("damaged.ods"));

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table:number-rows-repeated='900000000' |                                  | 3 rows (max-rows)
          table:number-rows-repeated='3' | table:number-columns-repeated='3'        | 6 cells (max-cells)
                                         | table:number-columns-repeated='16385'    | 16384 columns (fixed)
          """)
  void repetitionsStayWithinTheLimits(String rows, String columns, String expected)
      throws IOException {
    String cell =
        cell("office:value-type='float' office:value='1' " + (columns == null ? "" : columns), "");
    Path file =
        RawOds.withRows(row(rows == null ? "" : rows, cell)).write(folder.resolve("limits.ods"));

    assertThat(PartsOf.finding(file, SMALL).expected()).isEqualTo("at most " + expected);
  }

  @Test
  void textsAndDepthsOfRowsHaveLimitsToo() throws IOException {
    Path spaces =
        RawOds.withRows(row("", cellWith("<text:p>a<text:s text:c='999999999'/></text:p>")))
            .write(folder.resolve("spaces.ods"));
    Path deep =
        RawOds.withRows(
                row("table:number-rows-repeated='20000000'", "")
                    + row("", cell("office:value-type='float' office:value='1'", "")))
            .write(folder.resolve("deep.ods"));

    assertThat(PartsOf.finding(spaces, SMALL).expected())
        .isEqualTo("at most 10 characters in a cell (max-text-length)");
    assertThat(PartsOf.finding(deep).expected())
        .isEqualTo("at most 16777216 rows in a table (fixed)");
  }

  @Test
  void readingNeverChangesTheFileAndAFileWithoutTablesIsEmpty() throws IOException {
    Path file = new RawOds().write(folder.resolve("empty.ods"));
    byte[] before = Files.readAllBytes(file);

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_EMPTY);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private List<Cell> cells(String cellsXml) throws IOException {
    Path file = RawOds.withRows(row("", cellsXml)).write(folder.resolve("cells.ods"));
    return PartsOf.rows(file).get(0).cells();
  }

  private static String row(String attributes, String cellsXml) {
    return "<table:table-row " + attributes + ">" + cellsXml + "</table:table-row>";
  }

  private static String cell(String attributes, String shown) {
    String paragraph = shown == null || shown.isEmpty() ? "" : "<text:p>" + shown + "</text:p>";
    return "<table:table-cell " + attributes + ">" + paragraph + "</table:table-cell>";
  }

  private static String cellWith(String xml) {
    return "<table:table-cell office:value-type='string'>" + xml + "</table:table-cell>";
  }

  private static String number(String type, String attributes) {
    return cell("office:value-type='" + type + "' office:value='1' " + attributes, "");
  }

  private static Cell one(int column) {
    return Cell.number(column, "1");
  }

  private static List<String> formats(SheetRow row) {
    return row.cells().stream().map(Cell::numberFormat).toList();
  }
}
