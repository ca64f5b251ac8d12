package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats, and the fonts that strike through, by the style that cells carry. */
final class CellStyles {

  /** Excel itself stops at 65,490. */
  private static final int MAX_STYLES = 100_000;

  /** Excel itself stops at 255. */
  private static final int LONGEST_CODE = 1_000;

  private final List<CellFormat> formats = new ArrayList<>();
  private final Map<Integer, CellFormat> formatsById = new HashMap<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final BitSet struckFonts = new BitSet();
  private final BitSet struckStyles = new BitSet();
  private final boolean present;
  private int fonts;

  private CellStyles(boolean present) {
    this.present = present;
  }

  /** For a style sheet that is about to be read. */
  CellStyles() {
    this(true);
  }

  /** For a workbook without a style sheet: every cell is General. */
  static CellStyles none() {
    return new CellStyles(false);
  }

  static CellStyles read(XmlPart xml) throws IOException, XMLStreamException {
    CellStyles styles = new CellStyles();
    boolean inCellFormats = false;
    boolean inFonts = false;
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        switch (xml.name()) {
          case "cellXfs" -> inCellFormats = true;
          case "fonts" -> inFonts = true;
          case "font" -> {
            if (inFonts) {
              styles.addFont(RichText.isStruckFont(xml));
            }
          }
          case "numFmt" -> {
            String id = xml.attribute("numFmtId");
            String code = xml.attribute("formatCode");
            if (id != null && code != null) {
              styles.declare(Integer.parseInt(id), code);
            }
          }
          case "xf" -> {
            if (inCellFormats) {
              String id = xml.attribute("numFmtId");
              String font = xml.attribute("fontId");
              styles.add(
                  id == null ? 0 : Integer.parseInt(id), font == null ? 0 : Integer.parseInt(font));
            }
          }
          default -> {
            // Fills and borders mean nothing here.
          }
        }
      } else if (event == END_ELEMENT) {
        inCellFormats &= !xml.isNamed("cellXfs");
        inFonts &= !xml.isNamed("fonts");
      }
    }
    return styles;
  }

  /** Takes the code of a number format. */
  void declare(int formatId, String code) {
    if (codes.size() == MAX_STYLES || code.length() > LONGEST_CODE) {
      throw UnreadableContent.damaged(
          "more than " + MAX_STYLES + " number formats, or one beyond " + LONGEST_CODE + " signs");
    }
    // The first counts: formats for conditional formatting repeat the numbers further down.
    codes.putIfAbsent(formatId, code);
  }

  /** Takes the next font. */
  void addFont(boolean struck) {
    if (fonts == MAX_STYLES) {
      throw UnreadableContent.damaged("more than " + MAX_STYLES + " fonts");
    }
    struckFonts.set(fonts++, struck);
  }

  /** Takes the next cell style, after all codes and fonts were declared. */
  void add(int formatId, int fontIndex) {
    if (formats.size() == MAX_STYLES) {
      throw UnreadableContent.damaged("more than " + MAX_STYLES + " cell styles");
    }
    struckStyles.set(formats.size(), isStruckFont(fontIndex));
    formats.add(
        formatsById.computeIfAbsent(formatId, number -> CellFormat.of(number, codes.get(number))));
  }

  /** Whether a font strikes its text through; one that is missing does not. */
  boolean isStruckFont(int fontIndex) {
    return fontIndex >= 0 && struckFonts.get(fontIndex);
  }

  /** Whether cells of a style are struck through. */
  boolean isStruck(int style) {
    return struckStyles.get(style);
  }

  /**
   * The number format of a style.
   *
   * @throws UnreadableContent where the style sheet has no such style
   */
  CellFormat format(int style) {
    if (!present) {
      return CellFormat.GENERAL;
    }
    if (style >= formats.size()) {
      if (style == 0) {
        return CellFormat.GENERAL;
      }
      throw UnreadableContent.damaged("a cell refers to style " + style + ", which is missing");
    }
    return formats.get(style);
  }
}
