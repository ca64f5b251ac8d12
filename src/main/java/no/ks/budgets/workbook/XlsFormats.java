package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** The number formats of an Excel 97 workbook by the extended format that its cells carry. */
final class XlsFormats {

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatIds = new ArrayList<>();
  private final Map<Integer, CellFormat> formatsById = new HashMap<>();

  void add(FormatRecord format) {
    codes.put(format.getIndexCode(), format.getFormatString());
  }

  void add(ExtendedFormatRecord extended) {
    formatIds.add((int) extended.getFormatIndex());
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
