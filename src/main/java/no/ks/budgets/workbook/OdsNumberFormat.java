package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * A number format of OpenDocument, which is spelled out in elements, as the code that Excel has for
 * it: {@code #,##0.00 [$kr]}.
 */
final class OdsNumberFormat {

  /** No format that a person makes is longer. */
  private static final int LONGEST = 200;

  private OdsNumberFormat() {}

  /**
   * Reads the element of the format that has just begun, to its end tag.
   *
   * @return the code; empty for the general format
   */
  static String read(XmlPart xml) throws IOException, XMLStreamException {
    StringBuilder code = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event != START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "number" -> {
          code.append(digits(xml));
          xml.skipElement();
        }
        case "currency-symbol" -> code.append("[$").append(content(xml, text)).append(']');
        case "text" -> code.append(literal(content(xml, text)));
        default -> xml.skipElement();
      }
    }
    String whole = code.toString();
    return whole.equals("General") ? "" : whole;
  }

  private static String digits(XmlPart xml) {
    String decimals = xml.attribute(Odf.NUMBER, "decimal-places");
    if (decimals == null) {
      return "General";
    }
    boolean grouped = "true".equals(xml.attribute(Odf.NUMBER, "grouping"));
    int places = decimals.matches("\\d{1,2}") ? Integer.parseInt(decimals) : 0;
    return (grouped ? "#,##0" : "0") + (places == 0 ? "" : "." + "0".repeat(places));
  }

  private static String content(XmlPart xml, StringBuilder text)
      throws IOException, XMLStreamException {
    text.setLength(0);
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        xml.skipElement();
      } else {
        xml.appendText(text);
      }
    }
    return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST);
  }

  /** Signs that mean themselves stand as they are, words in quotes. */
  private static String literal(String text) {
    return text.matches("[-+()%\\s]*") ? text : '"' + text.replace("\"", "") + '"';
  }
}
