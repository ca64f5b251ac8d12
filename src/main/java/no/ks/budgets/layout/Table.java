package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A table while its rows go by. A row waits for the end of the table where an amount has two
 * readings, because only then is all evidence of its columns known, and for the end of the sheet
 * where a cell is blank below a filled one, because only then is it known which cells are merged.
 * All others go straight through.
 */
final class Table {

  /** Rows that may wait at most; beyond it they are judged by what is known so far. */
  static final int MAX_WAITING = 50_000;

  private final String sheet;
  private final TableLayout layout;
  private final Headings headings;
  private final RowAccount account;
  private final LayoutText text;
  private final DecimalEvidence evidence = new DecimalEvidence();
  private final List<WaitingRow> waiting = new ArrayList<>();
  private final List<WaitingTotal> waitingTotals = new ArrayList<>();
  private final TableChecks checks;
  private final Set<Field> columnsInUse = EnumSet.noneOf(Field.class);
  private final Map<Integer, Integer> lastAmounts = new HashMap<>();
  private final Sections sections;
  private final Continuation continuation;
  private final boolean costMayBeOfUnit;
  private int unread;

  private record WaitingTotal(
      SheetRow row, List<AmountCell> amounts, List<TableTotals.Stated> stated) {}

  Table(
      String sheet,
      TableLayout layout,
      Headings headings,
      FieldLabels labels,
      LayoutText text,
      YearsBelowTitle years,
      RowAccount account) {
    this.sheet = sheet;
    this.layout = layout;
    this.headings = headings;
    this.text = text;
    this.account = account;
    checks = new TableChecks(sheet, layout, headings, labels, evidence, years);
    sections = new Sections(layout);
    continuation = new Continuation(sheet, layout, labels);
    costMayBeOfUnit = CostHeading.mayBeOfUnit(layout, headings, labels);
  }

  TableLayout layout() {
    return layout;
  }

  Headings headings() {
    return headings;
  }

  Sections sections() {
    return sections;
  }

  int mergedRows() {
    return continuation.mergedRows();
  }

  /** The filled amount cells of a row. */
  List<AmountCell> amountCells(SheetRow row) {
    List<AmountCell> cells = new ArrayList<>(layout.amounts().size());
    for (AmountColumn column : layout.amounts()) {
      Cell cell = row.cell(column.columnIndex());
      if (cell != null && !AmountCell.isBlank(cell)) {
        cells.add(AmountCell.of(column, cell));
      }
    }
    return cells;
  }

  /** Looks at a row without an amount, which may have one in another currency. */
  void lookAtConversions(SheetRow row) {
    checks.lookAtConversions(row);
  }

  /** A row that is no data. */
  void breakOff(SheetRow row) {
    continuation.breakOff(row.rowNumber());
  }

  /**
   * Takes a row of data.
   *
   * @param above what the sheet says above the table
   * @param looks what its text says about it
   */
  void take(
      SheetRow row, Map<Field, FieldText> above, List<AmountCell> amounts, Set<RowSign> looks) {
    evidence.note(amounts);
    checks.onTop().begin();
    text.rowBelow(above);
    Set<RowSign> signs = EnumSet.noneOf(RowSign.class);
    if (sections.isBelowTotal()) {
      signs.add(RowSign.BELOW_TOTAL);
    }
    signs.addAll(checks.look(row, amounts));
    if (costMayBeOfUnit) {
      signs.add(RowSign.COST_MAY_BE_OF_UNIT);
    }
    signs.addAll(looks);
    List<BlankCell> blanks = continuation.take(row);
    boolean twoReadings = amounts.stream().anyMatch(AmountCell::isAmbiguous);
    List<ReadAmount> read = twoReadings ? null : counted(row, above, amounts, signs);
    Map<Integer, Integer> amountRows = amounts.isEmpty() ? Map.copyOf(lastAmounts) : Map.of();
    Map<Field, FieldText> stillAbove = withoutColumnsInUse(row, above);
    WaitingRow taken =
        new WaitingRow(
            row, stillAbove, amounts, read, amountRows, blanks, signs, sections.unclearAbove(row));
    amounts.forEach(amount -> lastAmounts.put(amount.cell().columnIndex(), row.rowNumber()));
    if (twoReadings || !amountRows.isEmpty() || !blanks.isEmpty()) {
      unread += twoReadings ? 1 : 0;
      waiting.add(taken);
      if (waiting.size() >= MAX_WAITING) {
        giveUpWaiting();
      }
    } else {
      handOut(taken, Map.of());
    }
  }

  private List<ReadAmount> counted(
      SheetRow row, Map<Field, FieldText> above, List<AmountCell> amounts, Set<RowSign> signs) {
    List<ReadAmount> read = readAll(row, amounts);
    if (checks.totals().areSums(read)) {
      signs.add(RowSign.SUM_OF_ROWS_ABOVE);
    }
    checks.totals().add(row.rowNumber(), yearOf(row, above), read);
    checks.onTop().add(row.rowNumber(), read);
    return read;
  }

  /** The year that a row is for, in its column or above the table; 0 where none is plainly said. */
  private int yearOf(SheetRow row, Map<Field, FieldText> above) {
    for (int column : layout.columnsOf(Field.YEAR)) {
      Cell cell = row.cell(column);
      return cell == null ? 0 : YearWord.in(cell.text());
    }
    FieldText said = sections.values().getOrDefault(Field.YEAR, above.get(Field.YEAR));
    return said == null ? 0 : YearWord.in(said.text());
  }

