package no.ks.budgets.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a workbook and sorts its rows: lines are handed out, all others are counted
 * with the reason why they are none. One pass, forward only; rows leave in the order of the file
 * except those whose amount only the end of their table can settle.
 */
public final class TableReader {

  /** Headings are looked for in the first rows of a sheet. */
  private static final int HEADER_WITHIN_ROWS = 100;

  private final WorkbookReader workbook;
  private final FieldLabels labels;
  private final OfficeLayout office;
  private final Deque<LayoutPart> ready = new ArrayDeque<>();
  private final RowAccount account = new RowAccount();
  private final List<SummarySheet> summaries = new ArrayList<>();
  private final Map<Field, FieldText> above = new EnumMap<>(Field.class);
  private final AmountRemarks remarks;

  private String sheet = "";
  private boolean sheetHidden;
  private boolean sheetHasNumbers;
  private boolean sheetHasTable;
  private boolean sheetIsOurs;
  private boolean sheetLeftOut;
  private @Nullable Table table;
  private @Nullable SummarySheet summary;
  private boolean anyTable;
  private boolean ended;

  /** Reads a workbook about which nothing is peculiar; the caller closes it. */
  public TableReader(WorkbookReader workbook, FieldLabels labels) {
    this(workbook, labels, OfficeLayout.none());
  }

  /** Reads a workbook as the layout file of its office says; the caller closes it. */
  public TableReader(WorkbookReader workbook, FieldLabels labels, OfficeLayout office) {
    this.workbook = new LaidOutWorkbook(workbook, office);
    this.labels = labels.with(office.labels());
    this.office = office;
    this.remarks = new AmountRemarks(this.labels);
    if (!office.isNone()) {
      account.layout(office.description());
    }
    workbook.ownDocument().ifPresent(document -> hold(ownOutput(document)));
  }

  private static Finding ownOutput(String document) {
    return Finding.of(FindingType.FILE_OWN_OUTPUT, CellLocation.ofFile(), "", document, "a budget");
  }

  /** The next row that claims to be a line; at the end the account, and after it the same again. */
  public LayoutPart next() {
    while (ready.isEmpty()) {
      take(workbook.next());
    }
    LayoutPart part = ready.peekFirst();
    if (!(part instanceof LayoutPart.Account)) {
      ready.removeFirst();
    }
    return part;
  }

  private void take(WorkbookPart part) {
    if (part instanceof SheetRow row) {
      account.rowRead();
      sheetIsOurs |= ReturnSheet.isMarkedBy(row) || TemplateMark.isGuidance(row);
      TemplateMark.outdated(sheet, row).ifPresent(account::find);
      if (sheetIsOurs) {
        account.ignore(sheet, row, IgnoredReason.NOTE);
      } else if (sheetLeftOut) {
        account.ignore(sheet, row, IgnoredReason.LEFT_OUT);
      } else if (summary == null) {
        take(row);
      } else if (!summary.add(row)) {
        summary.rows().forEach(this::takeUnlessEnded);
        summary = null;
      }
    } else if (part instanceof WorkbookPart.SheetStart start) {
      endSheet();
      beginSheet(start.name(), start.hidden());
      office.leftOut(sheet).ifPresent(this::leaveOut);
      boolean repeats = !sheetLeftOut && labels.isSummarySheet(sheet);
      summary = repeats ? new SummarySheet(start) : null;
    } else if (part instanceof WorkbookPart.Damage damage) {
      hold(damage.finding());
    } else if (part instanceof WorkbookPart.End) {
      endSheet();
      endFile();
    }
  }

  private void leaveOut(String reason) {
    sheetLeftOut = true;
    account.layout(sheet + ": left out, " + reason);
  }

  private void beginSheet(String name, boolean hidden) {
    sheet = name;
    sheetHidden = hidden;
    sheetHasNumbers = false;
    sheetHasTable = false;
    sheetIsOurs = false;
    sheetLeftOut = false;
    remarks.beginSheet(name);
    above.clear();
    above.putAll(office.valuesFor(name));
    above.putAll(SheetName.values(name));
  }

