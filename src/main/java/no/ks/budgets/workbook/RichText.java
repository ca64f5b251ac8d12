package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Text that may change its font half-way: the runs belong together, phonetic hints do not. */
final class RichText {

  private RichText() {}

  /**
   * Reads the element that has just begun, to its end tag, as one plain text.
   *
   * @return whether a part of the text is struck through
   */
  static boolean read(XmlPart xml, CharacterBuffer text) throws IOException, XMLStreamException {
    text.clear();
    boolean struck = false;
    int inner = 0;
    while (true) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        if (xml.isNamed("t")) {
          xml.readText(text);
        } else if (xml.isNamed("rPh")) {
          xml.skipElement();
        } else if (xml.isNamed("rPr")) {
          struck |= isStruckFont(xml);
        } else {
          inner++;
        }
      } else if (event == END_ELEMENT && inner-- == 0) {
        return struck;
      }
    }
  }

  /** Reads the font that has just begun, to its end tag; whether it strikes text through. */
  static boolean isStruckFont(XmlPart xml) throws IOException, XMLStreamException {
    boolean struck = false;
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        struck |= xml.isNamed("strike") && (xml.attribute("val") == null || xml.isTrue("val"));
        xml.skipElement();
      }
    }
    return struck;
  }
}
