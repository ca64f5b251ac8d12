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

/** An OpenDocument spreadsheet written part by part, to hold what no program would write. */
final class RawOds {

  private static final String NAMESPACES =
      (" xmlns:office='%s' xmlns:table='%s' xmlns:style='%s' xmlns:text='%s' xmlns:number='%s'"
              + " xmlns:calcext='%s' xmlns:dc='http://purl.org/dc/elements/1.1/'"
              + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'")
          .formatted(Odf.OFFICE, Odf.TABLE, Odf.STYLE, Odf.TEXT, Odf.NUMBER, Odf.CALCEXT);

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder tables = new StringBuilder();
  private String automaticStyles = "";

  RawOds() {
    part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  }

  static RawOds withRows(String rowsXml) {
    return new RawOds().table("Budget", rowsXml);
  }

  RawOds table(String name, String xml) {
    return rawTable("table:name='" + name + "'", xml);
  }

  RawOds rawTable(String attributes, String xml) {
    tables.append("<table:table ").append(attributes).append('>').append(xml);
    tables.append("</table:table>");
    return this;
  }

  RawOds automaticStyles(String xml) {
    automaticStyles = xml;
    return this;
  }

  RawOds namedStyles(String xml) {
    return part(
        "styles.xml",
        "<office:document-styles%s><office:styles>%s</office:styles></office:document-styles>"
            .formatted(NAMESPACES, xml));
  }

  RawOds meta(String xml) {
    return part(
        "meta.xml",
        "<office:document-meta%s><office:meta>%s</office:meta></office:document-meta>"
            .formatted(NAMESPACES, xml));
  }

  RawOds part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  RawOds without(String name) {
    parts.remove(name);
    return this;
  }

  Path write(Path file) throws IOException {
    parts.putIfAbsent(
        "content.xml",
        ("<office:document-content%s><office:automatic-styles>%s</office:automatic-styles>"
                + "<office:body><office:spreadsheet>%s</office:spreadsheet></office:body>"
                + "</office:document-content>")
            .formatted(NAMESPACES, automaticStyles, tables));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
