package no.ks.budgets.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.workbook.OoxmlPackage.Relationship;

/**
 * The parts of an Excel workbook that formulas read, packed anew for POI: sheets, texts, styles and
 * tables, and nothing that points out of the file. So POI opens whatever our own reader opens,
 * however it is wrapped, and never meets the rest.
 */
final class FormulaPackage {

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";

  /** Content types by the types of the relationships that lead to the parts. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "worksheet", "worksheet",
          "sharedStrings", "sharedStrings",
          "styles", "styles",
          "table", "table");

  private final OoxmlPackage document;
  private final CalculationLimits limits;
  private final Map<String, String> contentTypes = new LinkedHashMap<>();
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8);
  private long left;

  private FormulaPackage(OoxmlPackage document, CalculationLimits limits) {
    this.document = document;
    this.limits = limits;
    this.left = limits.maxBytes();
  }

  /**
   * Packs the parts.
   *
   * @throws UncalculableFormula where they are beyond the limit
   */
  static byte[] of(OoxmlPackage document, CalculationLimits limits)
      throws IOException, XMLStreamException {
    FormulaPackage copy = new FormulaPackage(document, limits);
    try (ZipOutputStream zip = copy.zip) {
      String workbook = document.workbookPart();
      copy.putRelationships("", List.of(new Relationship("rId1", "officeDocument", workbook)));
      copy.putWithRelated(workbook, "sheet.main");
      copy.putContentTypes();
    }
    return copy.packed.toByteArray();
  }

  /** Takes a part and those that it leads to, each once. */
  private void putWithRelated(String part, String contentType)
      throws IOException, XMLStreamException {
    if (contentTypes.put(part, contentType) != null) {
      return;
    }
    putPart(part);
    List<Relationship> needed =
        document.relationships(part).stream()
            .filter(related -> NEEDED.containsKey(related.type()) && document.has(related.part()))
            .toList();
    putRelationships(part, needed);
    for (Relationship related : needed) {
      putWithRelated(related.part(), NEEDED.getOrDefault(related.type(), ""));
    }
  }

  private void putPart(String part) throws IOException {
    try (InflatedBytes in = document.bytes(part)) {
      // One byte more than there may be tells that there is more.
      byte[] content = in.readNBytes((int) left + 1);
      left -= content.length;
      if (left < 0) {
        throw limits.tooLarge();
      }
      put(part, transitional(content));
    }
  }

  /** The same in the form of the standard that POI knows. */
  private static byte[] transitional(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return text.replace(
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            TRANSITIONAL + "spreadsheetml/2006/main")
        .replace(
            "http://purl.oclc.org/ooxml/officeDocument/", TRANSITIONAL + "officeDocument/2006/")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private void putRelationships(String part, List<Relationship> relationships) throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<Relationships xmlns=\"")
        .append(TRANSITIONAL)
        .append("package/2006/relationships\">");
    for (Relationship related : relationships) {
      xml.append("<Relationship Id=\"").append(escaped(related.id()));
      xml.append("\" Type=\"").append(TRANSITIONAL).append("officeDocument/2006/relationships/");
      xml.append(related.type());
      xml.append("\" Target=\"/").append(escaped(related.part())).append("\"/>");
    }
    xml.append("</Relationships>");
    put(OoxmlPackage.relationshipsPart(part), xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void putContentTypes() throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<Types xmlns=\"").append(TRANSITIONAL).append("package/2006/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    contentTypes.forEach(
        (part, type) -> {
          xml.append("<Override PartName=\"/").append(escaped(part)).append("\" ContentType=\"");
          xml.append(CONTENT_TYPE).append(type).append("+xml\"/>");
        });
    xml.append("</Types>");
    put("[Content_Types].xml", xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String attribute) {
    return attribute.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Stored and not deflated, so that no limit of POI on compression ratios can strike. */
  private void put(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
