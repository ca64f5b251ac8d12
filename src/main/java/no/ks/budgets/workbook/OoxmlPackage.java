package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * An Office Open XML file: a zip of parts that point to each other by relationships.
 *
 * <p>Nothing but the parts that are asked for is ever inflated. This is why the package is read
 * here and not by POI, which on opening loads the relationships of every part into memory before
 * any limit of ours could apply, and refuses packages that Excel opens.
 */
final class OoxmlPackage implements Closeable {

  private final ZipParts zip;

  OoxmlPackage(ZipParts zip) {
    this.zip = zip;
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

  /**
   * The name of the part that is the workbook, such as {@code xl/workbook.xml}; it ends in {@code
   * .bin} in a binary workbook.
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
      boolean numbers = has("Index/Document.iwa") || has("Index.zip");
      throw UnreadableContent.unsupported(numbers ? OtherFormat.NUMBERS : OtherFormat.ZIP);
    }
    if (main.startsWith("word/")) {
      throw UnreadableContent.unsupported(OtherFormat.WORD);
    }
    if (main.startsWith("ppt/")) {
      throw UnreadableContent.unsupported(OtherFormat.PRESENTATION);
    }
    if (main.startsWith("visio/")) {
      throw UnreadableContent.unsupported(OtherFormat.OFFICE_DOCUMENT);
    }
    return main;
  }

  /**
   * The relationships of a part, without those that point out of the file: external links are never
   * followed.
   *
   * @param part name of the part; empty for the package itself
   */
  List<Relationship> relationships(String part) throws IOException, XMLStreamException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = relationshipsPart(part);
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

  /** Where the relationships of a part stand; of the package itself for an empty name. */
  static String relationshipsPart(String part) {
    int slash = part.lastIndexOf('/');
    return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
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
    return zip.has(part);
  }

  /**
   * Opens a part for reading as XML.
   *
   * @throws UnreadableContent where the package has no such part
   */
  XmlPart xml(String part) throws IOException, XMLStreamException {
    return zip.xml(part);
  }

  /** The same for a part of any size, of which little is held at a time. */
  XmlPart streamedXml(String part) throws IOException, XMLStreamException {
    return zip.streamedXml(part);
  }

  /**
   * Opens a part for reading.
   *
   * @throws UnreadableContent where the package has no such part
   */
  InflatedBytes bytes(String part) throws IOException {
    return zip.bytes(part);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
