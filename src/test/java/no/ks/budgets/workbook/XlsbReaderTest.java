package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell.Kind;
import no.ks.budgets.workbook.RawXlsb.Records;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsbReaderTest {

  private static final ReadingLimits SMALL = new ReadingLimits(100_000, 60_000, 3, 6, 10, 2, 2, 60);

  private final Path folder;

  XlsbReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsEveryTypeOfCell() throws IOException {
    Records rows =
        new Records()
            .row(1, false)
            .cell(1, 0, 0)
            .cell(2, 1, 0, 1035000 << 2 | 2)
            .cell(2, 2, 0, 123456789 << 2 | 3)
            .cell(2, 3, 0, -150 << 2 | 3)
            .cell(2, 4, 0, (int) (Double.doubleToLongBits(0.5) >>> 32))
            .cell(3, 5, 0, (byte) 0x17)
            .cell(4, 6, 0, (byte) 1)
            .cell(5, 7, 0, 0.1 + 0.2)
            .cell(6, 8, 0, "Ørsta")
            .cell(7, 9, 0, 1)
            .cell(62, 10, 0, (byte) 1, "rich", 1, 0)
            .cell(5, 11, 0, Double.NaN)
            .cell(6, 12, 0, "");
    Path file = RawXlsb.withRows(rows).sharedStrings("zero", "Bugojno").write(file());

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Budget", false),
            row(
                1,
                Cell.number(1, "1035000"),
                Cell.number(2, "1234567.89"),
                Cell.number(3, "-1.5"),
                Cell.number(4, "0.5"),
                new Cell(5, Kind.ERROR, "#REF!", "", false),
                new Cell(6, Kind.BOOLEAN, "TRUE", "", false),
                Cell.number(7, "0.30000000000000004"),
                Cell.text(8, "Ørsta"),
                Cell.text(9, "Bugojno"),
                Cell.text(10, "rich"),
                new Cell(11, Kind.ERROR, "NaN", "", false)),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void readsTheSavedResultOfFormulas() throws IOException {
    Records rows =
        new Records()
            .row(1, false)
            .cell(8, 0, 0, "Orkdal", (short) 0)
            .cell(8, 1, 0, "", (short) 0)
            .cell(9, 2, 0, 0.0, (short) 0)
            .cell(9, 3, 0, 2.5, (short) 0)
            .cell(10, 4, 0, (byte) 0, (short) 0)
            .cell(11, 5, 0, (byte) 0x2a, (short) 0);
    Records calculatesOnOpening = new Records().add(157, 0, 0, 0, 0.0, 0, (short) 1);
    Path saved = RawXlsb.withRows(rows).write(folder.resolve("saved.xlsb"));
    Path unsaved =
        new RawXlsb()
            .workbook(calculatesOnOpening)
            .sheet("Budget", 0, rows)
            .write(folder.resolve("unsaved.xlsb"));

    List<Cell> cells =
        new ArrayList<>(
            List.of(
                new Cell(0, Kind.TEXT, "Orkdal", "", true),
                new Cell(1, Kind.TEXT, "", "", true),
                new Cell(2, Kind.NUMBER, "0", "", true),
                new Cell(3, Kind.NUMBER, "2.5", "", true),
                new Cell(4, Kind.BOOLEAN, "FALSE", "", true),
                new Cell(5, Kind.ERROR, "#N/A", "", true)));
    assertThat(PartsOf.rows(saved)).containsExactly(new SheetRow(1, false, cells));
    cells.set(2, new Cell(2, Kind.FORMULA_WITHOUT_VALUE, "=", "", true));
    assertThat(PartsOf.rows(unsaved)).containsExactly(new SheetRow(1, false, cells));
  }

  @Test
  void cellsThatFollowOthersNeedNoPlace() throws IOException {
    Records rows =
        new Records()
            .row(1, false)
            .add(18, 0, 0)
            .cell(1, 4, 0)
            .add(13, 0, 7 << 2 | 2)
            .add(12, 0)
            .add(14, 0, (byte) 7)
            .add(15, 0, (byte) 0)
            .add(16, 0, 1e300)
            .add(17, 0, "x");
    Path file = RawXlsb.withRows(rows).sharedStrings("a").write(file());

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                Cell.text(0, "a"),
                Cell.number(5, "7"),
                new Cell(7, Kind.ERROR, "#DIV/0!", "", false),
                new Cell(8, Kind.BOOLEAN, "FALSE", "", false),
                Cell.number(9, NumberText.of(1e300)),
                Cell.text(10, "x")));
  }

  @Test
  void numbersHaveTheFormatOfTheirStyleAndDatesBothSystems() throws IOException {
    Records styles =
        new Records()
            .add(44, (short) 164, "#,##0.00 \"kr\"")
            .add(626)
            .add(47, (short) 0, (short) 9)
            .add(627)
            .add(617)
            .add(47, (short) 0, (short) 0)
            .add(47, (short) 0, (short) 164)
            .add(47, (short) 0, (short) 14)
            .add(618);
    Records rows =
        new Records()
            .row(1, false)
            .cell(5, 0, 1, 2.0)
            .cell(5, 1, 0x01000002, 38748.0)
            .cell(2, 2, 0, 3 << 2 | 2);
    Path system1900 = RawXlsb.withRows(rows).styles(styles).write(folder.resolve("1900.xlsb"));
    Path system1904 =
        new RawXlsb()
            .workbook(new Records().add(153, 1, 0, ""))
            .sheet("Budget", 0, rows)
            .styles(styles)
            .write(folder.resolve("1904.xlsb"));

    assertThat(PartsOf.rows(system1900)).containsExactly(dated("2006-01-31"));
    assertThat(PartsOf.rows(system1904)).containsExactly(dated("2010-02-01"));
  }

  private static SheetRow dated(String day) {
    return row(
        1,
        new Cell(0, Kind.NUMBER, "2", "#,##0.00 \"kr\"", false),
        new Cell(1, Kind.DATE, day, "m/d/yy", false),
        Cell.number(2, "3"));
  }

  @Test
  void hiddenRowsAndSheetsAreSaidAndUnknownRecordsPassedOver() throws IOException {
    Records rows =
        new Records()
            .row(2, true)
            .add(1024, (byte) 1)
            .cell(2, 0, 0, 1 << 2 | 2)
            .add(4000, "x".repeat(30_000))
            .row(7, false);
    Path file =
        new RawXlsb()
            .sheet("Budget", 0, rows)
            .sheet("Skjult", 1, new Records())
            .sheet("Veldig skjult", 2, new Records())
            .write(file());

    assertThat(PartsOf.file(file))
        .containsExactly(
            new SheetStart("Budget", false),
            new SheetRow(2, true, List.of(Cell.number(0, "1"))),
            row(7),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Skjult", true),
            PartsOf.NOTHING_MERGED,
            new SheetStart("Veldig skjult", true),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void cellsInHiddenColumnsSaySo() throws IOException {
    Records sheet =
        new Records()
            .add(60, 1, 1, 2000, 0, (short) 1)
            .add(60, 2, 2, 2000, 0, (short) 2)
            .add(145)
            .row(1, false)
            .cell(2, 0, 0, 1 << 2 | 2)
            .cell(2, 1, 0, 2 << 2 | 2)
            .cell(2, 2, 0, 3 << 2 | 2)
            .add(146);
    Path file = new RawXlsb().rawSheet("Budget", 0, sheet).write(file());

    assertThat(PartsOf.rows(file))
        .containsExactly(
            row(
                1,
                Cell.number(0, "1"),
                new Cell(1, Kind.NUMBER, "2", "", false, true),
                Cell.number(2, "3")));
  }

  @Test
  void saysWhenItWasModified() throws IOException {
    String core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    Path file =
        RawXlsb.withRows(new Records())
            .text(
                "_rels/.rels",
                RawXlsx.relationships(
                    RawXlsx.relationship("a", core + "core-properties", "core.xml")
                        + RawXlsx.relationship(
                            "b", RawXlsx.TYPES + "officeDocument", "/xl/workbook.bin")))
            .text("core.xml", "<c><modified>2006-02-03T04:05:06Z</modified></c>")
            .write(file());

    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      assertThat(reader.format()).isEqualTo(FileFormat.XLSB);
      assertThat(reader.modified()).contains(Instant.parse("2006-02-03T04:05:06Z"));
      assertThat(reader.ownDocument()).isEmpty();
    }
  }

  @Test
  void whatStandsOutOfOrderIsDamageRatherThanWrongData() throws IOException {
    List<Records> broken =
        List.of(
            new Records().row(2, false).row(1, false),
            new Records().row(2, false).row(2, false),
            new Records().row(0, false),
            new Records().row(1_048_577, false),
            new Records().cell(4, 0, 0, (byte) 1),
            new Records().row(1, false).cell(4, 1, 0, (byte) 1).cell(4, 0, 0, (byte) 1),
            new Records().row(1, false).cell(4, -1, 0, (byte) 1),
            new Records().row(1, false).cell(4, 16_384, 0, (byte) 1),
            new Records().row(1, false).cell(5, 0, 0, (byte) 1),
            new Records().row(1, false).cell(5, 0, 9, 1.0),
            new Records().row(1, false).cell(6, 0, 0, -2),
            new Records().row(1, false).cell(6, 0, 0, 7, (short) 1),
            new Records().row(1, false).cell(7, 0, 0, 3),
            new Records().row(1, false).cell(7, 0, 0, -1));
    for (Records rows : broken) {
      Path file = RawXlsb.withRows(rows).styles(new Records()).write(file());
      assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
    }
  }

  @Test
  void aSheetThatEndsTooEarlyIsDamage() throws IOException {
    Records rows = new Records().add(145).row(1, false);
    Path file = new RawXlsb().rawSheet("Budget", 0, rows).write(file());

    assertThat(PartsOf.finding(file))
        .isEqualTo(
            Finding.of(
                FindingType.FILE_DAMAGED,
                CellLocation.ofSheet("Budget"),
                "",
                "the sheet ends too early",
                ""));
  }

  @Test
  void limitsHoldHereToo() throws IOException {
    Records manyRows = new Records().row(1, false).row(2, false).row(3, false).row(4, false);
    Records longText = new Records().row(1, false).cell(6, 0, 0, "12345678901");
    Records manyCells = new Records().row(1, false);
    for (int column = 0; column < 7; column++) {
      manyCells.cell(4, column, 0, (byte) 1);
    }

    assertThat(expected(RawXlsb.withRows(manyRows))).isEqualTo("at most 3 rows (max-rows)");
    assertThat(expected(RawXlsb.withRows(manyCells))).isEqualTo("at most 6 cells (max-cells)");
    assertThat(expected(RawXlsb.withRows(longText)))
        .isEqualTo("at most 10 characters in a cell (max-text-length)");
    assertThat(expected(RawXlsb.withRows(new Records()).sharedStrings("12345678901")))
        .isEqualTo("at most 10 characters in a cell (max-text-length)");
  }

  private String expected(RawXlsb file) throws IOException {
    return PartsOf.finding(file.write(file()), SMALL).expected();
  }

  /** Whatever happens to the bytes, the reader ends with a part and never with an exception. */
  @Test
  void flippedBytesNeverThrow() throws IOException {
    Records rows = new Records().row(1, false).cell(6, 0, 0, "Orkdal").cell(5, 1, 0, 1.5);
    Path file = RawXlsb.withRows(rows).sharedStrings("a", "b").write(file());
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(42);
    for (int round = 0; round < 2_000; round++) {
      byte[] flipped = bytes.clone();
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      assertThat(PartsOf.file(file)).isNotEmpty();
    }
  }

  private Path file() {
    return folder.resolve("budget.xlsb");
  }

  private static SheetRow row(int rowNumber, Cell... cells) {
    return new SheetRow(rowNumber, false, List.of(cells));
  }
}