  private void take(SheetRow row) {
    if (row.isBlank()) {
      account.ignore(sheet, row, IgnoredReason.BLANK);
      return;
    }
    Table open = table;
    List<AmountCell> amounts = open == null ? List.of() : open.amountCells(row);
    Map<Field, FieldText> labelled =
        amounts.stream().noneMatch(AmountCell::isMoney)
            ? LabelledValues.read(sheet, row, labels)
            : Map.of();
    if (!labelled.isEmpty()) {
      above.putAll(labelled);
      if (open != null) {
        open.beginSection();
      }
      remarks.label(row);
      account.ignore(sheet, row, IgnoredReason.TITLE);
    } else if (!takeHeader(row)) {
      if (open == null) {
        takeAboveTable(row);
      } else {
        takeInTable(open, row, amounts);
      }
    }
  }

  /** Takes the row as headings if it is a row of headings. */
  private boolean takeHeader(SheetRow row) {
    if (table == null && row.rowNumber() > HEADER_WITHIN_ROWS) {
      return false;
    }
    boolean oneWordIsEnough = table == null || table.repeatsHeading(row);
    HeaderReading header = HeaderReading.of(row, labels, oneWordIsEnough ? 1 : 2);
    if (header instanceof HeaderReading.Ambiguous ambiguous) {
      hold(rivalColumns(row, ambiguous));
      return true;
    }
    if (!(header instanceof HeaderReading.Table found)) {
      return false;
    }
    endTable();
    TableLayout layout = remarks.opened(found.layout(), row, above);
    table = new Table(sheet, layout, row);
    sheetHasTable = true;
    anyTable = true;
    account.ignore(sheet, row, IgnoredReason.HEADER);
    account.layout(sheet, layout.description() + remarks.description(layout));
    return true;
  }

  private void takeAboveTable(SheetRow row) {
    sheetHasNumbers |= row.cells().stream().anyMatch(cell -> cell.kind() == Cell.Kind.NUMBER);
    remarks.text(row);
    account.ignore(sheet, row, IgnoredReason.TITLE);
  }

  private void takeInTable(Table open, SheetRow row, List<AmountCell> amounts) {
    String label = labelOf(open, row);
    if (!amounts.isEmpty()) {
      remarks.amounts(row);
    }
    if (amounts.isEmpty()) {
      takeWithoutAmount(open, row);
    } else if (isTotal(open, row, amounts, label)) {
      open.takeTotal(row, amounts, label.isEmpty() || labels.isGrandTotal(label));
      account.ignore(sheet, row, IgnoredReason.TOTAL);
    } else if (labels.isPart(label)) {
      open.notePart(row, amounts, label);
      account.ignore(sheet, row, IgnoredReason.NOTE);
    } else {
      boolean calledTotal = labels.isTotal(label) || purposeBeginsLikeTotal(open, row);
      handOut(open.take(row, above, amounts, calledTotal));
    }
  }

  private boolean purposeBeginsLikeTotal(Table open, SheetRow row) {
    return Stream.of(Field.CATEGORY, Field.DESCRIPTION)
        .flatMap(field -> open.layout().columnsOf(field).stream())
        .map(row::cell)
        .anyMatch(cell -> cell != null && labels.beginsLikeTotal(cell.text()));
  }

  /**
   * The bare word is enough. A longer text that begins or ends with it, wherever in the row it
   * stands, and a row without any text must be the sum of rows above.
   */
  private boolean isTotal(Table open, SheetRow row, List<AmountCell> amounts, String label) {
    if (labels.isBareTotal(label) || open.isBareTotal(row, amounts)) {
      return true;
    }
    boolean called =
        row.cells().stream()
            .anyMatch(cell -> cell.kind() == Cell.Kind.TEXT && labels.isTotal(cell.text()));
    return called && open.mayBeSums(row, amounts);
  }

  /** A row without an amount is a note, unless it fills several fields and so ought to have one. */
  private void takeWithoutAmount(Table open, SheetRow row) {
    if (!open.isBelowTotal() && filledFields(open, row) >= 2) {
      handOut(open.take(row, above, List.of(), false));
      return;
    }
    if (SectionText.namesWhatRowsAreFor(row, labels)) {
      open.beginUnclearSection();
    } else if (SectionText.beginsCosts(row, labels)) {
      open.beginSection();
    }
    remarks.text(row);
    account.ignore(sheet, row, IgnoredReason.NOTE);
  }

