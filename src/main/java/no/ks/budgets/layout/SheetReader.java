package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of one sheet and sorts its rows, in one pass. A row that may be the upper of two
 * rows of headings waits for the next row.
 */
final class SheetReader {

  /** Headings are looked for in the first rows of a sheet. */
  private static final int HEADER_WITHIN_ROWS = 100;

  private final String sheet;
  private final boolean hidden;
  private final FieldLabels labels;
  private final RowAccount account;
  private final StatedAbove above;
  private final AmountRemarks remarks;
  private final TitleLines titles;
  private final List<Table> ended = new ArrayList<>();
  private boolean hasNumbers;
  private boolean hasTable;
  private boolean rowsFollowed;
  private int waitingForMergedCells;
  private @Nullable Table table;
  private @Nullable SeenRow upper;

  /**
   * @param office what is peculiar about its workbooks
   * @param remarks what the texts of the file say about its amounts
   */
  SheetReader(
      SheetStart start,
      FieldLabels labels,
      OfficeLayout office,
      AmountRemarks remarks,
      RowAccount account) {
    this.sheet = start.name();
    this.hidden = start.hidden();
    this.labels = labels;
    this.account = account;
    above = new StatedAbove(sheet, office.valuesFor(sheet), labels);
    this.remarks = remarks;
    titles = new TitleLines(sheet, labels);
    remarks.beginSheet(sheet);
  }

  /** Takes the next row; nothing happens any more once the file is held. */
  void take(SheetRow row) {
    SeenRow first = upper;
    upper = null;
    if (first != null) {
      HeaderReading pair = HeadingPair.of(first.row(), row, first.headings(), labels);
      if (takeHeadings(pair, first.row(), row)) {
        return;
      }
      take(first);
    }
    if (account.isHeld()) {
      return;
    }
    SeenRow seen = SeenRow.of(sheet, row, table, !isBelowFirstRows(row), labels);
    if (mayBeUpper(seen)) {
      upper = seen;
    } else {
      take(seen);
    }
  }

  /** Whether a sheet that has no table yet has none. */
  private boolean isBelowFirstRows(SheetRow row) {
    return !hasTable && row.rowNumber() > HEADER_WITHIN_ROWS;
  }

  /** Whether the next row may add to this one, so that the two are the headings of a table. */
  private boolean mayBeUpper(SeenRow seen) {
    if (!(seen.headings() instanceof HeaderReading.None)) {
      return true;
    }
    return !isBelowFirstRows(seen.row())
        && !seen.row().isBlank()
        && seen.labelled().isEmpty()
        && Headings.canBeIn(seen.row())
        && (table == null || seen.isAllHeadings(labels));
  }

  private void take(SeenRow seen) {
    Table open = table;
    if (seen.row().isBlank()) {
      breakOff(seen.row(), IgnoredReason.BLANK);
    } else if (!seen.labelled().isEmpty()) {
      takeLabels(seen);
    } else if (!takeHeadings(seen.headings(), seen.row(), seen.row())) {
      if (open == null) {
        takeAboveTable(seen.row());
      } else {
        takeInTable(open, seen.row(), seen.amounts());
      }
    }
  }

  private void breakOff(SheetRow row, IgnoredReason reason) {
    if (table != null) {
      table.breakOff(row);
    }
    account.ignore(sheet, row, reason);
  }

  private void takeLabels(SeenRow seen) {
    above.label(seen.labelled(), rowsFollowed).ifPresent(account::hold);
    rowsFollowed = table != null;
    if (table != null) {
      table.sections().beginByLabels();
      above.contradiction(table.layout(), table.headings()).ifPresent(account::hold);
    }
    remarks.label(seen.row());
    breakOff(seen.row(), IgnoredReason.TITLE);
  }

  /** Takes one row as headings, or two; false where they are none. */
  private boolean takeHeadings(HeaderReading reading, SheetRow first, SheetRow last) {
    if (reading instanceof HeaderReading.None) {
      return false;
    }
    if (reading instanceof HeaderReading.Ambiguous rivals) {
      account.hold(rivals.finding(sheet));
      return true;
    }
    endTable();
    account.ignore(sheet, first, IgnoredReason.HEADER);
    if (first != last) {
      account.ignore(sheet, last, IgnoredReason.HEADER);
      titles.addUpper(first);
    }
    if (reading instanceof HeaderReading.Table found) {
      TableLayout layout =
          found.layout().titled(titles.title(found.headings().ofAmounts(found.layout())));
      beginTable(remarks.opened(layout, last, above.values()), found.headings());
    } else if (reading instanceof HeaderReading.NoBudget other) {
      account.layout(sheet + ": no budget below the headings in " + other.headings().place());
    }
    return true;
  }

