package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;

/**
 * The number formats of an Excel 97 workbook, and the fonts that strike through, by the extended
 * format that its cells carry.
 */
final class XlsFormats {

  /** No font of the format has this number, and the next font in the file has the number after. */
  private static final int NO_FONT = 4;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatIds = new ArrayList<>();
  private final Map<Integer, CellFormat> formatsById = new HashMap<>();
  private final BitSet struckFonts = new BitSet();
  private final BitSet struckFormats = new BitSet();
  private int fonts;

  void add(FormatRecord format) {
    codes.put(format.getIndexCode(), format.getFormatString());
  }

  /** Takes the next font. */
  void addFont(boolean struck) {
    if (fonts == NO_FONT) {
      fonts++;
    }
    struckFonts.set(fonts++, struck);
  }

  /** Takes the next extended format, after all fonts. */
  void add(ExtendedFormatRecord extended) {
    int font = Short.toUnsignedInt(extended.getFontIndex());
    struckFormats.set(formatIds.size(), isStruckFont(font));
    formatIds.add((int) extended.getFormatIndex());
  }

  /** Whether a font strikes its text through; one that is missing does not. */
  boolean isStruckFont(int font) {
    return struckFonts.get(font);
  }

  /** Whether cells of an extended format are struck through. */
  boolean isStruck(int extendedFormat) {
    return extendedFormat >= 0 && struckFormats.get(extendedFormat);
  }

  /** The number format of a cell; General where the workbook has no such extended format. */
  CellFormat format(int extendedFormat) {
    if (extendedFormat < 0 || extendedFormat >= formatIds.size()) {
      return CellFormat.GENERAL;
    }
    return formatsById.computeIfAbsent(
        formatIds.get(extendedFormat), id -> CellFormat.of(id, codes.get(id)));
  }
}
