package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of every row of a file while it is read. */
final class RowAccount {

  private final List<Finding> findings = new ArrayList<>();
  private final List<IgnoredRows> ignored = new ArrayList<>();
  private final Set<String> layouts = new LinkedHashSet<>();
  private long rowsRead;
  private long dataRows;
  private BigDecimal amountRead = BigDecimal.ZERO.setScale(2);

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
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  /** Notes how a table of a sheet was read; tables that are read alike are named once. */
  void layout(String sheet, String description) {
    layouts.add(sheet + ": " + description);
  }

  /** Notes how the file was read. */
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

  LayoutPart.Account closed(@Nullable Finding held) {
    return new LayoutPart.Account(
        held, findings, rowsRead, dataRows, ignored, amountRead, String.join("; ", layouts));
  }
}
