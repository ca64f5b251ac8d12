package no.ks.budgets.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import no.ks.budgets.workbook.WorkbookReader;

/** A workbook whose reader is watched: what it gives out is in order and within the limits. */
final class CountedWorkbook implements WorkbookReader {

  private final WorkbookReader workbook;
  private final ReadingLimits limits;
  private int sheets;
  private int rowNumber;
  private int rowsOfSheet;
  private long rows;
  private long cells;

  CountedWorkbook(WorkbookReader workbook, ReadingLimits limits) {
    this.workbook = workbook;
    this.limits = limits;
  }

  long rows() {
    return rows;
  }

  @Override
  public WorkbookPart next() {
    WorkbookPart part = workbook.next();
    if (part instanceof SheetStart) {
      rowNumber = 0;
      rowsOfSheet = 0;
      assertThat(++sheets).as("sheets").isLessThanOrEqualTo(limits.maxSheets());
    } else if (part instanceof SheetRow row) {
      look(row);
    }
    return part;
  }

  private void look(SheetRow row) {
    assertThat(sheets).as("a row stands in a sheet").isPositive();
    assertThat(row.rowNumber()).as("rows in their order").isGreaterThan(rowNumber);
    rowNumber = row.rowNumber();
    rows++;
    assertThat(++rowsOfSheet).as("rows").isLessThanOrEqualTo(limits.maxRows());
    cells += row.cells().size();
    assertThat(cells).as("cells").isLessThanOrEqualTo(limits.maxCells());
    int column = -1;
    for (Cell cell : row.cells()) {
      assertThat(cell.columnIndex()).as("cells in their order").isGreaterThan(column);
      column = cell.columnIndex();
      assertThat(cell.text().length()).as("text").isLessThanOrEqualTo(limits.maxTextLength());
    }
  }

  @Override
  public FileFormat format() {
    return workbook.format();
  }

  @Override
  public Optional<Instant> modified() {
    return workbook.modified();
  }

  @Override
  public Optional<String> ownDocument() {
    return workbook.ownDocument();
  }

  @Override
  public void close() {
    workbook.close();
  }
}
