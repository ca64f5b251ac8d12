package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.SheetEnd;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import no.ks.budgets.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a workbook and sorts its rows: lines are handed out, all others are counted
 * with the reason why they are none. One pass, forward only; rows leave in the order of the file
 * except those that only the end of their table or sheet can settle.
 */
public final class TableReader {

  private final WorkbookReader workbook;
  private final FieldLabels labels;
  private final OfficeLayout office;
  private final AmountRemarks remarks;
  private final RowAccount account = new RowAccount();
  private final List<SummarySheet> summaries = new ArrayList<>();
  private @Nullable SheetReader sheet;
  private @Nullable SummarySheet summary;
  private @Nullable String leftOut;
  private String sheetName = "";
  private boolean sheetIsOurs;
  private LayoutPart.@Nullable Account closed;

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
    workbook.ownDocument().ifPresent(document -> account.hold(ownOutput(document)));
  }

  private static Finding ownOutput(String document) {
    return Finding.of(FindingType.FILE_OWN_OUTPUT, CellLocation.ofFile(), "", document, "a budget");
  }

  /** The next row that claims to be a line; at the end the account, and after it the same again. */
  public LayoutPart next() {
    DataRow row = account.nextReady();
    while (row == null && closed == null) {
      if (account.isHeld()) {
        closed = account.closed();
      } else {
        take(workbook.next());
      }
      row = account.nextReady();
    }
    return row != null ? row : Objects.requireNonNull(closed);
  }

  private void take(WorkbookPart part) {
    if (part instanceof SheetRow row) {
      account.rowRead();
      takeRow(row);
    } else if (part instanceof SheetStart start) {
      endSheet(List.of());
      begin(start);
    } else if (part instanceof SheetEnd end) {
      endSheet(end.mergedRegions());
    } else if (part instanceof WorkbookPart.Damage damage) {
      account.hold(damage.finding());
    } else if (part instanceof WorkbookPart.End) {
      endSheet(List.of());
      endFile();
    }
  }

  private void begin(SheetStart start) {
    sheetName = start.name();
    sheetIsOurs = false;
    Optional<String> reason = office.leftOut(start.name());
    leftOut = reason.isPresent() ? start.name() : null;
    if (reason.isPresent()) {
      account.layout(start.name() + ": left out, " + reason.get());
    } else {
      sheet = new SheetReader(start, labels, office, remarks, account);
      summary = labels.isSummarySheet(start.name()) ? new SummarySheet(start) : null;
    }
  }

  private void takeRow(SheetRow row) {
    if (leftOut != null) {
      account.ignore(leftOut, row, IgnoredReason.LEFT_OUT);
      return;
    }
    sheetIsOurs |= ReturnSheet.isMarkedBy(row) || TemplateMark.isGuidance(row);
    TemplateMark.outdated(sheetName, row).ifPresent(account::find);
    if (sheetIsOurs) {
      account.ignore(sheetName, row, IgnoredReason.NOTE);
      return;
    }
    SheetReader open = Objects.requireNonNull(sheet, "a row outside of a sheet");
    if (summary == null) {
      open.take(row);
    } else if (!summary.add(row)) {
      summary.rows().forEach(open::take);
      summary = null;
    }
  }

  private void endSheet(List<MergedRegion> mergedRegions) {
    if (summary != null) {
      summary.end(mergedRegions);
      summaries.add(summary);
    } else if (sheet != null) {
      sheet.end(mergedRegions);
    }
    summary = null;
    sheet = null;
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
        waiting.check(account, labels, office);
      } else {
        waiting.readInto(account, remarks, labels, office);
        remarks.endSheet();
      }
    }
    remarks.finding().ifPresent(account::hold);
    closed =
        account.dataRows() > 0 || account.isHeld()
            ? account.closed()
            : account.closedWithout(lines());
  }

  private Finding lines() {
    return account.hasTable()
        ? Finding.of(
            FindingType.FILE_WITHOUT_LINES,
            CellLocation.ofFile(),
            "",
            account.rowsRead() + " rows",
            "at least one row below the headings")
        : account.nearestHeadings().finding(account.rowsRead());
  }
}
