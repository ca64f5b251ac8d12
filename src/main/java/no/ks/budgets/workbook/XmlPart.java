package no.ks.budgets.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part, pulled event by event. Names are compared without their namespace, so that
 * the transitional and the strict form of the standard read alike.
 */
final class XmlPart implements Closeable {

  /**
   * What later versions of Excel add for themselves, in elements that are often called like those
   * of the standard: {@code x15:workbookPr} says nothing about how dates are stored.
   */
  private static final String EXTENSIONS = "extLst";

  /** Deeper than any part of a workbook nests; what nests deeper wants to exhaust the memory. */
  private static final int MAX_DEPTH = 100;

  private static final XMLInputFactory2 FACTORY = factory();

  private final String part;
  private final InflatedBytes bytes;
  private final XMLStreamReader2 xml;
  private final MarkupNames names;

  XmlPart(String part, InflatedBytes bytes) throws XMLStreamException {
    this.part = part;
    this.bytes = bytes;
    this.names = new MarkupNames(part);
    this.xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(bytes);
  }

  private static XMLInputFactory2 factory() {
    XMLInputFactory2 factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /**
   * Goes to the next event, one of {@link XMLStreamConstants}, past extensions. At the end of the
   * document the rest of the part is read and its checksum compared.
   *
   * @throws UnreadableContent at a DOCTYPE or an entity, which no spreadsheet program writes
   */
  int next() throws IOException, XMLStreamException {
    int event = nextOfAny();
    while (event == XMLStreamConstants.START_ELEMENT && isNamed(EXTENSIONS)) {
      skipElement();
      event = nextOfAny();
    }
    return event;
  }

  private int nextOfAny() throws IOException, XMLStreamException {
    bytes.pieceStarts();
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (xml.getDepth() > MAX_DEPTH) {
          throw UnreadableContent.damaged("part " + part + " nests too deeply");
        }
        names.countTag(xml);
      }
      case XMLStreamConstants.DTD ->
          throw UnreadableContent.damaged("part " + part + " has a DOCTYPE");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw UnreadableContent.damaged("part " + part + " refers to an entity");
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.count("?" + xml.getPITarget());
      case XMLStreamConstants.END_DOCUMENT -> bytes.readToEnd();
      default -> {
        // Text, comments and ends of elements need no check.
      }
    }
    return event;
  }

  /** The name of the element, without prefix. */
  String name() {
    return xml.getLocalName();
  }

  boolean isNamed(String localName) {
    return xml.getLocalName().equals(localName);
  }

  int attributeCount() {
    return xml.getAttributeCount();
  }

  String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** Decodes an attribute without making a String of it. */
  void decodeAttribute(int index, TypedValueDecoder decoder) throws XMLStreamException {
    xml.getAttributeAs(index, decoder);
  }

  /** An attribute without a prefix, or null. */
  @Nullable String attribute(String localName) {
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      if (xml.getAttributeLocalName(index).equals(localName)
          && xml.getAttributePrefix(index).isEmpty()) {
        return xml.getAttributeValue(index);
      }
    }
    return null;
  }

  /** An attribute that has a prefix, such as {@code r:id}, or null. */
  @Nullable String prefixedAttribute(String localName) {
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      if (xml.getAttributeLocalName(index).equals(localName)
          && !xml.getAttributePrefix(index).isEmpty()) {
        return xml.getAttributeValue(index);
      }
    }
    return null;
  }

  /** An attribute of a namespace, or null. */
  @Nullable String attribute(String namespace, String localName) {
    return xml.getAttributeValue(namespace, localName);
  }

  /** Appends the characters of the text that is the present event. */
  void appendText(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  String requiredAttribute(String localName) {
    String value = attribute(localName);
    if (value == null) {
      throw UnreadableContent.damaged(
          "part " + part + ": " + name() + " without attribute " + localName);
    }
    return value;
  }

  /** Whether an attribute is written as {@code 1}, {@code true} or {@code on}. */
  boolean isTrue(String localName) {
    String value = attribute(localName);
    return value != null && isTrueWord(value);
  }

  static boolean isTrueWord(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /**
   * Appends the text of the element that has just begun, to its end tag. Elements inside it are
   * passed over with their text.
   */
  void readText(CharacterBuffer text) throws IOException, XMLStreamException {
    int inner = 0;
    while (true) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inner == 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.START_ELEMENT -> inner++;
        case XMLStreamConstants.END_ELEMENT -> {
          if (inner-- == 0) {
            return;
          }
        }
        default -> {
          // Comments and processing instructions are no text.
        }
      }
    }
  }

  /** Passes over the element that has just begun, to its end tag. */
  void skipElement() throws IOException, XMLStreamException {
    int inner = 0;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inner++;
      } else if (event == XMLStreamConstants.END_ELEMENT && inner-- == 0) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      bytes.close();
    }
  }
}
