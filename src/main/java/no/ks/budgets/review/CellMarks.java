package no.ks.budgets.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.FindingRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/**
 * Fills and comments on the cells of somebody else's workbook. Everything else about a cell stays:
 * its value, formula, number format and borders.
 */
final class CellMarks {

  /** Every comment is a drawing too, which takes room; the sheet of findings lists all. */
  static final int MAX_MARKED_CELLS = 10_000;

  private final Workbook workbook;
  private final CellComments comments;
  private final Map<StyleKey, Optional<CellStyle>> styles = new HashMap<>();

  private record StyleKey(int originalStyle, Severity severity) {}

  /** A cell of a sheet; row and column are 0-based. */
  private record Place(String sheet, int rowIndex, int columnIndex) {}

  CellMarks(Workbook workbook, ReturnWords words) {
    this.workbook = workbook;
    this.comments = new CellComments(workbook, words);
  }

  /** Marks every cell, and the first cell that holds something of every row, that is concerned. */
  void mark(List<FindingRecord> findings) {
    Map<Place, List<FindingRecord>> byPlace = new LinkedHashMap<>();
    for (FindingRecord finding : findings) {
      Sheet sheet = finding.sheet().isEmpty() ? null : sheetOf(workbook, finding.sheet());
      if (sheet != null && finding.row() > 0) {
        byPlace.computeIfAbsent(placeOf(sheet, finding), key -> new ArrayList<>()).add(finding);
      }
    }
    byPlace.entrySet().stream()
        .limit(MAX_MARKED_CELLS)
        .forEach(entry -> mark(cellAt(entry.getKey()), entry.getValue()));
  }

  /** The sheet of that name, also where the name was cut to what a workbook allows. */
  static @Nullable Sheet sheetOf(Workbook workbook, String name) {
    Sheet sheet = workbook.getSheet(name);
    return sheet == null ? workbook.getSheet(WorkbookUtil.createSafeSheetName(name)) : sheet;
  }

  private static Place placeOf(Sheet sheet, FindingRecord finding) {
    int rowIndex = finding.row() - 1;
    int columnIndex = CellLocation.columnIndexOf(finding.cell());
    if (columnIndex < 0) {
      columnIndex = firstFilledColumn(sheet.getRow(rowIndex));
    }
    // Of merged cells only the first one shows.
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      if (merged.isInRange(rowIndex, columnIndex)) {
        return new Place(sheet.getSheetName(), merged.getFirstRow(), merged.getFirstColumn());
      }
    }
    return new Place(sheet.getSheetName(), rowIndex, columnIndex);
  }

  private static int firstFilledColumn(@Nullable Row row) {
    if (row != null) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          return cell.getColumnIndex();
        }
      }
    }
    return 0;
  }

  private Cell cellAt(Place place) {
    Sheet sheet = workbook.getSheet(place.sheet());
    Row row = sheet.getRow(place.rowIndex());
    if (row == null) {
      row = sheet.createRow(place.rowIndex());
    }
    return row.getCell(place.columnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void mark(Cell cell, List<FindingRecord> findings) {
    boolean error = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    StyleKey key =
        new StyleKey(cell.getCellStyle().getIndex(), error ? Severity.ERROR : Severity.WARNING);
    styles
        .computeIfAbsent(key, missing -> filled(cell.getCellStyle(), missing.severity()))
        .ifPresent(cell::setCellStyle);
    comments.add(cell, findings);
  }

  /** The same style with a fill; nothing where the workbook has no room for another style. */
  private Optional<CellStyle> filled(CellStyle original, Severity severity) {
    CellStyle style;
    try {
      style = workbook.createCellStyle();
    } catch (IllegalStateException full) {
      // The comment still marks the cell.
      return Optional.empty();
    }
    style.cloneStyleFrom(original);
    boolean error = severity == Severity.ERROR;
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    if (style instanceof XSSFCellStyle modern) {
      byte[] rgb = (error ? Tint.RED : Tint.YELLOW).rgb();
      modern.setFillForegroundColor(new XSSFColor(rgb));
    } else {
      style.setFillForegroundColor(
          (error ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
    }
    return Optional.of(style);
  }
}
