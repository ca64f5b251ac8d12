package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.SheetEnd;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedRegionsTest {

  private static final MergedRegion WIDE = new MergedRegion(1, 1, 2, 4);
  private static final MergedRegion TALL = new MergedRegion(2, 5, 0, 0);

  private final Path folder;

  MergedRegionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void excelWorkbooksOfBothGenerationsSayWhatIsMerged() throws IOException {
    Map<String, Workbook> workbooks =
        Map.of("merged.xls", new HSSFWorkbook(), "merged.xlsx", new XSSFWorkbook());
    for (Map.Entry<String, Workbook> entry : workbooks.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      try (Workbook workbook = entry.getValue();
          OutputStream out = Files.newOutputStream(file)) {
        Sheet merged = workbook.createSheet("Merged");
        merged.createRow(0).createCell(2).setCellValue("2006");
        merged.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
        merged.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
        workbook.createSheet("Plain").createRow(0).createCell(0).setCellValue(1);
        workbook.write(out);
      }

      assertThat(PartsOf.mergedRegions(file)).containsExactly(List.of(WIDE, TALL), List.of());
    }
  }

  @Test
  void manyRegionsOfAnExcel97SheetSpanSeveralRecords() throws IOException {
    Path file = folder.resolve("many.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Budget");
      for (int row = 0; row < 3_000; row++) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
      }
      workbook.write(out);
    }

    List<MergedRegion> regions = PartsOf.mergedRegions(file).get(0);
    assertThat(regions).hasSize(3_000).last().isEqualTo(new MergedRegion(3_000, 3_000, 0, 1));
  }

  @Test
  void binaryWorkbooksSayWhatIsMerged() throws IOException {
    RawXlsb.Records sheet =
        new RawXlsb.Records()
            .add(145)
            .row(1, false)
            .cell(2, 2, 0, 1 << 2 | 2)
            .add(146)
            .add(177, 4)
            .add(176, 0, 0, 2, 4)
            .add(176, 1, 4, 0, 0)
            .add(176, 1, Integer.MAX_VALUE, 7, 7)
            .add(176, -2, 4, 7, 7)
            .add(178);
    Path file = new RawXlsb().rawSheet("Budget", 0, sheet).write(folder.resolve("merged.xlsb"));

    assertThat(PartsOf.file(file))
        .endsWith(new SheetEnd(List.of(WIDE, TALL)), new WorkbookPart.End());
  }

  @Test
  void openDocumentCellsSayWhatIsMergedIntoThemAlsoWhereRowsAndCellsRepeat() throws IOException {
    String value = " office:value-type='float' office:value='1'/>";
    String covered = "<table:covered-table-cell table:number-columns-repeated='2'/>";
    Path file =
        RawOds.withRows(
                "<table:table-row>"
                    + "<table:table-cell table:number-columns-repeated='2'/>"
                    + "<table:table-cell table:number-columns-spanned='3'"
                    + " table:number-rows-spanned='1'"
                    + value
                    + covered
                    + "</table:table-row>"
                    + "<table:table-row table:number-rows-repeated='2'>"
                    + "<table:table-cell table:number-columns-spanned='2'"
                    + value
                    + "</table:table-row>"
                    + "<table:table-row>"
                    + "<table:table-cell table:number-rows-spanned='2'"
                    + " table:number-columns-repeated='2'"
                    + value
                    + "</table:table-row>"
                    + "<table:table-row table:number-rows-repeated='1000000'>"
                    + "<table:table-cell table:number-columns-spanned='9'/>"
                    + "</table:table-row>")
            .table("Plain", "")
            .write(folder.resolve("merged.ods"));

    assertThat(PartsOf.mergedRegions(file))
        .containsExactly(
            List.of(
                WIDE,
                new MergedRegion(2, 2, 0, 1),
                new MergedRegion(3, 3, 0, 1),
                new MergedRegion(4, 5, 0, 0),
                new MergedRegion(4, 5, 1, 1)),
            List.of());
  }

  @Test
  void textHasNothingMerged() throws IOException {
    Path file = Files.writeString(folder.resolve("budget.csv"), "a;b\n");

    assertThat(PartsOf.mergedRegions(file)).containsExactly(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A1", "A1:A1", "B1:A1", "A2:A1", "A0:A2", "A1:XFE1", "A1:A99999999", "#REF!"})
  void aRegionThatCannotBeIsLeftOutAndTheFileRead(String reference) throws IOException {
    assertThat(PartsOf.mergedRegions(xlsx(reference, "$C$1:e1"))).containsExactly(List.of(WIDE));
  }

  @Test
  void ofRegionsThatOverlapNoneIsKept() throws IOException {
    // The third overlaps the first below the end of the second; the last only touches a corner.
    assertThat(PartsOf.mergedRegions(xlsx("A1:A9", "A2:B3", "A5:C5", "D6:E6", "G1:G2", "G1:G2")))
        .containsExactly(List.of(new MergedRegion(6, 6, 3, 4)));
  }

  @Test
  void whatIsKeptAreExactlyTheRegionsThatOverlapNoOther() {
    Random random = new Random(20060131);
    for (int round = 0; round < 300; round++) {
      MergedRegions collected = new MergedRegions(ReadingLimits.defaults());
      List<MergedRegion> all = new java.util.ArrayList<>();
      for (int index = 0; index < 12; index++) {
        int row = 1 + random.nextInt(12);
        int column = random.nextInt(12);
        MergedRegion region =
            new MergedRegion(row, row + random.nextInt(4), column, column + 1 + random.nextInt(4));
        all.add(region);
        collected.add(
            region.firstRow(), region.lastRow(), region.firstColumn(), region.lastColumn());
      }
      List<MergedRegion> alone =
          all.stream()
              .filter(one -> all.stream().noneMatch(other -> other != one && meet(one, other)))
              .toList();

      assertThat(collected.withoutOverlaps()).containsExactlyInAnyOrderElementsOf(alone);
    }
  }

  private static boolean meet(MergedRegion one, MergedRegion other) {
    return one.firstRow() <= other.lastRow()
        && other.firstRow() <= one.lastRow()
        && one.firstColumn() <= other.lastColumn()
        && other.firstColumn() <= one.lastColumn();
  }

  @Test
  void moreRegionsThanAFileMayHaveAreRefusedOnOneSheetAndOverSeveral() throws IOException {
    ReadingLimits two = new ReadingLimits(100_000, 60_000, 3, 6, 10, 9, 2, 60);
    String one = sheet("A1:B1");
    Path within =
        new RawXlsx()
            .rawSheet("1", "", "worksheet", one)
            .rawSheet("2", "", "worksheet", one)
            .write(folder.resolve("within.xlsx"));
    Path severalSheets =
        new RawXlsx()
            .rawSheet("1", "", "worksheet", one)
            .rawSheet("2", "", "worksheet", one)
            .rawSheet("3", "", "worksheet", one)
            .write(folder.resolve("several.xlsx"));

    assertThat(PartsOf.file(within, two)).last().isEqualTo(new WorkbookPart.End());
    assertThat(PartsOf.finding(severalSheets, two)).isEqualTo(aboveLimit("3"));
    assertThat(PartsOf.finding(xlsx("A1:B1", "A2:B2", "A3:B3"), two))
        .isEqualTo(aboveLimit("Budget"));
  }

  private static Finding aboveLimit(String sheet) {
    return Finding.of(
        FindingType.FILE_ABOVE_LIMIT,
        CellLocation.ofSheet(sheet),
        "",
        "more merged cells",
        "at most 2 merged regions (max-merged-regions)");
  }

  private Path xlsx(String... references) throws IOException {
    return new RawXlsx()
        .rawSheet("Budget", "", "worksheet", sheet(references))
        .write(folder.resolve("merged.xlsx"));
  }

  private static String sheet(String... references) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetData>");
    xml.append("<row r='1'><c r='C1'><v>1</v></c></row></sheetData><mergeCells>");
    for (String reference : references) {
      xml.append("<mergeCell ref='").append(reference).append("'/>");
    }
    return xml.append("</mergeCells></worksheet>").toString();
  }
}
