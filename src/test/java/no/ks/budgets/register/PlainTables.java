package no.ks.budgets.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookReader;

/** A workbook that never was a file: sheets of cells, for tests that need odd ones. */
final class PlainTables implements WorkbookReader {

  private final List<WorkbookPart> parts = new ArrayList<>();
  private int next;
  private int lastRow;

  PlainTables sheet(String name) {
    return sheet(name, false);
  }

  PlainTables sheet(String name, boolean hidden) {
    parts.add(new WorkbookPart.SheetStart(name, hidden));
    lastRow = 0;
    return this;
  }

  /** A row of text cells in columns A, B, C …; an empty text is an empty cell. */
  PlainTables row(String... texts) {
    Cell[] cells = new Cell[texts.length];
    Arrays.setAll(cells, column -> Cell.text(column, texts[column]));
    return cells(
        false, Arrays.stream(cells).filter(cell -> !cell.text().isEmpty()).toArray(Cell[]::new));
  }

  PlainTables cells(boolean hidden, Cell... cells) {
    parts.add(new WorkbookPart.SheetRow(++lastRow, hidden, List.of(cells)));
    return this;
  }

  PlainTables damage() {
    parts.add(
        new WorkbookPart.Damage(
            Finding.of(FindingType.FILE_DAMAGED, CellLocation.ofFile(), "", "cut off", "whole")));
    return this;
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSX;
  }

  @Override
  public Optional<Instant> modified() {
    return Optional.empty();
  }

  @Override
  public Optional<String> ownDocument() {
    return Optional.empty();
  }

  @Override
  public WorkbookPart next() {
    return next < parts.size() ? parts.get(next++) : new WorkbookPart.End();
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  /** Opens these tables whatever the file holds. */
  WorkbookOpener opener() {
    return (file, limits) -> this;
  }
}
