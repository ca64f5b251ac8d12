package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxDamageTest {

  private static final ReadingLimits SMALL = new ReadingLimits(100_000, 60_000, 3, 6, 10, 2, 2, 60);

  private final Path folder;

  XlsxDamageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'/><row r='1'/>",
        "<row r='2'/><row r='2'/>",
        "<row r='0'/>",
        "<row r='x'/>",
        "<row r='99999999999'/>",
        "<row><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row r='1'><c r='A2'><v>1</v></c></row>",
        "<row><c r='XFE1'><v>1</v></c></row>",
        "<row><c r='1'><v>1</v></c></row>",
        "<row><c r='A'><v>1</v></c></row>",
        "<row><c r=''><v>1</v></c></row>",
        "<row><c t='s'><v>7</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row><c t='q'><v>7</v></c></row>",
        "<row><c s='99'><v>7</v></c></row>",
        "<row><c><v>7</v></row>",
        "<row><c t='str'><v>&unknown;</v></c></row>",
        "</sheetData></worksheet><worksheet><sheetData>"
      })
  void rowsOutOfOrderOrReferencesToNothingAreDamageRatherThanWrongData(String rows)
      throws IOException {
    Path file =
        RawXlsx.withRows(rows)
            .styles("<cellXfs><xf/></cellXfs>")
            .write(folder.resolve("damaged.xlsx"));

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
  }

  @Test
  void damageNamesItsCell() throws IOException {
    Path file =
        RawXlsx.withRows("<row r='7'><c r='C7' t='s'><v>7</v></c></row>")
            .write(folder.resolve("missing-text.xlsx"));

    assertThat(PartsOf.finding(file))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_DAMAGED,
                CellLocation.ofCell("Budget", 7, 2),
                "",
                "a cell refers to a shared text that is missing",
                ""));
  }

  @Test
  void aDoctypeIsRefusedInEveryPart() throws IOException {
    String doctype = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>";
    String sheet = "<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetData/></worksheet>";
    Path inSheet =
        new RawXlsx()
            .rawSheet("Budget", "", "worksheet", doctype + sheet)
            .write(folder.resolve("doctype-in-sheet.xlsx"));
    Path inWorkbook =
        RawXlsx.withRows("")
            .part("xl/workbook.xml", doctype + "<workbook/>")
            .write(folder.resolve("doctype-in-workbook.xlsx"));

    assertThat(PartsOf.finding(inSheet).found())
        .isEqualTo("part xl/worksheets/sheet1.xml has a DOCTYPE");
    assertThat(PartsOf.finding(inWorkbook).found()).isEqualTo("part xl/workbook.xml has a DOCTYPE");
  }

  @Test
  void twoPartsOfOneNameAreDamage() throws IOException {
    Path file =
        RawXlsx.withRows("")
            .part("xl/Worksheets/sheet1.xml", "<worksheet/>")
            .write(folder.resolve("twice.xlsx"));

    assertThat(PartsOf.finding(file).found())
        .isEqualTo("part xl/Worksheets/sheet1.xml stands twice");
  }

  @Test
  void aWorkbookWithoutWorksheetIsEmpty() throws IOException {
    Path none = new RawXlsx().write(folder.resolve("no-sheet.xlsx"));
    Path chartOnly =
        new RawXlsx()
            .rawSheet("Chart", "", "chartsheet", "<chartsheet/>")
            .write(folder.resolve("chart-only.xlsx"));

    assertThat(PartsOf.finding(none).type()).isEqualTo(FindingType.FILE_EMPTY);
    assertThat(PartsOf.finding(chartOnly).type()).isEqualTo(FindingType.FILE_EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <row/><row/><row/><row/> | at most 3 rows (max-rows)
          <row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>\
          <row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row> | at most 6 cells (max-cells)
          <row><c t='str'><v>12345678901</v></c></row> \
          | at most 10 characters in a cell (max-text-length)
          <row><c><v>12345678901</v></c></row> | at most 10 characters in a cell (max-text-length)
          <row><c t='e'><v>#VALUE!!!!!</v></c></row> \
          | at most 10 characters in a cell (max-text-length)
          <row><c><f>NOW()+1234</f></c></row> | at most 10 characters in a cell (max-text-length)
          """)
  void whatIsAboveALimitIsRefusedWithTheLimitsName(String rows, String expected)
      throws IOException {
    Path file = RawXlsx.withRows(rows).write(folder.resolve("large.xlsx"));

    Finding finding = PartsOf.finding(file, SMALL);
    assertThat(List.of(finding.type(), finding.expected()))
        .containsExactly(FindingType.FILE_ABOVE_LIMIT, expected);
  }

  @Test
  void whatIsTooLongIsToldWithItsCell() throws IOException {
    Path file =
        RawXlsx.withRows("<row r='2'><c r='C2'><v>12345678901</v></c></row>")
            .write(folder.resolve("long.xlsx"));

    assertThat(PartsOf.finding(file, SMALL).location())
        .isEqualTo(CellLocation.ofCell("Budget", 2, 2));
  }

  /** Some programs point to shared texts of which they have none, and write no part for them. */
  @Test
  void sharedTextsMayBeMissingUnlessACellRefersToOne() throws IOException {
    Path numbers =
        RawXlsx.withRows("<row r='1'><c r='A1'><v>7</v></c></row>")
            .sharedStrings("")
            .without("xl/sharedStrings.xml")
            .write(folder.resolve("numbers.xlsx"));
    Path texts =
        RawXlsx.withRows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
            .sharedStrings("<si><t>lost</t></si>")
            .without("xl/sharedStrings.xml")
            .write(folder.resolve("texts.xlsx"));

    assertThat(PartsOf.rows(numbers))
        .containsExactly(new WorkbookPart.SheetRow(1, false, List.of(Cell.number(0, "7"))));
    assertThat(PartsOf.finding(texts))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_DAMAGED,
                CellLocation.ofCell("Budget", 1, 0),
                "",
                "a cell refers to a shared text that is missing",
                ""));
  }

  @Test
  void whatIsExactlyAtALimitIsRead() throws IOException {
    String row = "<row><c t='str'><v>1234567890</v></c><c><v>1</v></c></row>";
    Path file = RawXlsx.withRows(row + row + row).write(folder.resolve("at-the-limit.xlsx"));

    assertThat(PartsOf.file(file, SMALL)).last().isEqualTo(new WorkbookPart.End());
  }

  @Test
  void inflatedBytesOfAllPartsAndSheetsAndFileBytesAreLimited() throws IOException {
    String text = "<si><t>" + "x".repeat(10) + "</t></si>";
    Path inflated =
        RawXlsx.withRows("<row><c t='s'><v>0</v></c></row>")
            .sharedStrings(text.repeat(5_000))
            .write(folder.resolve("inflates.xlsx"));
    Path sheets =
        new RawXlsx()
            .sheet("1", "")
            .sheet("2", "")
            .sheet("3", "")
            .write(folder.resolve("sheets.xlsx"));
    Path bytes = Files.write(folder.resolve("bytes.csv"), new byte[100_001]);

    assertThat(PartsOf.finding(inflated, SMALL).expected())
        .isEqualTo("at most 60000 bytes once inflated (max-inflated-bytes)");
    assertThat(PartsOf.finding(sheets, SMALL).expected())
        .isEqualTo("at most 2 sheets (max-sheets)");
    assertThat(PartsOf.finding(bytes, SMALL).expected())
        .isEqualTo("at most 100000 bytes (max-file-bytes)");
  }

  @Test
  void markUpThatWantsToExhaustTheMemoryIsRefused() throws IOException {
    Path deep =
        RawXlsx.withRows("<row><c>" + "<x>".repeat(2_000)).write(folder.resolve("deep.xlsx"));
    Path wide =
        RawXlsx.withRows("<row spans='" + "1".repeat(3_000_000) + "'/>")
            .write(folder.resolve("wide.xlsx"));

    assertThat(PartsOf.finding(deep).type()).isEqualTo(FindingType.FILE_DAMAGED);
    assertThat(PartsOf.finding(wide).type()).isEqualTo(FindingType.FILE_ABOVE_LIMIT);
  }

  @Test
  void aFileThatIsCutOffAnywhereIsSaidToBeSo() throws IOException {
    byte[] whole = Files.readAllBytes(budget());

    Path cut = folder.resolve("cut.xlsx");
    for (int length = 8; length < whole.length; length += 61) {
      Files.write(cut, Arrays.copyOf(whole, length));
      assertThat(PartsOf.finding(cut).type())
          .as("cut at %d", length)
          .isEqualTo(FindingType.FILE_CUT_OFF);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<n%d/>", "<c n%d='1'/>", "<c xmlns:n%d='u'/>", "<?n%d?>"})
  void moreNamesThanAnySpreadsheetHasAreRefused(String markup) throws IOException {
    StringBuilder names = new StringBuilder("<row r='1'>");
    for (int name = 0; name < 5_100; name++) {
      names.append(markup.formatted(name));
    }
    Path file = RawXlsx.withRows(names + "</row>").write(folder.resolve("names.xlsx"));

    assertThat(PartsOf.finding(file))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_DAMAGED,
                CellLocation.ofSheet("Budget"),
                "",
                "part xl/worksheets/sheet1.xml has more than 5000 names",
                ""));
  }

  @Test
  void aFlippedBitNeverGivesOtherValues() throws IOException {
    Path file = budget();
    byte[] whole = Files.readAllBytes(file);
    List<WorkbookPart> right = PartsOf.file(file);

    Random random = new Random(20060131);
    Path flipped = folder.resolve("flipped.xlsx");
    for (int round = 0; round < 300; round++) {
      byte[] bytes = whole.clone();
      int position = random.nextInt(bytes.length);
      bytes[position] ^= (byte) (1 << random.nextInt(8));
      Files.write(flipped, bytes);
      List<WorkbookPart> parts = PartsOf.file(flipped);
      if (!(parts.get(parts.size() - 1) instanceof Damage)) {
        assertThat(parts).as("bit flipped at %d", position).isEqualTo(right);
      }
    }
  }

  @Test
  void theVerdictStaysAfterTheEnd() throws IOException {
    Path file = RawXlsx.withRows("<row r='0'/>").write(folder.resolve("verdict.xlsx"));

    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      reader.next();
      WorkbookPart damage = reader.next();
      assertThat(damage).isInstanceOf(Damage.class);
      assertThat(reader.next()).isEqualTo(damage);
    }
  }

  private Path budget() throws IOException {
    Path file = folder.resolve("budget.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "test", "1.0");
      Worksheet sheet = workbook.newWorksheet("Budget");
      for (int row = 0; row < 40; row++) {
        sheet.value(row, 0, "BA-0" + row);
        sheet.value(row, 1, 1_000_000 + row * 7_919);
      }
      workbook.finish();
    }
    return file;
  }
}