  /**
   * What stands above the table, or in its sections, counts for a row only where no row before has
   * filled the column of the field: an empty cell below a filled one means the cell above, or is a
   * slip.
   */
  private Map<Field, FieldText> withoutColumnsInUse(SheetRow row, Map<Field, FieldText> above) {
    Map<Field, FieldText> still = new EnumMap<>(Field.class);
    still.putAll(above);
    still.putAll(sections.values());
    for (Map.Entry<Field, List<Integer>> columns : layout.columns().entrySet()) {
      Field field = columns.getKey();
      if (isAnyFilled(row, columns.getValue())) {
        columnsInUse.add(field);
      } else if (columnsInUse.contains(field)) {
        still.remove(field);
      }
    }
    return still;
  }

  private static boolean isAnyFilled(SheetRow row, List<Integer> columns) {
    for (int column : columns) {
      Cell cell = row.cell(column);
      if (cell != null && !cell.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes a row of totals.
   *
   * @param label what it is called
   * @param grandTotal whether it is that of the whole table
   */
  void takeTotal(SheetRow row, List<AmountCell> amounts, String label, boolean grandTotal) {
    evidence.note(amounts);
    if (checks.onTop().take(row, amounts, grandTotal)) {
      return;
    }
    List<TableTotals.Stated> stated =
        checks.totals().state(sheet, row.rowNumber(), YearWord.in(label), readAll(row, amounts));
    checks.parts().above(row, amounts);
    if (amounts.stream().anyMatch(AmountCell::isAmbiguous)) {
      waitingTotals.add(new WaitingTotal(row, amounts, stated));
    }
    sections.endByTotal(grandTotal);
  }

  /**
   * Whether the amounts of a row are the sums of rows above, or may be once the table has ended.
   */
  boolean mayBeSums(SheetRow row, List<AmountCell> amounts) {
    return checks.totals().areSums(readAll(row, amounts))
        || amounts.stream().anyMatch(AmountCell::isAmbiguous)
        || unread > 0;
  }

  /** Whether a row is nothing but the sums of the rows above, without a word. */
  boolean isBareTotal(SheetRow row, List<AmountCell> amounts) {
    return checks.totals().areSums(readAll(row, amounts))
        && row.cells().stream()
            .allMatch(
                cell ->
                    cell.isBlank()
                        || amounts.stream()
                            .anyMatch(amount -> amount.cell().columnIndex() == cell.columnIndex()));
  }

  /** Takes a row that is plainly a part of the one above; false where it is not. */
  boolean takePart(SheetRow row, List<AmountCell> amounts, RowWords words) {
    return checks.parts().take(row, amounts, words);
  }

  /** The table ends; rows that wait for nothing but its own evidence wait no longer. */
  void end() {
    List<WaitingRow> settled = waiting.stream().filter(row -> !row.needsMergedCells()).toList();
    waiting.removeAll(settled);
    settled.forEach(row -> handOut(row, Map.of()));
  }

  int waiting() {
    return waiting.size();
  }

  /** So many rows wait that they are judged without knowing which cells are merged. */
  void giveUpWaiting() {
    for (WaitingRow row : waiting) {
      if (row.blanks().stream().anyMatch(BlankCell::decidesWhoseMoneyItIs)) {
        row.signs().add(RowSign.CONTINUATION_UNKNOWN);
      }
      handOut(row, Map.of());
    }
    waiting.clear();
  }

  /** The sheet has ended: no row waits any longer, and all that is odd is said. */
  void finish(Collection<MergedRegion> mergedRegions, MergedCells merged) {
    for (WaitingRow row : waiting) {
      if (row.sharesAmount(merged)) {
        account.ignore(sheet, row.row(), IgnoredReason.NOTE);
      } else {
        handOut(row, continuation.values(row.row(), row.blanks(), merged));
      }
    }
    waiting.clear();
    waitingTotals.forEach(
        total -> TableTotals.settle(total.stated, readAll(total.row, total.amounts)));
    checks.finish(account, mergedRegions, continuation.finding(), totalOnTop());
    account.layout(text.of(this));
  }

  private Optional<Finding> totalOnTop() {
    TotalOnTop onTop = checks.onTop();
    return onTop.row().flatMap(total -> onTop.finding(total, readAll(total, onTop.amounts())));
  }

  private void handOut(WaitingRow row, Map<Integer, FieldText> continued) {
    List<ReadAmount> read = row.amounts();
    if (read == null) {
      unread--;
      read = counted(row.row(), row.above(), row.cells(), row.signs());
    }
    DataRow data =
        new DataRow(
            sheet,
            row.row(),
            layout,
            row.above(),
            continued,
            read,
            row.signs(),
            row.unclearAbove());
    checks.look(data);
    account.handOut(data);
  }

  private List<ReadAmount> readAll(SheetRow row, List<AmountCell> amounts) {
    return amounts.stream()
        .map(
            amount ->
                amount.read(
                    CellLocation.ofCell(sheet, row.rowNumber(), amount.cell().columnIndex()),
                    evidence.sign(amount.cell().columnIndex())))
        .toList();
  }
}
