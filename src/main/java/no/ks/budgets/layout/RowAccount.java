package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/** Takes down what becomes of every row of a file while it is read. */
final class RowAccount {

  private final Deque<DataRow> ready = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<IgnoredRows> ignored = new ArrayList<>();
  private final NearestHeadings nearest = new NearestHeadings();
  private final Set<String> layouts = new LinkedHashSet<>();
  private final BudgetSums sums = new BudgetSums("");
  private long rowsRead;
  private long dataRows;
  private BigDecimal amountRead = BigDecimal.ZERO.setScale(2);
  private boolean anyTable;
  private @Nullable Finding held;

  void rowRead() {
    rowsRead++;
  }

  /** Counts a row as ignored; rows that follow each other for the same reason share one entry. */
  void ignore(String sheet, SheetRow row, IgnoredReason reason) {
    if (reason == IgnoredReason.TITLE || reason == IgnoredReason.HEADER) {
      sayWhatIsCalculated(sheet, row);
    }
    IgnoredRows last = ignored.isEmpty() ? null : ignored.get(ignored.size() - 1);
    boolean continues =
        last != null
            && last.reason() == reason
            && last.sheet().equals(sheet)
            && last.lastRow() + 1 == row.rowNumber();
    if (continues && last != null) {
      ignored.set(
          ignored.size() - 1,
          new IgnoredRows(sheet, last.firstRow(), row.rowNumber(), last.count() + 1, reason));
    } else {
      ignored.add(new IgnoredRows(sheet, row.rowNumber(), row.rowNumber(), 1, reason));
    }
  }

  /** What stands above rows may hold for all of them. */
  private void sayWhatIsCalculated(String sheet, SheetRow row) {
    for (Cell cell : row.cells()) {
      if (cell.isCalculated()) {
        CellLocation place = CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex());
        find(CalculatedCell.finding(cell, place, ""));
      }
    }
  }

  void handOut(DataRow row) {
    dataRows++;
    for (ReadAmount amount : row.amounts()) {
      if (amount.value() != null) {
        amountRead = amountRead.add(amount.value());
      }
    }
    sums.add(row);
    ready.add(row);
  }

  /** The next row that was handed out and not fetched yet, or null. */
  @Nullable DataRow nextReady() {
    return ready.poll();
  }

  /** The row of the file that came nearest to headings. */
  NearestHeadings nearestHeadings() {
    return nearest;
  }

  void tableFound() {
    anyTable = true;
  }

  boolean hasTable() {
    return anyTable;
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  /** Holds the whole file; the first reason counts. */
  void hold(Finding finding) {
    if (held == null) {
      held = finding;
      ready.clear();
    }
  }

  boolean isHeld() {
    return held != null;
  }

  /** Notes how the file or a table was read; what is read alike is named once. */
  void layout(String text) {
    layouts.add(text);
  }

  long rowsRead() {
    return rowsRead;
  }

  long dataRows() {
    return dataRows;
  }

  BigDecimal amountRead() {
    return amountRead;
  }

  /** What was handed out, by project, year and funder. */
  BudgetSums sums() {
    return sums;
  }

  List<IgnoredRows> ignored() {
    return ignored;
  }

  /** The account of the file, of which nothing counts where it is held. */
  LayoutPart.Account closed() {
    return held != null
        ? LayoutPart.Account.ofHeld(held)
        : new LayoutPart.Account(
            null, findings, rowsRead, dataRows, ignored, amountRead, String.join("; ", layouts));
  }

  /** The account of a file that was read to its end and holds no line. */
  LayoutPart.Account closedWithout(Finding lines) {
    return new LayoutPart.Account(
        lines, findings, rowsRead, dataRows, ignored, amountRead, String.join("; ", layouts));
  }
}
