package no.ks.budgets.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The years in the column of a table below a title that names a single one. A title such as {@code
 * Budget 2006} over some rows of other years is odd, and over none of its own year it contradicts
 * them all.
 */
final class YearsBelowTitle {

  /** Only a year that stands alone is compared: {@code 2005/06} is none of the two. */
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:\\.0+)?");

  private final String sheet;
  private final @Nullable FieldText title;
  private final String year;
  private final List<Integer> columns;
  private @Nullable FieldText other;
  private boolean ofTitle;

  /**
   * @param title that names the only year of all titles; null where none does
   * @param year that it names
   */
  YearsBelowTitle(String sheet, TableLayout layout, @Nullable FieldText title, int year) {
    this.sheet = sheet;
    this.title = title;
    this.year = String.valueOf(year);
    this.columns = title == null ? List.of() : layout.columnsOf(Field.YEAR);
  }

  /** Looks at a row of data. */
  void look(SheetRow row) {
    for (int column : columns) {
      Cell cell = row.cell(column);
      if (cell != null && YEAR.matcher(cell.text().strip()).matches()) {
        boolean same = cell.text().strip().startsWith(year);
        ofTitle |= same;
        other = same || other != null ? other : FieldText.of(cell, sheet, row.rowNumber());
      }
    }
  }

  /** What is odd where some rows are of the year of the title and others are not. */
  Optional<Finding> doubt() {
    return ofTitle ? finding(FindingType.YEAR_BESIDE_TITLE) : Optional.empty();
  }

  /** Why the file is held: no row is of the year of the title. */
  Optional<Finding> contradiction() {
    return ofTitle ? Optional.empty() : finding(FindingType.LAYOUT_AMBIGUOUS);
  }

  private Optional<Finding> finding(FindingType type) {
    FieldText above = title;
    FieldText below = other;
    if (above == null || below == null) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            type,
            below.location(),
            type == FindingType.YEAR_BESIDE_TITLE ? Field.YEAR.word() : "",
            StatedAbove.said(above) + " and " + StatedAbove.said(below),
            "the same said once"));
  }
}
