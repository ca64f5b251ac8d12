package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might send to exhaust or to mislead: each is refused by its name, or harmless. */
class HostileFilesTest {

  private static final long SECOND = 1_000_000_000L;
  private static final String ROW = "<row><c><v>1</v></c></row>";
  private static final SheetRow ONE = new SheetRow(1, false, List.of(Cell.number(0, "1")));

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readingThatTakesTooLongEndsInEveryFormat() throws IOException {
    Path xls = folder.resolve("slow.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(xls)) {
      workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue(1);
      workbook.write(out);
    }
    for (Path file :
        List.of(
            RawXlsx.withRows(ROW).write(folder.resolve("slow.xlsx")),
            xls,
            RawXlsb.withRows(new RawXlsb.Records().row(1, false).cell(2, 0, 0, 6))
                .write(folder.resolve("slow.xlsb")),
            RawOds.withRows("").write(folder.resolve("slow.ods")),
            Files.writeString(folder.resolve("slow.csv"), "1"))) {
      // Each look at the clock takes ten minutes.
      AtomicLong now = new AtomicLong();
      Finding finding =
          finding(
              Workbooks.open(
                  file,
                  ReadingLimits.defaults(),
                  Passwords.none(),
                  () -> now.getAndAdd(600 * SECOND)));

      assertThat(List.of(finding.type(), finding.expected()))
          .containsExactly(
              FindingType.FILE_ABOVE_LIMIT,
              "at most 600 seconds of reading (max-seconds-per-file)");
    }
  }

  @Test
  void theTimeThatRowsWaitElsewhereIsNotCounted() throws IOException {
    Path file = RawXlsx.withRows(ROW.repeat(50)).write(folder.resolve("waits.xlsx"));
    AtomicLong now = new AtomicLong();
    try (WorkbookReader reader =
        Workbooks.open(file, ReadingLimits.defaults(), Passwords.none(), now::get)) {
      WorkbookPart part = reader.next();
      while (!(part instanceof End)) {
        assertThat(part).isNotInstanceOf(Damage.class);
        now.addAndGet(3_600 * SECOND);
        part = reader.next();
      }
    }
  }

