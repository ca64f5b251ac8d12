package no.ks.budgets.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The looks of a workbook as styles with names, so that who works in it can change how all totals
 * look at once. The library knows no names of styles, so they are written as the format has them.
 */
final class NamedStyles {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Keeps our names apart from those that every spreadsheet program brings, such as Title. */
  private static final String PREFIX = "PB ";

  private final StylesTable table;
  private final Map<Look, Integer> formats = new EnumMap<>(Look.class);

  NamedStyles(XSSFWorkbook workbook) {
    table = workbook.getStylesSource();
  }

  /** Makes a style one of its look, before it is given a fill that the look does not have. */
  void name(XSSFCellStyle style, Look look) {
    style
        .getCoreXf()
        .setXfId(
            formats.computeIfAbsent(
                look,
                first -> {
                  CTXf format = (CTXf) style.getCoreXf().copy();
                  if (format.isSetXfId()) {
                    format.unsetXfId();
                  }
                  // Whether a text starts like a formula is a matter of the cell.
                  format.setQuotePrefix(false);
                  return table.putCellStyleXf(format) - 1;
                }));
  }

  /** Writes the names; to be called once, when all styles are made. */
  void write() {
    try (XmlCursor cursor = table.getCTStylesheet().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("cellStyles", NAMESPACE);
      cursor.insertAttributeWithValue("count", String.valueOf(formats.size() + 1));
      add(cursor, "Normal", 0);
      cursor.insertAttributeWithValue("builtinId", "0");
      cursor.toEndToken();
      cursor.toNextToken();
      formats.forEach(
          (look, format) -> {
            add(cursor, PREFIX + look.name().toLowerCase(Locale.ROOT).replace('_', ' '), format);
            cursor.toEndToken();
            cursor.toNextToken();
          });
    }
  }

  /** Begins the element of a style, and stays in it. */
  private static void add(XmlCursor cursor, String name, int format) {
    cursor.beginElement("cellStyle", NAMESPACE);
    cursor.insertAttributeWithValue("name", name);
    cursor.insertAttributeWithValue("xfId", String.valueOf(format));
  }
}
