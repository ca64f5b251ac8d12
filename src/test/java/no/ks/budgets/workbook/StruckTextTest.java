package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.workbook.RawXlsb.Records;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is struck through says so, in every format that can say it. */
class StruckTextTest {

  private final Path folder;

  StruckTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The texts of a file, with a tilde before those that are struck through. */
  private static List<String> texts(Path file) {
    return PartsOf.rows(file).stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> (cell.struck() ? "~" : "") + cell.text().replace(".0", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void theFontOfACellOrOfAPartOfItsTextStrikesThrough(String format) throws IOException {
    Path file = folder.resolve("struck." + format);
    try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      // Enough fonts to get past the number that the old format leaves out.
      Font plain = bold(workbook, 3);
      Font struck = bold(workbook, 4);
      struck.setStrikeout(true);
      CellStyle ofStruck = workbook.createCellStyle();
      ofStruck.setFont(struck);
      CellStyle ofPlain = workbook.createCellStyle();
      ofPlain.setFont(plain);
      Row row = workbook.createSheet("Budget").createRow(0);
      row.createCell(0).setCellValue(1);
      row.createCell(1).setCellValue(2);
      row.createCell(2).setCellValue("Rent");
      row.createCell(3).setCellFormula("1+3");
      row.createCell(4).setCellValue(5);
      row.createCell(5).setCellValue(partly(workbook, "old new", plain, struck));
      row.createCell(6).setCellValue(partly(workbook, "bold new", plain, plain));
      row.createCell(7).setCellValue(true);
      List.of(1, 2, 3, 7).forEach(column -> row.getCell(column).setCellStyle(ofStruck));
      row.getCell(4).setCellStyle(ofPlain);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }

    assertThat(texts(file))
        .containsExactly("1", "~2", "~Rent", "~4", "5", "~old new", "bold new", "~TRUE");
  }

  private static Font bold(Workbook workbook, int fontsBefore) {
    for (int count = 0; count < fontsBefore; count++) {
      workbook.createFont().setFontHeightInPoints((short) (20 + count));
    }
    Font font = workbook.createFont();
    font.setBold(true);
    return font;
  }

  private static RichTextString partly(Workbook workbook, String text, Font begin, Font end) {
    RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
    rich.applyFont(0, 4, begin);
    rich.applyFont(4, text.length(), end);
    return rich;
  }

  @Test
  void onlyFontsThatCellsUseStrikeThroughXml() throws IOException {
    Path file =
        RawXlsx.withRows(
                "<row><c s='0'><v>1</v></c><c s='1'><v>2</v></c><c s='2'><v>3</v></c>"
                    + "<c t='inlineStr'><is><r><rPr><strike/></rPr><t>a</t></r><r><t>b</t></r></is>"
                    + "</c><c s='3'><v>4</v></c><c s='4'><f>B1+1</f></c></row>")
            .styles(
                "<fonts><font/><font><b/><strike/></font><font><strike val='0'/></font></fonts>"
                    + "<cellStyleXfs><xf fontId='1'/></cellStyleXfs>"
                    + "<cellXfs><xf/><xf fontId='1'/><xf fontId='2'/><xf fontId='9'/>"
                    + "<xf fontId='1'/></cellXfs>"
                    + "<dxfs><dxf><font><strike/></font></dxf></dxfs>")
            .write(folder.resolve("struck.xlsx"));

    assertThat(texts(file)).containsExactly("1", "~2", "3", "~ab", "4", "~3");
  }

  @Test
  void theBinaryFormatStrikesThroughByFontsToo() throws IOException {
    Records styles =
        new Records()
            .add(43, (short) 200, (short) 0)
            .add(43, (short) 200, (short) 8)
            .add(617)
            .add(47, (short) 0, (short) 0, (short) 0)
            .add(47, (short) 0, (short) 0, (short) 1)
            .add(618);
    Records rows =
        new Records()
            .row(1, false)
            .cell(2, 0, 0, 1 << 2 | 2)
            .cell(2, 1, 1, 2 << 2 | 2)
            .cell(7, 2, 1, 0)
            .cell(62, 3, 0, (byte) 1, "old new", 2, (short) 0, (short) 1, (short) 4, (short) 0)
            .cell(62, 4, 0, (byte) 1, "new", 2, (short) 0, (short) 0, (short) 3, (short) 1)
            .cell(62, 5, 0, (byte) 1, "cut off", 1_000_000_000, (short) 0);
    Path file =
        RawXlsb.withRows(rows).styles(styles).sharedStrings("Rent").write(folder.resolve("a.xlsb"));

    assertThat(texts(file)).containsExactly("1", "~2", "~Rent", "~old new", "new", "cut off");
  }

  @Test
  void openDocumentStrikesThroughByStylesOfCellsAndOfText() throws IOException {
    String line = "<style:text-properties style:text-line-through-style='%s'/></style:style>";
    Path file =
        RawOds.withRows(
                "<table:table-column table:default-cell-style-name='heir'/>"
                    + "<table:table-row>"
                    + number("", 1)
                    + number("table:style-name='plain'", 2)
                    + number("table:style-name='struck' table:number-columns-repeated='2'", 3)
                    + number("table:style-name='again'", 4)
                    + text("table:style-name='struck'", "Rent")
                    + text("", "<text:span text:style-name='T1'>old</text:span> new")
                    + text("", "<text:span text:style-name='T2'>new</text:span>")
                    + number("", 5)
                    + "</table:table-row>")
            .automaticStyles(
                style("table-cell", "struck", "", line.formatted("solid"))
                    + style("table-cell", "plain", "", "</style:style>")
                    + style("table-cell", "heir", "struck", "</style:style>")
                    + style("table-cell", "again", "struck", line.formatted("none"))
                    + style("text", "T1", "", line.formatted("solid"))
                    + style("text", "T2", "", line.formatted("none")))
            .write(folder.resolve("struck.ods"));

    assertThat(texts(file))
        .containsExactly("~1", "2", "~3", "~3", "4", "~Rent", "~old new", "new", "5");
  }

  private static String style(String family, String name, String parent, String rest) {
    String heir = parent.isEmpty() ? "" : " style:parent-style-name='" + parent + "'";
    return "<style:style style:family='%s' style:name='%s'%s>%s"
        .formatted(family, name, heir, rest);
  }

  private static String number(String attributes, int value) {
    return "<table:table-cell %s office:value-type='float' office:value='%d'/>"
        .formatted(attributes, value);
  }

  private static String text(String attributes, String content) {
    return "<table:table-cell %s office:value-type='string'><text:p>%s</text:p></table:table-cell>"
        .formatted(attributes, content);
  }
}
