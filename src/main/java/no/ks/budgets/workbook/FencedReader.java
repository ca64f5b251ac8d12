package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.ks.budgets.finding.CellLocation;
import org.jspecify.annotations.Nullable;

/**
 * The fence around a format: whatever its libraries throw becomes {@link WorkbookPart.Damage}, and
 * the limits that every format shares are counted here.
 */
final class FencedReader implements WorkbookReader {

  private final Path file;
  private final FormatReader reader;
  private final ReadingLimits limits;
  private final ReadingTime time;
  private CellLocation reached = CellLocation.ofFile();
  private @Nullable WorkbookPart last;
  private int sheets;
  private int rowsOfSheet;
  private long cells;
  private long mergedRegions;

  FencedReader(Path file, FormatReader reader, ReadingLimits limits, ReadingTime time) {
    this.time = time;
    this.file = file;
    this.reader = reader;
    this.limits = limits;
  }

  @Override
  public FileFormat format() {
    return reader.format();
  }

  @Override
  public Optional<Instant> modified() {
    return reader.modified();
  }

  @Override
  public Optional<String> ownDocument() {
    return reader.ownDocument();
  }

  @Override
  public WorkbookPart next() {
    if (last != null) {
      return last;
    }
    time.begin();
    try {
      WorkbookPart part = reader.next();
      count(part);
      time.check();
      if (part instanceof WorkbookPart.End) {
        last = part;
      }
      return part;
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      WorkbookPart.Damage damage =
          new WorkbookPart.Damage(CutOff.told(file, Failure.finding(e, reached)));
      last = damage;
      return damage;
    } finally {
      time.end();
    }
  }

  private void count(WorkbookPart part) {
    if (part instanceof WorkbookPart.SheetRow row) {
      countRow(row);
    } else if (part instanceof WorkbookPart.SheetStart sheet) {
      reached = CellLocation.ofSheet(sheet.name());
      rowsOfSheet = 0;
      if (++sheets > limits.maxSheets()) {
        throw UnreadableContent.aboveLimit(
            "more sheets", limits.maxSheets(), "sheets", "max-sheets");
      }
    } else if (part instanceof WorkbookPart.SheetEnd sheet) {
      mergedRegions += sheet.mergedRegions().size();
      if (mergedRegions > limits.maxMergedRegions()) {
        throw MergedRegions.aboveLimit(limits);
      }
    }
  }

  private void countRow(WorkbookPart.SheetRow row) {
    if (++rowsOfSheet > limits.maxRows()) {
      throw UnreadableContent.aboveLimit("more rows", limits.maxRows(), "rows", "max-rows");
    }
    cells += row.cells().size();
    if (cells > limits.maxCells()) {
      throw UnreadableContent.aboveLimit("more cells", limits.maxCells(), "cells", "max-cells");
    }
    for (Cell cell : row.cells()) {
      // Formats look at texts; numbers, errors and formulas can be made as long.
      if (cell.text().length() > limits.maxTextLength()) {
        throw UnreadableContent.textTooLong(limits)
            .at(new CellLocation(reached.sheet(), row.rowNumber(), cell.columnIndex()));
      }
    }
  }

  @Override
  public void close() {
    Failure.closeQuietly(reader);
  }
}