  private void beginTable(TableLayout layout, Headings headings) {
    above.statedByTitles(titles.statements(), layout).ifPresent(account::hold);
    if (layout.columnsOf(Field.PROJECT).isEmpty() && layout.columnsOf(Field.TITLE).isEmpty()) {
      SheetName.title(sheet, labels).ifPresent(above::ifNothingNamesTheProject);
    }
    above.contradiction(layout, headings).ifPresent(account::hold);
    above.titleContradiction(layout).ifPresent(account::hold);
    table =
        new Table(
            sheet,
            layout,
            headings,
            labels,
            new LayoutText(sheet, remarks.description(layout)),
            above.yearsBelow(layout),
            account);
    account.tableFound();
    hasTable = true;
    rowsFollowed = true;
  }

  private void takeAboveTable(SheetRow row) {
    hasNumbers |= row.cells().stream().anyMatch(cell -> cell.kind() == Cell.Kind.NUMBER);
    remarks.text(row);
    if (!isBelowFirstRows(row)) {
      account.nearestHeadings().look(sheet, row, labels);
    }
    titles.add(row);
    above.title(row, labels);
    account.ignore(sheet, row, IgnoredReason.TITLE);
  }

  private void takeInTable(Table open, SheetRow row, List<AmountCell> amounts) {
    RowWords words = new RowWords(row, open.layout(), labels);
    if (amounts.isEmpty()) {
      takeWithoutAmount(open, row, words);
      return;
    }
    remarks.amounts(row);
    titles.endByAmounts().ifPresent(account::hold);
    if (words.areBareTotal()
        || open.isBareTotal(row, amounts)
        || (words.mentionTotal() && open.mayBeSums(row, amounts))) {
      open.takeTotal(row, amounts, words.label(), words.areGrandTotal());
      breakOff(row, IgnoredReason.TOTAL);
    } else if (open.takePart(row, amounts, words)) {
      breakOff(row, IgnoredReason.NOTE);
    } else {
      open.take(row, above.values(), amounts, words.signs());
    }
  }

  /** A row without an amount is a note, unless it fills several fields and so ought to have one. */
  private void takeWithoutAmount(Table open, SheetRow row, RowWords words) {
    open.lookAtConversions(row);
    if (!open.sections().isBelowTotal() && words.filledFields() >= 2) {
      List<AmountCell> nothings =
          words.areBareTotal() ? List.of() : AmountCell.nothings(row, open.layout().amounts());
      open.take(row, above.values(), nothings, words.signs());
    } else {
      titles.add(row);
      SectionText text = SectionText.of(sheet, row, labels);
      if (!open.sections().take(text, above.values())) {
        remarks.text(row);
      }
      breakOff(row, IgnoredReason.NOTE);
    }
  }

  private void endTable() {
    Table open = table;
    if (open != null) {
      open.end();
      waitingForMergedCells += open.waiting();
      if (waitingForMergedCells > Table.MAX_WAITING) {
        waitingForMergedCells -= open.waiting();
        open.giveUpWaiting();
      }
      ended.add(open);
      table = null;
    }
  }

  /** The sheet has ended, and with it all that its tables waited for. */
  void end(Collection<MergedRegion> mergedRegions) {
    SeenRow last = upper;
    upper = null;
    if (last != null) {
      take(last);
    }
    endTable();
    MergedCells merged = new MergedCells(mergedRegions);
    for (Table finished : ended) {
      finished.headings().contradiction(sheet, mergedRegions).ifPresent(account::hold);
      finished.finish(mergedRegions, merged);
    }
    if (hasTable && hidden) {
      account.find(
          Finding.of(FindingType.SHEET_HIDDEN, CellLocation.ofSheet(sheet), "", sheet, ""));
    }
    if (!hasTable && hasNumbers) {
      account.find(
          Finding.of(FindingType.SHEET_WITHOUT_TABLE, CellLocation.ofSheet(sheet), "", sheet, ""));
    }
  }
}
