package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook by the style that its cells carry. */
final class CellStyles {

  /** Excel itself stops at 65,490. */
  private static final int MAX_STYLES = 100_000;

  /** Excel itself stops at 255. */
  private static final int LONGEST_CODE = 1_000;

  private final List<CellFormat> formats = new ArrayList<>();
  private final Map<Integer, CellFormat> formatsById = new HashMap<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final boolean present;

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
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT) {
        switch (xml.name()) {
          case "cellXfs" -> inCellFormats = true;
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
              styles.add(id == null ? 0 : Integer.parseInt(id));
            }
          }
          default -> {
            // Fonts, fills and borders mean nothing here.
          }
        }
      } else if (event == END_ELEMENT && xml.isNamed("cellXfs")) {
        inCellFormats = false;
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

  /** Takes the next cell style by its number format, after all codes were declared. */
  void add(int formatId) {
    if (formats.size() == MAX_STYLES) {
      throw UnreadableContent.damaged("more than " + MAX_STYLES + " cell styles");
    }
    formats.add(
        formatsById.computeIfAbsent(formatId, number -> CellFormat.of(number, codes.get(number))));
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
