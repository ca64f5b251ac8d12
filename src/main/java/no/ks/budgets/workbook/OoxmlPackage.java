package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An Office Open XML file: a zip of parts that point to each other by relationships.
 *
 * <p>Only the parts that are asked for are inflated, as streams and against the limit on inflated
 * bytes. This is why the package is read here and not by POI, which on opening loads the
 * relationships of every part into memory before any limit of ours could apply, and refuses
 * packages that Excel opens.
 */
final class OoxmlPackage implements Closeable {

  private static final String ODF_TYPE = "application/vnd.oasis.opendocument.";

  private final ZipFile zip;
  private final InflationLimit inflation;

  private OoxmlPackage(ZipFile zip, ReadingLimits limits) {
    this.zip = zip;
    this.inflation = new InflationLimit(limits);
  }

  /**
   * A relationship of a part.
   *
   * @param id as other parts refer to it, such as {@code rId1}
   * @param type the last word of the type, such as {@code worksheet}; the words before it differ
   *     between the transitional and the strict form of the standard
   * @param part name of the part it points to, without a leading slash
   */
  record Relationship(String id, String type, String part) {}

  static OoxmlPackage open(Path file, ReadingLimits limits) throws IOException {
    // Read-only: the file is never written, whatever happens.
    return new OoxmlPackage(
        new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8), limits);
  }

  /**
   * The name of the part that is the workbook, such as {@code xl/workbook.xml}.
   *
   * @throws UnreadableContent where the zip is something else, or no document at all
   */
  String workbookPart() throws IOException, XMLStreamException {
    String main = null;
    for (Relationship relationship : relationships("")) {
      if (relationship.type().equals("officeDocument")) {
        main = relationship.part();
      }
    }
    if (main == null) {
      throw UnreadableContent.unsupported(nameOfOtherZip());
    }
    if (main.startsWith("word/")) {
      throw UnreadableContent.unsupported("Word document");
    }
    if (main.startsWith("ppt/") || main.startsWith("visio/")) {
      throw UnreadableContent.unsupported("Office document without sheets");
    }
    if (main.toLowerCase(Locale.ROOT).endsWith(".bin")) {
      throw UnreadableContent.unsupported("Excel binary workbook (.xlsb)");
    }
    return main;
  }

  private String nameOfOtherZip() throws IOException {
    ZipEntry mimetype = zip.getEntry("mimetype");
    if (mimetype == null) {
      return "zip archive";
    }
    try (InputStream in = zip.getInputStream(mimetype)) {
      String type = new String(in.readNBytes(200), StandardCharsets.UTF_8).strip();
      if (!type.startsWith(ODF_TYPE)) {
        return "zip archive";
      }
      return type.startsWith(ODF_TYPE + "spreadsheet")
          ? "OpenDocument spreadsheet"
          : "OpenDocument file without sheets";
    }
  }

  /**
   * The relationships of a part, without those that point out of the file: external links are never
   * followed.
   *
   * @param part name of the part; empty for the package itself
   */
  List<Relationship> relationships(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    List<Relationship> relationships = new ArrayList<>();
    if (!has(name)) {
      return relationships;
    }
    try (XmlPart xml = xml(name)) {
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT
            && xml.isNamed("Relationship")
            && !"External".equals(xml.attribute("TargetMode"))) {
          String type = xml.requiredAttribute("Type");
          relationships.add(
              new Relationship(
                  xml.requiredAttribute("Id"),
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(folder, xml.requiredAttribute("Target"))));
        }
      }
    }
    return relationships;
  }

  /** The part that a target means, seen from a folder; {@code ..} never leaves the package. */
  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    path = path.startsWith("/") ? path.substring(1) : folder + path;
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  boolean has(String part) {
    return entry(part) != null;
  }

  /**
   * Opens a part for reading.
   *
   * @throws UnreadableContent where the package has no such part
   */
  XmlPart xml(String part) throws IOException, XMLStreamException {
    ZipEntry entry = entry(part);
    if (entry == null) {
      throw UnreadableContent.damaged("part " + part + " is missing");
    }
    InputStream inflated = zip.getInputStream(entry);
    return new XmlPart(part, new InflatedBytes(inflated, part, entry.getCrc(), inflation));
  }

  private @Nullable ZipEntry entry(String part) {
    ZipEntry entry = zip.getEntry(part);
    // Some zip programs write the separators of Windows.
    return entry == null ? zip.getEntry(part.replace('/', '\\')) : entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
