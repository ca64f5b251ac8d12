package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import no.ks.budgets.money.DecimalSign;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A table while its rows go by. Rows with an amount that has two readings are held until the table
 * ends, because only then is all evidence of its columns known; all others go straight through.
 */
final class Table {

  /** Rows that may be held at most; beyond it they are judged by the evidence so far. */
  private static final int MAX_HELD = 50_000;

  private final String sheet;
  private final TableLayout layout;
  private final Map<Integer, String> headings = new HashMap<>();
  private final int lastHeading;
  private final Map<Integer, Set<DecimalSign>> evidence = new HashMap<>();
  private final List<Held> held = new ArrayList<>();
  private final List<HeldTotal> heldTotals = new ArrayList<>();
  private final Set<Integer> columnsNotRead = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final TableTotals totals = new TableTotals();
  private final MixedAmounts mixed;
  private final Set<Field> columnsInUse = EnumSet.noneOf(Field.class);
  private boolean belowTotal;
  private boolean belowUnclearSection;

  private record Held(
      SheetRow row, Map<Field, FieldText> above, List<AmountCell> amounts, Set<RowSign> signs) {}

  private record HeldTotal(
      SheetRow row, List<AmountCell> amounts, List<TableTotals.Stated> stated) {}

  Table(String sheet, TableLayout layout, SheetRow header) {
    this.sheet = sheet;
    this.layout = layout;
    this.mixed = new MixedAmounts(sheet);
    header.cells().stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> headings.put(cell.columnIndex(), cell.text()));
    lastHeading = headings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  TableLayout layout() {
    return layout;
  }

