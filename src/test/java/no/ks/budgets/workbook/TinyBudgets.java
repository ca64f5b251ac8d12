package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.workbook.RawXlsb.Records;

/**
 * One budget of two lines in formats that no sample has, as small as it can be: 2005 in NOK and
 * 2006 in EUR, the currency told by a number format alone.
 */
public final class TinyBudgets {

  private static final String[] HEADINGS = {"Project", "Year", "Funder", "Category", "Amount"};
  private static final String[] TEXTS = {
    "Project", "Year", "Funder", "Category", "Amount", "BA-01"
  };

  private TinyBudgets() {}

  /** Writes the budget with its amounts in shared texts' company, a formula and a macro part. */
  public static Path xlsm(Path file) throws IOException {
    StringBuilder texts = new StringBuilder();
    for (String text : TEXTS) {
      texts.append("<si><t>").append(text).append("</t></si>");
    }
    return RawXlsx.withRows(
            "<row r='1'>"
                + sharedHeadings()
                + "</row><row r='2'><c r='A2' t='s'><v>5</v></c><c r='B2'><v>2005</v></c>"
                + "<c r='C2' t='inlineStr'><is><t>NMFA</t></is></c>"
                + "<c r='D2' t='str'><v>Training</v></c><c r='E2'><v>500000</v></c></row>"
                + "<row r='3' hidden='1'><c r='A3' t='s'><v>5</v></c><c r='B3'><v>2006</v></c>"
                + "<c r='C3' t='inlineStr'><is><r><t>NM</t></r><r><t>FA</t></r></is></c>"
                + "<c r='D3' t='str'><f>A1</f><v>Travel</v></c>"
                + "<c r='E3' s='1'><f>1000*2</f><v>2000</v></c></row>")
        .sharedStrings(texts.toString())
        .styles(
            "<numFmts><numFmt numFmtId='170' formatCode='#,##0 [$EUR]'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>")
        .part("xl/vbaProject.bin", "Sub Auto_Open()")
        .write(file);
  }

  private static String sharedHeadings() {
    StringBuilder cells = new StringBuilder();
    for (int column = 0; column < HEADINGS.length; column++) {
      char letter = (char) ('A' + column);
      cells.append("<c r='%s1' t='s'><v>%d</v></c>".formatted(letter, column));
    }
    return cells.toString();
  }

  /** Writes the budget in binary records. */
  public static Path xlsb(Path file) throws IOException {
    Records rows = new Records().row(1, false);
    for (int column = 0; column < HEADINGS.length; column++) {
      rows.cell(7, column, 0, column);
    }
    rows.row(2, false)
        .cell(7, 0, 0, 5)
        .cell(2, 1, 0, 2005 << 2 | 2)
        .cell(6, 2, 0, "NMFA")
        .cell(6, 3, 0, "Training")
        .cell(5, 4, 0, 500000.0);
    rows.row(3, true)
        .cell(7, 0, 0, 5)
        .cell(5, 1, 0, 2006.0)
        .cell(6, 2, 0, "NMFA")
        .cell(8, 3, 0, "Travel")
        .cell(9, 4, 1, 2000.0);
    Records styles =
        new Records()
            .add(44, (short) 170, "#,##0 [$EUR]")
            .add(617, 2)
            .add(47, (short) 0, (short) 0, 0, 0)
            .add(47, (short) 0, (short) 170, 0, 0)
            .add(618);
    return RawXlsb.withRows(rows).sharedStrings(TEXTS).styles(styles).write(file);
  }

  /** Writes the budget as OpenDocument, with repeated cells and the currency in a named style. */
  public static Path ods(Path file) throws IOException {
    StringBuilder headings = new StringBuilder();
    for (String heading : HEADINGS) {
      headings.append(text(heading));
    }
    return RawOds.withRows(
            "<table:table-column table:number-columns-repeated='5'/>"
                + row("", headings.toString())
                + row(
                    "",
                    text("BA-01")
                        + number("2005")
                        + text("NMFA")
                        + text("Training")
                        + number("500000"))
                + row(
                    "table:visibility='collapse'",
                    text("BA-01")
                        + number("2006")
                        + text("NMFA")
                        + text("Travel")
                        + "<table:table-cell table:style-name='money' table:formula='of:=1000*2'"
                        + " office:value-type='float' office:value='2000'/>")
                + row(
                    "table:number-rows-repeated='1048573'",
                    "<table:table-cell table:number-columns-repeated='1024'/>"))
        .namedStyles(
            "<number:number-style style:name='euros'><number:number number:decimal-places='0'/>"
                + "<number:text> EUR</number:text></number:number-style>"
                + "<style:style style:name='money' style:family='table-cell'"
                + " style:data-style-name='euros'/>")
        .meta("<dc:date>2005-12-01T10:00:00</dc:date>")
        .part(
            "META-INF/manifest.xml",
            "<manifest xmlns='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<file-entry full-path='content.xml'/><file-entry full-path='styles.xml'/>"
                + "<file-entry full-path='meta.xml'/></manifest>")
        .write(file);
  }

  private static String row(String attributes, String cells) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type='string'><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String number(String value) {
    return "<table:table-cell office:value-type='float' office:value='" + value + "'/>";
  }
}
