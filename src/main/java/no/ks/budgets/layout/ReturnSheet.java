package no.ks.budgets.layout;

import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The sheet of findings that goes back to a sender in front of his own sheets. When he sends the
 * workbook again, repaired, it still is there, and nothing on it is a budget.
 */
public final class ReturnSheet {

  /**
   * Stands in one cell of the first row. A text in a cell survives every program and format, unlike
   * names, comments and properties.
   */
  public static final String MARK = "Partner Budgets: findings about this workbook";

  /** Somebody may have put a few rows above ours. */
  private static final int WITHIN_ROWS = 10;

  private ReturnSheet() {}

  /** Whether the row tells that its sheet is ours. */
  static boolean isMarkedBy(SheetRow row) {
    return row.rowNumber() <= WITHIN_ROWS
        && row.cells().stream().anyMatch(cell -> cell.text().strip().equals(MARK));
  }
}
