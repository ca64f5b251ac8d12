package no.ks.budgets.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Calculation;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that a test types as text: a line a row, {@code |} between cells.
 *
 * <p>{@code =A1 => 1000} is a formula that was calculated here, {@code =A1 ?? why} one that could
 * not be. {@code 1000} is a number, {@code 0.25 {0%}} one with its format, {@code 2006-01-31} a
 * date, {@code TRUE} a truth, {@code #REF!} an error, {@code =A1} a formula without a saved value,
 * and whatever follows an apostrophe, as in Excel, a text. What stands between two tildes each,
 * such as {@code ~~1000~~}, is struck through. A line may begin with {@code @120} for its row
 * number and with {@code hidden}.
 */
public final class TypedWorkbook implements WorkbookReader {

  private static final Pattern LINE = Pattern.compile("(?:@(\\d+) )?(hidden )?(.*)");
  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?)(?: \\{(.*)})?");

  private final List<WorkbookPart> parts = new ArrayList<>();
  private Optional<String> ownDocument = Optional.empty();
  private int position;

  /** A workbook with a single sheet, called {@code Budget}. */
  public static TypedWorkbook of(String rows) {
    return new TypedWorkbook().sheet("Budget", rows);
  }

  /** Adds a sheet. */
  public TypedWorkbook sheet(String name, String rows) {
    return sheet(name, false, rows);
  }

  TypedWorkbook hiddenSheet(String name, String rows) {
    return sheet(name, true, rows);
  }

  /** Merges cells of the last sheet: {@code B1:C1}. */
  TypedWorkbook merged(String... ranges) {
    parts.set(
        parts.size() - 1,
        new WorkbookPart.SheetEnd(Arrays.stream(ranges).map(TypedWorkbook::region).toList()));
    return this;
  }

  private static MergedRegion region(String range) {
    String[] corners = range.split(":");
    return new MergedRegion(
        row(corners[0]),
        row(corners[1]),
        CellLocation.columnIndexOf(corners[0]),
        CellLocation.columnIndexOf(corners[1]));
  }

  private static int row(String a1) {
    return Integer.parseInt(a1.replaceAll("[A-Z]+", ""));
  }

  /** The file breaks off here, amid a sheet. */
  TypedWorkbook damaged() {
    parts.remove(parts.size() - 1);
    parts.add(new WorkbookPart.Damage(damage()));
    return this;
  }

  static Finding damage() {
    return Finding.of(FindingType.FILE_DAMAGED, CellLocation.ofFile(), "", "cut off", "a workbook");
  }

  /** The workbook says that we wrote it. */
  TypedWorkbook own(String document) {
    ownDocument = Optional.of(document);
    return this;
  }

  private TypedWorkbook sheet(String name, boolean hidden, String rows) {
    parts.add(new WorkbookPart.SheetStart(name, hidden));
    int rowNumber = 0;
    for (String line : rows.lines().toList()) {
      SheetRow row = row(line, rowNumber + 1);
      rowNumber = row.rowNumber();
      parts.add(row);
    }
    parts.add(new WorkbookPart.SheetEnd(List.of()));
    return this;
  }

  static SheetRow row(String line, int rowNumber) {
    Matcher shape = LINE.matcher(line);
    if (!shape.matches()) {
      throw new IllegalArgumentException(line);
    }
    List<Cell> cells = new ArrayList<>();
    String[] texts = shape.group(3).split("\\|");
    for (int column = 0; column < texts.length; column++) {
      Cell cell = cell(column, texts[column].strip());
      if (cell != null) {
        cells.add(cell);
      }
    }
    return new SheetRow(
        shape.group(1) == null ? rowNumber : Integer.parseInt(shape.group(1)),
        shape.group(2) != null,
        cells);
  }

  private static @Nullable Cell cell(int column, String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.startsWith("~~") && typed.endsWith("~~")) {
      Cell plain = cell(column, typed.substring(2, typed.length() - 2));
      return plain == null ? null : plain.struckThrough();
    }
    Matcher number = NUMBER.matcher(typed);
    if (number.matches()) {
      String format = number.group(2) == null ? "" : number.group(2);
      return new Cell(column, Cell.Kind.NUMBER, number.group(1), format, false);
    }
    if (typed.startsWith("'")) {
      return Cell.text(column, typed.substring(1));
    }
    return typed.startsWith("=")
        ? formula(column, typed)
        : new Cell(column, kind(typed), typed, "", false);
  }

  private static Cell formula(int column, String typed) {
    int arrow = typed.indexOf(" => ");
    if (arrow > 0) {
      Cell result = cell(column, typed.substring(arrow + 4));
      Calculation solved = new Calculation(typed.substring(0, arrow), "");
      return result == null
          ? new Cell(column, Cell.Kind.TEXT, "", "", true, false, solved)
          : new Cell(column, result.kind(), result.text(), "", true, false, solved);
    }
    int reason = typed.indexOf(" ?? ");
    String formula = reason > 0 ? typed.substring(0, reason) : typed;
    Calculation unsolved =
        reason > 0 ? new Calculation(formula, typed.substring(reason + 4)) : null;
    return new Cell(column, Cell.Kind.FORMULA_WITHOUT_VALUE, formula, "", true, false, unsolved);
  }

  private static Cell.Kind kind(String typed) {
    if (typed.startsWith("#")) {
      return Cell.Kind.ERROR;
    }
    if (typed.equals("TRUE")) {
      return Cell.Kind.BOOLEAN;
    }
    return typed.matches("\\d{4}-\\d\\d-\\d\\d") ? Cell.Kind.DATE : Cell.Kind.TEXT;
  }

  long rowCount() {
    return parts.stream().filter(SheetRow.class::isInstance).count();
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
    return ownDocument;
  }

  @Override
  public WorkbookPart next() {
    if (position == parts.size()) {
      WorkbookPart last = parts.isEmpty() ? new WorkbookPart.End() : parts.get(position - 1);
      return last instanceof WorkbookPart.Damage ? last : new WorkbookPart.End();
    }
    return parts.get(position++);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
