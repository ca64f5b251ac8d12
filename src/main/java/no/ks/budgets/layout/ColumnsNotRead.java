package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * Numbers under a heading that is not known, or under none: never lost without a word, each column
 * is said once.
 */
final class ColumnsNotRead {

  private final String sheet;
  private final TableLayout layout;
  private final Headings headings;
  private final FieldLabels labels;
  private final Set<Integer> said = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  ColumnsNotRead(String sheet, TableLayout layout, Headings headings, FieldLabels labels) {
    this.sheet = sheet;
    this.layout = layout;
    this.headings = headings;
    this.labels = labels;
  }

  /** Looks at a row; says whether a number was typed to the right of the last heading. */
  boolean look(SheetRow row) {
    boolean wider = false;
    for (Cell cell : row.cells()) {
      int column = cell.columnIndex();
      boolean known = headings.texts().containsKey(column) && !layout.unknown().contains(column);
      if (known || !isNumber(cell)) {
        continue;
      }
      wider |= cell.kind() == Cell.Kind.TEXT && column > headings.lastColumn();
      if (said.add(column)) {
        findings.add(
            Finding.of(
                FindingType.COLUMN_NOT_READ,
                CellLocation.ofCell(sheet, layout.headerRow(), column),
                "",
                headings.text(column).isEmpty() ? "no heading" : headings.text(column),
                "a heading that says what the numbers are"));
      }
    }
    return wider;
  }

  private static boolean isNumber(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER
        || (cell.kind() == Cell.Kind.TEXT
            && !cell.isBlank()
            && !(AmountNotation.read(cell.text()) instanceof AmountText.Unreadable));
  }

  List<Finding> findings() {
    return findings;
  }

  /** The first of them that may be another budget beside the one that was read. */
  Optional<Finding> rival() {
    return said.stream()
        .sorted()
        .filter(column -> !wasAskedFor(column))
        .filter(column -> MoneyWords.mayBeBudget(headings.text(column), labels))
        .findFirst()
        .map(
            column ->
                Finding.of(
                    FindingType.LAYOUT_AMBIGUOUS,
                    CellLocation.ofCell(sheet, layout.headerRow(), column),
                    "",
                    headings.quoted(layout.amounts().get(0).columnIndex())
                        + " and "
                        + headings.quoted(column),
                    "one column for each field"));
  }

  /** Whether a column holds what was asked for, and those that count what was approved. */
  private boolean wasAskedFor(int column) {
    HeadedColumn asked = HeadedColumn.read(column, headings.text(column), labels);
    return layout.amounts().stream()
        .map(AmountColumn::columnIndex)
        .map(amount -> HeadedColumn.read(amount, headings.text(amount), labels))
        .anyMatch(asked::isAskedBeside);
  }

  /** Numbers below a heading of amounts that is merged over more columns than its own. */
  Optional<Finding> split(Collection<MergedRegion> merged) {
    for (AmountColumn amount : layout.amounts()) {
      for (MergedRegion region : merged) {
        boolean over =
            region.contains(layout.headerRow(), amount.columnIndex())
                && said.stream().anyMatch(column -> region.contains(layout.headerRow(), column));
        if (over) {
          return Optional.of(
              Finding.of(
                  FindingType.LAYOUT_AMBIGUOUS,
                  CellLocation.ofCell(sheet, layout.headerRow(), amount.columnIndex()),
                  "",
                  headings.quoted(amount.columnIndex()) + " over several columns with numbers",
                  "a heading for each column"));
        }
      }
    }
    return Optional.empty();
  }
}