  /** Whether a row begins with the very heading of its column. */
  boolean repeatsHeading(SheetRow row) {
    Cell first = row.cells().get(0);
    return first.text().equals(headings.get(first.columnIndex()));
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

  /**
   * Takes a row of data; what comes back is to be handed on now, which may be nothing yet.
   *
   * @param calledTotal whether the row begins like a total
   */
  List<DataRow> take(
      SheetRow row, Map<Field, FieldText> above, List<AmountCell> amounts, boolean calledTotal) {
    noteEvidence(amounts);
    mixed.look(row, amounts);
    Set<RowSign> signs = EnumSet.noneOf(RowSign.class);
    if (noteColumnsNotRead(row)) {
      signs.add(RowSign.WIDER_THAN_TABLE);
    }
    if (belowTotal) {
      signs.add(RowSign.BELOW_TOTAL);
    }
    if (belowUnclearSection) {
      signs.add(RowSign.BELOW_UNCLEAR_SECTION);
    }
    if (calledTotal) {
      signs.add(RowSign.CALLED_TOTAL);
    }
    Map<Field, FieldText> stillAbove = withoutColumnsInUse(row, above);
    if (amounts.stream().anyMatch(AmountCell::isAmbiguous)) {
      held.add(new Held(row, stillAbove, amounts, signs));
      return held.size() < MAX_HELD ? List.of() : release();
    }
    return List.of(dataRow(row, stillAbove, amounts, signs));
  }

  /**
   * What stands above the table counts for a row only where no row before has filled the column of
   * the field: an empty cell below a filled one means the cell above, or is a slip.
   */
  private Map<Field, FieldText> withoutColumnsInUse(SheetRow row, Map<Field, FieldText> above) {
    Map<Field, FieldText> still = new EnumMap<>(Field.class);
    still.putAll(above);
    for (Map.Entry<Field, List<Integer>> columns : layout.columns().entrySet()) {
      Field field = columns.getKey();
      boolean filled =
          columns.getValue().stream()
              .map(row::cell)
              .anyMatch(cell -> cell != null && !cell.isBlank());
      if (filled) {
        columnsInUse.add(field);
      } else if (columnsInUse.contains(field)) {
        still.remove(field);
      }
    }
    return still;
  }

  /** Takes a row of totals. */
  void takeTotal(SheetRow row, List<AmountCell> amounts, boolean grandTotal) {
    noteEvidence(amounts);
    List<TableTotals.Stated> stated = totals.state(sheet, row.rowNumber(), readAll(row, amounts));
    if (amounts.stream().anyMatch(AmountCell::isAmbiguous)) {
      heldTotals.add(new HeldTotal(row, amounts, stated));
    }
    belowTotal |= grandTotal;
  }

  /**
   * Whether the amounts of a row are the sums of rows above, or may be once the table has ended.
   */
  boolean mayBeSums(SheetRow row, List<AmountCell> amounts) {
    return totals.areSums(readAll(row, amounts))
        || amounts.stream().anyMatch(AmountCell::isAmbiguous)
        || !held.isEmpty();
  }

  /** Whether a row is nothing but the sums of the rows above, without a word. */
  boolean isBareTotal(SheetRow row, List<AmountCell> amounts) {
    return totals.areSums(readAll(row, amounts))
        && row.cells().stream()
            .allMatch(
                cell ->
                    cell.isBlank()
                        || amounts.stream()
                            .anyMatch(amount -> amount.cell().columnIndex() == cell.columnIndex()));
  }

  /** Says that an amount was not counted because its row is a part of another. */
  void notePart(SheetRow row, List<AmountCell> amounts, String text) {
    int column = amounts.get(0).cell().columnIndex();
    findings.add(
        Finding.of(
            FindingType.ROW_PART_OF_ANOTHER,
            CellLocation.ofCell(sheet, row.rowNumber(), column),
            Field.AMOUNT.word(),
            text + ": " + amounts.get(0).cell().text(),
            "the whole amount in the row above"));
  }

  /** Why nothing of the file may count; complete once every row was released. */
  Optional<Finding> whyHeld() {
    return mixed.finding().or(totals::doubled);
  }

  /** A new section begins, so what follows is no longer below the total. */
  void beginSection() {
    belowTotal = false;
    belowUnclearSection = false;
  }

  /** A line of text names what the rows below may be for. */
  void beginUnclearSection() {
    belowUnclearSection = true;
  }

  boolean isBelowTotal() {
    return belowTotal;
  }

  /** The rows that were held, now that the evidence is complete; totals are settled with them. */
  List<DataRow> release() {
    List<DataRow> released = new ArrayList<>(held.size());
    for (Held row : held) {
      released.add(dataRow(row.row, row.above, row.amounts, row.signs));
    }
    held.clear();
    heldTotals.forEach(
        total -> TableTotals.settle(total.stated, readAll(total.row, total.amounts)));
    heldTotals.clear();
    return released;
  }

  /** What is odd about the table as a whole; complete once every row was released. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(totals.findings());
    return all;
  }

  private DataRow dataRow(
      SheetRow row, Map<Field, FieldText> above, List<AmountCell> amounts, Set<RowSign> signs) {
    List<ReadAmount> read = readAll(row, amounts);
    if (totals.areSums(read)) {
      signs.add(RowSign.SUM_OF_ROWS_ABOVE);
    }
    totals.add(row.rowNumber(), read);
    return new DataRow(sheet, row, layout, above, read, signs);
  }

  private List<ReadAmount> readAll(SheetRow row, List<AmountCell> amounts) {
    return amounts.stream()
        .map(
            amount ->
                amount.read(
                    CellLocation.ofCell(sheet, row.rowNumber(), amount.cell().columnIndex()),
                    decimalSign(amount.cell().columnIndex())))
        .toList();
  }

  /** The sign that the column itself proves, else the one that all columns together prove. */
  private Optional<DecimalSign> decimalSign(int columnIndex) {
    Set<DecimalSign> own = evidence.getOrDefault(columnIndex, Set.of());
    return own.isEmpty()
        ? only(evidence.values().stream().flatMap(Collection::stream).distinct().toList())
        : only(own);
  }

  private static Optional<DecimalSign> only(Collection<DecimalSign> signs) {
    return signs.size() == 1 ? Optional.of(signs.iterator().next()) : Optional.empty();
  }

  private void noteEvidence(List<AmountCell> amounts) {
    for (AmountCell amount : amounts) {
      amount
          .evidence()
          .ifPresent(
              sign ->
                  evidence
                      .computeIfAbsent(
                          amount.cell().columnIndex(), first -> EnumSet.noneOf(DecimalSign.class))
                      .add(sign));
    }
  }

  /**
   * Numbers under a heading that is not known, or under none, are never lost without a word. Says
   * whether one of them was typed to the right of the last heading.
   */
  private boolean noteColumnsNotRead(SheetRow row) {
    boolean wider = false;
    for (Cell cell : row.cells()) {
      int column = cell.columnIndex();
      boolean known = headings.containsKey(column) && !layout.unknown().contains(column);
      if (known || !isNumber(cell)) {
        continue;
      }
      wider |= cell.kind() == Cell.Kind.TEXT && column > lastHeading;
      if (columnsNotRead.add(column)) {
        String heading = headings.getOrDefault(column, "");
        findings.add(
            Finding.of(
                FindingType.COLUMN_NOT_READ,
                CellLocation.ofCell(sheet, layout.headerRow(), column),
                "",
                heading.isEmpty() ? "no heading" : heading,
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
}
