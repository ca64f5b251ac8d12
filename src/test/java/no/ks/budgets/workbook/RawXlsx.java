package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, to hold what no library would write. */
final class RawXlsx {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private String workbookSettings = "";
  private int count;

  RawXlsx() {
    part("[Content_Types].xml", "<Types/>");
    part(
        "_rels/.rels",
        relationships(relationship("rId1", TYPES + "officeDocument", "xl/workbook.xml")));
  }

  static RawXlsx withRows(String rowsXml) {
    return new RawXlsx().sheet("Budget", rowsXml);
  }

  RawXlsx sheet(String name, String rowsXml) {
    return rawSheet(
        name,
        "",
        "worksheet",
        "<worksheet xmlns='" + MAIN + "'><sheetData>" + rowsXml + "</sheetData></worksheet>");
  }

  RawXlsx rawSheet(String name, String state, String type, String xml) {
    count++;
    String id = "rId" + count;
    sheets.append("<sheet name='%s' sheetId='%d' %s r:id='%s'/>".formatted(name, count, state, id));
    relationships.append(relationship(id, TYPES + type, "worksheets/sheet" + count + ".xml"));
    return part("xl/worksheets/sheet" + count + ".xml", xml);
  }

  RawXlsx sharedStrings(String itemsXml) {
    relationships.append(relationship("rIdT", TYPES + "sharedStrings", "sharedStrings.xml"));
    return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + itemsXml + "</sst>");
  }

  RawXlsx styles(String xml) {
    relationships.append(relationship("rIdS", TYPES + "styles", "/xl/styles.xml"));
    return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + xml + "</styleSheet>");
  }

  RawXlsx workbookSettings(String xml) {
    workbookSettings = xml;
    return this;
  }

  RawXlsx part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  RawXlsx without(String name) {
    parts.remove(name);
    return this;
  }

  static String relationship(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, type, target);
  }

  static String relationships(String xml) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + xml
        + "</Relationships>";
  }

  Path write(Path file) throws IOException {
    String workbook =
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, TYPES.substring(0, TYPES.length() - 1), workbookSettings, sheets);
    parts.putIfAbsent("xl/workbook.xml", workbook.getBytes(StandardCharsets.UTF_8));
    part("xl/_rels/workbook.xml.rels", relationships(relationships.toString()));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
