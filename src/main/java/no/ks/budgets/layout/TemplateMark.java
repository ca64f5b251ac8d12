package no.ks.budgets.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The texts by which a template that we gave to an office is known when it comes back filled in. A
 * text in a cell survives every program and format, unlike names, comments and properties.
 */
public final class TemplateMark {

  /** Goes up whenever what is asked for in the template changes. */
  static final int VERSION = 1;

  /** Stands in the first row of the sheet that the office fills in: that sheet is a budget. */
  public static final String BUDGET = "Partner Budgets template " + VERSION;

  /** Stands in the first row of all other sheets of a template: nothing on them is a budget. */
  public static final String GUIDANCE = "Partner Budgets template: not read as a budget";

  private static final Pattern ANY_VERSION = Pattern.compile("Partner Budgets template (\\d{1,6})");

  /** Somebody may have put a few rows above ours. */
  private static final int WITHIN_ROWS = 10;

  private TemplateMark() {}

  /** Whether the row tells that its sheet explains the template and is no budget. */
  static boolean isGuidance(SheetRow row) {
    return row.rowNumber() <= WITHIN_ROWS
        && row.cells().stream().anyMatch(cell -> cell.text().strip().equals(GUIDANCE));
  }

  /** What is to be said where the row tells that its sheet is a template of an older version. */
  static Optional<Finding> outdated(String sheet, SheetRow row) {
    if (row.rowNumber() > WITHIN_ROWS) {
      return Optional.empty();
    }
    return row.cells().stream()
        .filter(TemplateMark::isOutdated)
        .findFirst()
        .map(
            cell ->
                Finding.of(
                    FindingType.TEMPLATE_OUTDATED,
                    CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex()),
                    "",
                    cell.text().strip(),
                    BUDGET));
  }

  private static boolean isOutdated(Cell cell) {
    Matcher mark = ANY_VERSION.matcher(cell.text().strip());
    return mark.matches() && Integer.parseInt(mark.group(1)) < VERSION;
  }
}