  /** The text that may label a row as a total: its first, or a category that is the bare word. */
  private String labelOf(Table open, SheetRow row) {
    for (Field field : List.of(Field.CATEGORY, Field.DESCRIPTION)) {
      for (int column : open.layout().columnsOf(field)) {
        Cell cell = row.cell(column);
        if (cell != null && labels.isGrandTotal(cell.text())) {
          return cell.text();
        }
      }
    }
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .map(Cell::text)
        .orElse("");
  }

  /** How many fields other than amounts are filled; a single text is a note or a section. */
  private static long filledFields(Table open, SheetRow row) {
    return open.layout().columns().values().stream()
        .filter(
            columns ->
                columns.stream().map(row::cell).anyMatch(cell -> cell != null && !cell.isBlank()))
        .count();
  }

  private void handOut(List<DataRow> rows) {
    for (DataRow row : rows) {
      account.handOut(row);
      ready.add(row);
    }
  }

  private void endTable() {
    if (table != null) {
      handOut(table.release());
      table.findings().forEach(account::find);
      table.whyHeld().ifPresent(this::hold);
      table = null;
    }
  }

  private void endSheet() {
    endTable();
    if (summary != null) {
      summaries.add(summary);
      summary = null;
    } else if (!sheet.isEmpty()) {
      if (sheetHasTable && sheetHidden) {
        account.find(
            Finding.of(FindingType.SHEET_HIDDEN, CellLocation.ofSheet(sheet), "", sheet, ""));
      }
      if (!sheetHasTable && sheetHasNumbers) {
        account.find(
            Finding.of(
                FindingType.SHEET_WITHOUT_TABLE, CellLocation.ofSheet(sheet), "", sheet, ""));
      }
    }
    sheet = "";
  }

  /**
   * Summary sheets repeat what other sheets say, so they are checked and never added. Where no
   * other sheet says anything, the sheet is the budget itself, whatever it is called.
   */
  private void endFile() {
    remarks.endSheet();
    boolean repeats = account.dataRows() > 0;
    for (SummarySheet waiting : summaries) {
      if (repeats) {
        waiting.check(account, labels);
      } else {
        beginSheet(waiting.name(), waiting.hidden());
        waiting.rows().forEach(this::takeUnlessEnded);
        endSheet();
        remarks.endSheet();
      }
    }
    remarks.finding().filter(doubt -> !ended).ifPresent(this::hold);
    if (!ended) {
      finish(account.closed(account.dataRows() > 0 ? null : nothingToRead()));
    }
  }

  private Finding nothingToRead() {
    return Finding.of(
        anyTable ? FindingType.FILE_WITHOUT_LINES : FindingType.FILE_WITHOUT_TABLE,
        CellLocation.ofFile(),
        "",
        account.rowsRead() + " rows",
        anyTable ? "at least one row below the headings" : "a heading row");
  }

  private void takeUnlessEnded(SheetRow row) {
    if (!ended) {
      take(row);
    }
  }

  private void hold(Finding finding) {
    ready.clear();
    finish(LayoutPart.Account.ofHeld(finding));
  }

  private void finish(LayoutPart.Account closed) {
    ended = true;
    ready.add(closed);
  }

  private Finding rivalColumns(SheetRow row, HeaderReading.Ambiguous rivals) {
    return Finding.of(
        FindingType.LAYOUT_AMBIGUOUS,
        CellLocation.ofCell(sheet, row.rowNumber(), rivals.secondColumn()),
        "",
        heading(row, rivals.firstColumn()) + " and " + heading(row, rivals.secondColumn()),
        "one column for each field");
  }

  private static String heading(SheetRow row, int columnIndex) {
    Cell cell = row.cell(columnIndex);
    return CellLocation.columnLetters(columnIndex)
        + " «"
        + (cell == null ? "" : cell.text().strip())
        + "»";
  }
}
