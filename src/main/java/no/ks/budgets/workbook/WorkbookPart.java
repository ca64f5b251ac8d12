package no.ks.budgets.workbook;

import java.util.List;
import no.ks.budgets.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link WorkbookReader} yields, in the order of the file: for each sheet its start, its
 * rows and its end, at the very end either {@link End} or {@link Damage}.
 */
public sealed interface WorkbookPart {

  /**
   * A sheet begins.
   *
   * @param name as its tab shows it; for a text file the file's name without its ending
   * @param hidden whether a person who opens the file does not see it
   */
  record SheetStart(String name, boolean hidden) implements WorkbookPart {}

  /**
   * A row that the file contains. Rows that the file leaves out do not appear.
   *
   * @param rowNumber the physical row as a spreadsheet program shows it, 1-based, ascending
   * @param hidden whether the row is hidden
   * @param cells the cells that hold something, by ascending column; none for a blank row
   */
  record SheetRow(int rowNumber, boolean hidden, List<Cell> cells) implements WorkbookPart {

    public SheetRow {
      cells = List.copyOf(cells);
    }

    /** The cell in the column with that 0-based index, or null where it is empty. */
    public @Nullable Cell cell(int columnIndex) {
      for (Cell cell : cells) {
        if (cell.columnIndex() >= columnIndex) {
          return cell.columnIndex() == columnIndex ? cell : null;
        }
      }
      return null;
    }

    /** Whether no cell holds more than white space. */
    public boolean isBlank() {
      for (Cell cell : cells) {
        if (!cell.isBlank()) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A sheet has ended.
   *
   * @param mergedRegions the cells that its author merged; most formats list them below the rows
   */
  record SheetEnd(List<MergedRegion> mergedRegions) implements WorkbookPart {

    public SheetEnd {
      mergedRegions = List.copyOf(mergedRegions);
    }
  }

  /**
   * The file cannot be read, or not further. Nothing follows, and nothing that came before may
   * count.
   *
   * @param finding why, where and what the sender should do
   */
  record Damage(Finding finding) implements WorkbookPart {}

  /** The file was read whole. Nothing follows. */
  record End() implements WorkbookPart {}
}