  @Test
  void anArchiveOfMorePartsThanFitIntoMemoryIsRefusedBeforeItIsListed() throws IOException {
    Path file = folder.resolve("parts.xlsx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (int part = 0; part < 70_000; part++) {
        zip.putNextEntry(new ZipEntry(Integer.toString(part)));
      }
    }

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_ABOVE_LIMIT);
    assertThat(PartsOf.finding(file).found()).isEqualTo("70000 parts");
  }

  @Test
  void partsThatStepOutOfTheArchiveAreNeverWrittenAndDoNotMislead() throws IOException {
    Path file =
        RawXlsx.withRows(ROW)
            .part("../../escaped.xml", "<x/>")
            .part("/etc/passwd", "<x/>")
            .part("xl/../xl/worksheets/sheet1.xml", "<x/>")
            .write(folder.resolve("steps-out.xlsx"));

    assertThat(PartsOf.rows(file)).containsExactly(ONE);
    try (var entries = Files.list(folder)) {
      assertThat(entries).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "/etc/passwd", "../../../../etc/passwd"})
  void aSheetThatPointsOutOfTheFileIsMissing(String target) throws IOException {
    for (String mode : List.of("", "TargetMode='External' ")) {
      String relationship =
          "<Relationship %sId='rId1' Type='%sworksheet' Target='%s'/>"
              .formatted(mode, RawXlsx.TYPES, target);
      RawXlsx workbook = RawXlsx.withRows(ROW);
      Path file = rewritten(workbook.write(folder.resolve("link.xlsx")), relationship);

      assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
      assertThat(PartsOf.finding(file).found()).contains("missing");
    }
  }

  @Test
  void aSecondEntryOfTheSameNameIsDamage() throws IOException {
    // Java itself refuses to write it, so the name of another entry is changed afterwards.
    Path file =
        RawXlsx.withRows(ROW)
            .part("xl/worksheets/sheetX.xml", "<worksheet/>")
            .write(folder.resolve("twice.xlsx"));
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Files.write(
        file, bytes.replace("sheetX.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "docProps/core.xml",
        "docProps/custom.xml"
      })
  void anEntityIsRefusedInEveryPart(String part) throws IOException {
    RawXlsx workbook =
        new RawXlsx()
            .sheet("Budget", "<row><c t='s' s='0'><v>0</v></c></row>")
            .styles("<cellXfs><xf/></cellXfs>")
            .sharedStrings("<si><t>a</t></si>")
            .part(
                "_rels/.rels",
                RawXlsx.relationships(
                    RawXlsx.relationship("1", RawXlsx.TYPES + "officeDocument", "xl/workbook.xml")
                        + RawXlsx.relationship("2", "core-properties", "docProps/core.xml")
                        + RawXlsx.relationship("3", "custom-properties", "docProps/custom.xml")))
            .part("docProps/core.xml", "<p/>")
            .part("docProps/custom.xml", "<p/>");
    Path sound = workbook.write(folder.resolve("sound.xlsx"));
    assertThat(PartsOf.file(sound)).last().isEqualTo(new End());

    String secret = Files.writeString(folder.resolve("secret"), "secret").toUri().toString();
    String doctype = "<!DOCTYPE p [<!ENTITY x SYSTEM '" + secret + "'>]>";
    Path file = folder.resolve("entity.xlsx");
    copy(sound, file, (name, content) -> name.equals(part) ? doctype + content : content);

    assertThat(PartsOf.finding(file).found()).isEqualTo("part " + part + " has a DOCTYPE");
  }

  @Test
  void anEntityIsRefusedInOpenDocumentToo() throws IOException {
    String doctype = "<!DOCTYPE p [<!ENTITY x 'aaaa'>]>";
    for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
      Path file =
          RawOds.withRows("").part(part, doctype + "<p/>").write(folder.resolve("entity.ods"));

      assertThat(PartsOf.finding(file).found()).isEqualTo("part " + part + " has a DOCTYPE");
    }
  }

  @Test
  void moreStylesThanAnyProgramWritesAreRefused() throws IOException {
    StringBuilder formats = new StringBuilder();
    for (int format = 0; format < 100_001; format++) {
      formats.append("<numFmt numFmtId='").append(format).append("' formatCode='0'/>");
    }
    String value = "<row><c s='0'><v>1</v></c></row>";
    Path many = RawXlsx.withRows(value).styles(formats + "").write(folder.resolve("many.xlsx"));
    Path longOne =
        RawXlsx.withRows(value)
            .styles("<numFmt numFmtId='200' formatCode='" + "0".repeat(1_001) + "'/>")
            .write(folder.resolve("long.xlsx"));
    Path manyStyles =
        RawXlsx.withRows(value)
            .styles("<cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs>")
            .write(folder.resolve("styles.xlsx"));

    assertThat(List.of(many, longOne, manyStyles))
        .extracting(file -> PartsOf.finding(file).type())
        .containsOnly(FindingType.FILE_DAMAGED);
  }

  @Test
  void aPartThatIsHeldInMemoryIsBounded() throws IOException {
    Path file =
        RawXlsx.withRows(ROW)
            .styles("<fonts><font/></fonts>" + ("<!--" + " ".repeat(100_000) + "-->").repeat(640))
            .write(folder.resolve("padded.xlsx"));

    assertThat(PartsOf.finding(file).found()).isEqualTo("a larger part xl/styles.xml");
  }

  @Test
  void rowsThatRepeatCountLikeRowsThatAreWritten() throws IOException {
    String cell = "<table:table-cell office:value-type='float' office:value='1'/>";
    Path rows =
        RawOds.withRows(
                "<table:table-row table:number-rows-repeated='999999999'>"
                    + cell
                    + "</table:table-row>")
            .write(folder.resolve("rows.ods"));
    Path cells =
        RawOds.withRows(
                "<table:table-row table:number-rows-repeated='1000000'>"
                    + cell.replace("/>", " table:number-columns-repeated='16384'/>")
                    + "</table:table-row>")
            .write(folder.resolve("cells.ods"));
    ReadingLimits few = new ReadingLimits(100_000, 60_000, 5_000, 200_000, 10, 2, 2, 60);

    assertThat(PartsOf.finding(rows, few).expected()).isEqualTo("at most 5000 rows (max-rows)");
    assertThat(PartsOf.finding(cells, few).expected())
        .isEqualTo("at most 200000 cells (max-cells)");
  }

  @Test
  void aTextThatClaimsToBeHugeTakesNoMemory() throws IOException {
    RawXlsb.Records records =
        new RawXlsb.Records().row(1, false).cell(6, 0, 0, Integer.MAX_VALUE - 8, (byte) 0);
    Path claims = RawXlsb.withRows(records).write(folder.resolve("claims.xlsb"));

    assertThat(PartsOf.finding(claims).type()).isEqualTo(FindingType.FILE_ABOVE_LIMIT);
  }

  @Test
  void sectorsThatLeadInACircleAreDamage() throws IOException {
    Path file = folder.resolve("circle.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (int row = 0; row < 3_000; row++) {
        if (row == 0) {
          workbook.createSheet("Budget");
        }
        workbook.getSheetAt(0).createRow(row).createCell(0).setCellValue("text " + row);
      }
      workbook.write(out);
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int table = (bytes.getInt(76) + 1) * 512;
    for (int sector = 0; sector < 100; sector++) {
      if (bytes.getInt(table + sector * 4) == sector + 1) {
        bytes.putInt(table + sector * 4, Math.max(sector - 1, 0));
      }
    }
    Files.write(file, bytes.array());

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_DAMAGED);
  }

  @Test
  void aHardLinkIsAFileLikeAnyOther() throws IOException {
    Path file = RawXlsx.withRows(ROW).write(folder.resolve("a.xlsx"));

    assertThat(PartsOf.rows(Files.createLink(folder.resolve("b.xlsx"), file))).containsExactly(ONE);
  }

  private interface Rewriting {
    String content(String name, String content);
  }

  private static void copy(Path from, Path to, Rewriting rewriting) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (java.util.zip.ZipFile source = new java.util.zip.ZipFile(from.toFile());
        ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (ZipEntry entry :
          (Iterable<ZipEntry>) source.stream().map(ZipEntry.class::cast)::iterator) {
        String content =
            new String(source.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(rewriting.content(entry.getName(), content).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(to, bytes.toByteArray());
  }

  private Path rewritten(Path file, String relationship) throws IOException {
    Path to = folder.resolve("rewritten.xlsx");
    copy(
        file,
        to,
        (name, content) ->
            name.equals("xl/_rels/workbook.xml.rels")
                ? RawXlsx.relationships(relationship)
                : content);
    return to;
  }

  private static Finding finding(WorkbookReader open) {
    try (WorkbookReader reader = open) {
      List<WorkbookPart> parts = new ArrayList<>();
      do {
        parts.add(reader.next());
      } while (!(parts.get(parts.size() - 1) instanceof End)
          && !(parts.get(parts.size() - 1) instanceof Damage));
      if (parts.get(parts.size() - 1) instanceof Damage damage) {
        return damage.finding();
      }
      throw new AssertionError("Readable: " + parts);
    }
  }
}
