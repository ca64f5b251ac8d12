package no.ks.budgets.report;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file in the making, element by element, indented for people. The library that writes it is
 * named here and not looked for, so that every Java platform writes the same bytes.
 */
final class XmlFile {

  /**
   * What may not stand in XML 1.0 at all, not even escaped; a cell of a spreadsheet may hold it.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final String XML = "xml:";

  private final XMLStreamWriter xml;
  private int depth;

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What fills a file or an element. */
  @FunctionalInterface
  interface Content {
    void addTo(XmlFile xml) throws XMLStreamException;
  }

  /**
   * Writes one file whole, in UTF-8.
   *
   * @param content adds the one element that holds all others
   */
  static void write(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XMLStreamWriter writer =
          new OutputFactoryImpl().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.addTo(new XmlFile(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException failure) {
      throw new IOException("Cannot write " + file, failure);
    }
  }

  /**
   * Adds an element that holds others.
   *
   * @param attributes names and values by turns
   */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    startLine();
    xml.writeStartElement(name);
    add(attributes);
    depth++;
    content.addTo(this);
    depth--;
    startLine();
    xml.writeEndElement();
  }

  /** Adds an element that holds text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    startLine();
    xml.writeStartElement(name);
    add(attributes);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** Adds an element that says all by its attributes. */
  void empty(String name, String... attributes) throws XMLStreamException {
    startLine();
    xml.writeEmptyElement(name);
    add(attributes);
  }

  /** Adds a remark for people. */
  void comment(String text) throws XMLStreamException {
    startLine();
    xml.writeComment(" " + allowed(text).replace("--", "- -") + " ");
  }

  private void add(String... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      String name = attributes[index];
      String value = allowed(attributes[index + 1]);
      if (name.startsWith(XML)) {
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, name.substring(XML.length()), value);
      } else {
        xml.writeAttribute(name, value);
      }
    }
  }

  private static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }

  private void startLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
