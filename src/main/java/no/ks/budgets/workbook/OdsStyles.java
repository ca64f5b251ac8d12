package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument spreadsheet, as far as they decide about meaning. */
final class OdsStyles {

  private static final int MAX_STYLES = 100_000;

  private static final int LONGEST_NAME = 1_000;

  /** What all styles build on. Some programs leave it out, and a plain number is meant. */
  private static final String DEFAULT = "Default";

  /** Longer chains of styles that build on each other are circles. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> codesByDataStyle = new HashMap<>();
  private final Map<String, CellStyle> cellStyles = new HashMap<>();
  private final Set<String> struckTextStyles = new HashSet<>();
  private boolean anyStruckCells;
  private final Set<String> hiddenTables = new HashSet<>();

  /**
   * A style of cells.
   *
   * @param dataStyle name of its number format, or null
   * @param parent name of the style that it builds on, or null
   * @param struck whether it strikes through what stands in its cells; null where it does not say
   */
  private record CellStyle(
      @Nullable String dataStyle, @Nullable String parent, @Nullable Boolean struck) {}

  /** Reads the styles that have names of their own, from the part that holds them. */
  void readNamed(XmlPart xml) throws IOException, XMLStreamException {
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        if (xml.isNamed("styles")) {
          readStyles(xml);
        } else if (!xml.isNamed("document-styles")) {
          // The automatic styles of this part are those of pages and may repeat other names.
          xml.skipElement();
        }
      }
    }
  }

  /** Reads the automatic styles, whose element has just begun, to its end tag. */
  void readAutomatic(XmlPart xml) throws IOException, XMLStreamException {
    readStyles(xml);
  }

  private void readStyles(XmlPart xml) throws IOException, XMLStreamException {
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        switch (xml.name()) {
          case "style" -> readStyle(xml);
          case "number-style", "currency-style", "percentage-style" -> {
            String name = xml.attribute(Odf.STYLE, "name");
            String code = OdsNumberFormat.read(xml);
            if (name != null) {
              put(codesByDataStyle, name, code);
            }
          }
          case "date-style", "time-style", "boolean-style", "text-style" -> {
            String name = xml.attribute(Odf.STYLE, "name");
            if (name != null) {
              put(codesByDataStyle, name, "");
            }
            xml.skipElement();
          }
          default -> xml.skipElement();
        }
      }
    }
  }

  private void readStyle(XmlPart xml) throws IOException, XMLStreamException {
    String name = xml.attribute(Odf.STYLE, "name");
    String family = xml.attribute(Odf.STYLE, "family");
    if (name != null && "table-cell".equals(family)) {
      String dataStyle = xml.attribute(Odf.STYLE, "data-style-name");
      String parent = xml.attribute(Odf.STYLE, "parent-style-name");
      refuseTooMany(cellStyles.size(), dataStyle, parent);
      put(cellStyles, name, new CellStyle(dataStyle, parent, null));
    }
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        if (name != null
            && "table".equals(family)
            && xml.isNamed("table-properties")
            && "false".equals(xml.attribute(Odf.TABLE, "display"))) {
          refuseTooMany(hiddenTables.size(), name);
          hiddenTables.add(name);
        }
        if (name != null && family != null && xml.isNamed("text-properties")) {
          readLineThrough(xml, name, family);
        }
        xml.skipElement();
      }
    }
  }

  /** Takes from the properties of text whether a line goes through it. */
  private void readLineThrough(XmlPart xml, String name, String family) {
    String style = xml.attribute(Odf.STYLE, "text-line-through-style");
    String type = xml.attribute(Odf.STYLE, "text-line-through-type");
    if (style == null && type == null) {
      return;
    }
    boolean struck = !"none".equals(style) && !"none".equals(type);
    CellStyle ofCells = cellStyles.get(name);
    if (family.equals("table-cell") && ofCells != null) {
      anyStruckCells |= struck;
      cellStyles.put(name, new CellStyle(ofCells.dataStyle(), ofCells.parent(), struck));
    } else if (family.equals("text") && struck) {
      refuseTooMany(struckTextStyles.size(), name);
      struckTextStyles.add(name);
    }
  }

  private static <T> void put(Map<String, T> styles, String name, T style) {
    refuseTooMany(styles.size(), name);
    styles.put(name, style);
  }

  /** Styles are held in memory, with their names and those of the styles that they build on. */
  private static void refuseTooMany(int styles, @Nullable String... names) {
    for (String name : names) {
      if (styles == MAX_STYLES || (name != null && name.length() > LONGEST_NAME)) {
        throw UnreadableContent.damaged(
            "more than " + MAX_STYLES + " styles, or a name beyond " + LONGEST_NAME + " letters");
      }
    }
  }

  /** Whether a table of that style is hidden. */
  boolean hidesTable(@Nullable String styleName) {
    return styleName != null && hiddenTables.contains(styleName);
  }

  /** Whether text of that style has a line through it. */
  boolean strikesText(@Nullable String styleName) {
    return styleName != null && struckTextStyles.contains(styleName);
  }

  /** Whether what stands in cells of that style has a line through it. */
  boolean strikesCell(@Nullable String styleName) {
    CellStyle style = anyStruckCells ? cellStyles.get(styleName) : null;
    for (int step = 0; style != null && step < LONGEST_CHAIN; step++) {
      if (style.struck() != null) {
        return style.struck();
      }
      style = cellStyles.get(style.parent());
    }
    return false;
  }

  /**
   * The code of a number format such as {@code #,##0.00 "kr"}; empty for none.
   *
   * @throws UnreadableContent where the style is missing, and with it perhaps a currency
   */
  String formatCode(@Nullable String styleName) {
    String name = styleName;
    for (int step = 0; name != null && step < LONGEST_CHAIN; step++) {
      if (name.equals(DEFAULT) && !cellStyles.containsKey(name)) {
        return "";
      }
      CellStyle style = present(cellStyles, name);
      if (style.dataStyle() != null) {
        return present(codesByDataStyle, style.dataStyle());
      }
      name = style.parent();
    }
    return "";
  }

  private static <T> T present(Map<String, T> styles, String name) {
    T style = styles.get(name);
    if (style == null) {
      throw UnreadableContent.damaged("a cell refers to style " + name + ", which is missing");
    }
    return style;
  }
}
