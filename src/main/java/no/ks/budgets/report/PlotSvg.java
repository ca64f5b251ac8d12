package no.ks.budgets.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A drawing made part of the page: it takes its width from the page, its colours and font from the
 * style sheet, says in words what it shows, and is the same bytes whenever it shows the same.
 */
final class PlotSvg {

  /** What is kept of the drawing; everything else is identifiers, styles and the like. */
  private static final List<String> KEPT =
      List.of(
          "transform",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "width",
          "height",
          "cx",
          "cy",
          "r",
          "d",
          "dy",
          "text-anchor",
          "stroke-width");

  private static final Set<String> DRAWN = Set.of("g", "line", "path", "rect", "circle", "text");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

  /** Turns by nothing, which Lets-Plot puts around every text. */
  private static final Pattern NO_TURN = Pattern.compile("rotate\\(0\\.0 [^)]*\\)");

  private static final Pattern FILL_IN_STYLE = Pattern.compile("fill:(#[0-9a-f]{6})");

  private final XMLStreamWriter out;

  private PlotSvg(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * The drawing for a page.
   *
   * @param id unique on the page
   * @param title what is drawn
   * @param description the same in words, for those who do not see it
   */
  static String of(PlotCanvas canvas, String id, String title, String description) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartElement("svg");
      out.writeAttribute("role", "img");
      out.writeAttribute("viewBox", "0 0 " + canvas.width() + " " + canvas.height());
      out.writeAttribute("aria-labelledby", id + "-title");
      out.writeAttribute("aria-describedby", id + "-description");
      labelled(out, "title", id + "-title", title);
      labelled(out, "desc", id + "-description", description);
      new PlotSvg(out).children(parsed(canvas.drawn()));
      out.writeEndElement();
      out.close();
    } catch (XMLStreamException failure) {
      throw new IllegalStateException("The plot " + id + " could not be written", failure);
    }
    return text.toString();
  }

  private static void labelled(XMLStreamWriter out, String name, String id, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeAttribute("id", id);
    out.writeCharacters(PageText.of(text));
    out.writeEndElement();
  }

  private static Element parsed(String drawing) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(drawing)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException failure) {
      throw new IllegalStateException("Lets-Plot drew what is no XML", failure);
    }
  }

  private void children(Element parent) throws XMLStreamException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && DRAWN.contains(element.getTagName())) {
        element(element);
      }
    }
  }

  private void element(Element element) throws XMLStreamException {
    String name = element.getTagName();
    boolean isText = name.equals("text");
    if (name.equals("g") ? isHollow(element) : !isText && !isColoured(element)) {
      return;
    }
    out.writeStartElement(name);
    for (String attribute : KEPT) {
      String value = NO_TURN.matcher(element.getAttribute(attribute)).replaceAll("").strip();
      if (!value.isEmpty()) {
        out.writeAttribute(attribute, rounded(value));
      }
    }
    String classes = isText ? textInk(element).word() : inks(element);
    if (!classes.isEmpty()) {
      out.writeAttribute("class", classes);
    }
    if (isText) {
      // Only the indentation goes; no-break spaces belong to the text.
      out.writeCharacters(element.getTextContent().replaceAll("^[ \r\n]+|[ \r\n]+$", ""));
    } else {
      children(element);
    }
    out.writeEndElement();
  }

  private static boolean isHollow(Element group) {
    return DRAWN.stream()
        .filter(name -> !name.equals("g"))
        .allMatch(name -> group.getElementsByTagName(name).getLength() == 0);
  }

  private static boolean isColoured(Element shape) {
    return !shape.getAttribute("fill").isEmpty() || !shape.getAttribute("stroke").isEmpty();
  }

  /** The classes for fill and stroke; a colour that nobody asked for is an error of the program. */
  private static String inks(Element shape) {
    StringBuilder classes = new StringBuilder();
    for (String side : List.of("fill", "stroke")) {
      String colour = shape.getAttribute(side);
      boolean isSeen =
          !colour.isEmpty() && !colour.equals("none") && !isTransparent(shape, side, colour);
      if (isSeen) {
        classes.append(classes.isEmpty() ? "" : " ").append(side).append('-');
        classes.append(ink(colour).word());
      }
    }
    return classes.toString();
  }

  private static boolean isTransparent(Element shape, String side, String colour) {
    boolean isBorder = side.equals("stroke") && shape.getAttribute("stroke-width").equals("0.0");
    return isBorder
        || colour.equals("transparent")
        || shape.getAttribute(side + "-opacity").equals("0.0");
  }

  private static PlotInk textInk(Element text) {
    Matcher style = FILL_IN_STYLE.matcher(text.getAttribute("style").toLowerCase(Locale.ROOT));
    return style.find() ? ink(style.group(1)) : PlotInk.TICK;
  }

  private static PlotInk ink(String colour) {
    return PlotInk.ofColour(colour)
        .orElseThrow(() -> new IllegalStateException("Lets-Plot drew something " + colour));
  }

  private static String rounded(String value) {
    return NUMBER
        .matcher(value)
        .replaceAll(
            number -> {
              BigDecimal rounded = new BigDecimal(number.group()).setScale(1, RoundingMode.HALF_UP);
              return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
            });
  }
}
