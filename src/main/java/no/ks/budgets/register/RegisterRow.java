package no.ks.budgets.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.CalculatedCell;
import no.ks.budgets.workbook.Calculation;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link RegisterTable}: its values by column, read strictly. A value that cannot be
 * read is empty here and a finding with its cell among the findings, so that a whole file is judged
 * in one pass.
 */
final class RegisterRow {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Far above any amount of kroner; keeps a number such as 1E999999 from filling the memory. */
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

  private static final int MAX_DECIMALS = 20;

  /** Characters that the ledger holds of a column, where they are not {@link #MAX_LENGTH}. */
  private static final Map<String, Integer> MAX_LENGTHS =
      Map.of(
          "project_code", 40,
          "title", 1000,
          "project", 1000,
          "partners", 4000,
          "source", 400,
          "budget_and_funding", 32_767);

  private static final int MAX_LENGTH = 200;
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

  /** White space of every kind, no-break spaces too, at either end. */
  private static final Pattern OUTER_SPACE =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  private final FileSheet sheet;
  private final SheetRow row;
  private final Map<String, Integer> columnIndexes;
  private final FindingType invalid;
  private final Findings findings;

  /** Columns whose cell holds no value that can be used, which was said already. */
  private final Set<String> refused = new HashSet<>();

  /** Columns whose value was calculated here, which was said already. */
  private final Set<String> calculated = new HashSet<>();

  RegisterRow(
      FileSheet sheet,
      SheetRow row,
      Map<String, Integer> columnIndexes,
      FindingType invalid,
      Findings findings) {
    this.sheet = sheet;
    this.row = row;
    this.columnIndexes = columnIndexes;
    this.invalid = invalid;
    this.findings = findings;
  }

  int rowNumber() {
    return row.rowNumber();
  }

  /**
   * The text without white space around it; empty where the cell is blank or the column absent, and
   * where it is longer than what the ledger holds, which is a finding.
   */
  String text(String column) {
    Cell cell = cell(column);
    if (cell == null) {
      return "";
    }
    if (cell.kind() == Cell.Kind.ERROR) {
      refuseValue(FindingType.CELL_ERROR, column, cell);
      return "";
    }
    if (cell.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
      refuseValue(FindingType.FORMULA_WITHOUT_VALUE, column, cell);
      return "";
    }
    if (cell.isCalculated() && calculated.add(column)) {
      findings.add(sheet.file(), CalculatedCell.finding(cell, location(column), column));
    }
    String text = OUTER_SPACE.matcher(cell.text()).replaceAll("");
    int most = MAX_LENGTHS.getOrDefault(column, MAX_LENGTH);
    if (text.length() > most) {
      if (refused.add(column)) {
        refuse(column, text, "at most " + most + " characters");
      }
      return "";
    }
    return text;
  }

  /** Says once that a cell holds no value, however often it is asked for. */
  private void refuseValue(FindingType type, String column, Cell cell) {
    if (refused.add(column)) {
      String expected =
          type == FindingType.CELL_ERROR ? "a value" : Calculation.expected(cell.calculation());
      refuse(type, column, cell.text(), expected, null);
    }
  }

  /** The text; a blank cell is a finding, unless it is one already. */
  Optional<String> required(String column, String expected) {
    String text = text(column);
    if (text.isEmpty() && !refused.contains(column)) {
      refuse(column, "", expected);
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A calendar year of four digits; anything else is a finding. */
  Optional<Integer> year(String column) {
    String expected = "a year of four digits such as 2006";
    Optional<String> typed = required(column, expected);
    Optional<Integer> year =
        typed
            .flatMap(text -> plainNumber(column, text))
            .filter(number -> number.scale() == 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0)
            .map(BigDecimal::intValueExact);
    if (typed.isPresent() && year.isEmpty()) {
      refuse(column, typed.get(), expected);
    }
    return year;
  }

  /**
   * A plain decimal such as {@code 900000} or {@code 8.3333333333}, without zeros at the end of its
   * decimals. Blank is empty without a finding; anything else that is no number is a finding.
   */
  Optional<BigDecimal> decimal(String column) {
    String typed = text(column);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = plainNumber(column, typed);
    if (number.isEmpty()) {
      refuse(column, typed, "a plain number such as 900000, without separators of thousands");
    }
    return number;
  }

  private Optional<BigDecimal> plainNumber(String column, String typed) {
    Cell cell = cell(column);
    BigDecimal number;
    if (cell != null && cell.kind() == Cell.Kind.NUMBER) {
      number = cell.number();
    } else if (PLAIN_DECIMAL.matcher(typed).matches()) {
      number = new BigDecimal(typed);
    } else {
      return Optional.empty();
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.abs().compareTo(LIMIT) >= 0 || stripped.scale() > MAX_DECIMALS) {
      return Optional.empty();
    }
    return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** A day such as {@code 2006-01-31}; anything else is a finding. */
  Optional<LocalDate> date(String column) {
    String expected = "a day such as 2006-01-31";
    Optional<String> typed = required(column, expected);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.get()));
    } catch (DateTimeParseException noDay) {
      refuse(column, typed.get(), expected);
      return Optional.empty();
    }
  }

  void refuse(String column, String found, String expected) {
    refuse(invalid, column, found, expected, null);
  }

  void refuse(
      FindingType type,
      String column,
      String found,
      String expected,
      @Nullable BigDecimal difference) {
    Finding finding = new Finding(type, location(column), column, found, expected, difference);
    findings.add(sheet.file(), finding);
  }

  private CellLocation location(String column) {
    Integer columnIndex = columnIndexes.get(column);
    return columnIndex == null
        ? CellLocation.ofRow(sheet.name(), row.rowNumber())
        : CellLocation.ofCell(sheet.name(), row.rowNumber(), columnIndex);
  }

  private @Nullable Cell cell(String column) {
    Integer columnIndex = columnIndexes.get(column);
    return columnIndex == null ? null : row.cell(columnIndex);
  }
}
