package no.ks.budgets.review;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A table as spreadsheet programs know one: with a name, a filter and stripes. It is said beside
 * the sheet's rows, which therefore need not be in memory.
 */
final class SheetTable {

  private static final String STYLE = "TableStyleLight1";

  private SheetTable() {}

  /**
   * Makes a table of rows that are there already; there must be one at least.
   *
   * @param name unique in the workbook, without spaces
   * @param headings as they stand in the cells, each another one
   * @param headerRow row of the headings, 0-based
   * @param lastRow 0-based and included
   */
  static void add(XSSFSheet sheet, String name, List<String> headings, int headerRow, int lastRow) {
    AreaReference area =
        new AreaReference(
            new CellReference(headerRow, 0),
            new CellReference(lastRow, headings.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    CTTable definition = table.getCTTable();
    definition.setName(name);
    definition.setDisplayName(name);
    definition.addNewAutoFilter().setRef(area.formatAsString());
    CTTableColumns columns = definition.getTableColumns();
    for (int index = 0; index < headings.size(); index++) {
      columns.getTableColumnArray(index).setName(headings.get(index));
    }
    CTTableStyleInfo style = definition.addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(true);
  }
}
