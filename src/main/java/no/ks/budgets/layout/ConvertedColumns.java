package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Columns that say the budget of another column once more in another currency: {@code Budget 2006
 * NOK | Budget 2006 EUR}. Grants are in kroner, so the column in kroner counts, provided that the
 * rows prove the other one to be its conversion: both are filled in the same rows, at one rate.
 * Else they may be two budgets, and the file is held.
 */
final class ConvertedColumns {

  private static final String NOK = "NOK";

  /** Amounts are rounded to whole units or hundreds, so their quotients differ a little. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1.02");

  private final String sheet;
  private final Headings headings;

  /** By the column of another currency the one in kroner, 0-based. */
  private final Map<Integer, Integer> counted = new TreeMap<>();

  private final Map<Integer, Rates> rates = new HashMap<>();

  /** What one unit is worth in the rows so far, at least and at most. */
  private static final class Rates {
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;
    private int rows;
    private boolean unpaired;

    void add(BigDecimal rate) {
      lowest = lowest == null ? rate : lowest.min(rate);
      highest = highest == null ? rate : highest.max(rate);
      rows++;
    }

    boolean isOneRate() {
      return rows > 1
          && !unpaired
          && lowest != null
          && highest != null
          && highest.compareTo(lowest.multiply(TOLERANCE)) <= 0;
    }
  }

  ConvertedColumns(String sheet, TableLayout layout, Headings headings, FieldLabels labels) {
    this.sheet = sheet;
    this.headings = headings;
    for (int column : headings.texts().keySet()) {
      if (!isUsed(column, layout)) {
        counted.put(column, columnInKroner(column, layout, labels));
      }
    }
    counted.keySet().forEach(column -> rates.put(column, new Rates()));
  }

  /** Headings are only left out of a layout where another column repeats them in kroner. */
  private static boolean isUsed(int column, TableLayout layout) {
    return Stream.of(
            layout.columns().values().stream().flatMap(List::stream),
            layout.unknown().stream(),
            Stream.concat(layout.amounts().stream(), layout.totals().stream())
                .map(AmountColumn::columnIndex))
        .flatMap(columns -> columns)
        .anyMatch(used -> used == column);
  }

  private int columnInKroner(int column, TableLayout layout, FieldLabels labels) {
    HeadedColumn other = HeadedColumn.read(column, headings.text(column), labels);
    return layout.amounts().stream()
        .map(AmountColumn::columnIndex)
        .filter(kroner -> repeats(other, HeadedColumn.read(kroner, headings.text(kroner), labels)))
        .findFirst()
        .orElse(layout.amounts().get(0).columnIndex());
  }

  /** Whether a column may say in another currency what one in kroner says. */
  static boolean repeats(HeadedColumn other, HeadedColumn kroner) {
    ColumnHeading one = kroner.heading();
    ColumnHeading two = other.heading();
    return one.isAmount()
        && two.isAmount()
        && one.year() == two.year()
        && one.funder().equals(two.funder())
        && one.currency().equals(NOK)
        && !two.currency().equals(NOK)
        && one.unit() == 1
        && two.unit() == 1
        && CurrencyNames.codeOf(two.currency()).isPresent();
  }

  /** Looks at a row of data. */
  void look(SheetRow row) {
    counted.forEach((other, kroner) -> look(row, other, kroner));
  }

  private void look(SheetRow row, int other, int kroner) {
    Rates seen = rates.get(other);
    BigDecimal foreign = number(row.cell(other));
    BigDecimal nok = number(row.cell(kroner));
    if (seen == null || (AmountCell.isBlank(row.cell(other)) && isNothing(row.cell(kroner), nok))) {
      return;
    }
    boolean none = foreign != null && foreign.signum() == 0 && isNothing(row.cell(kroner), nok);
    if (none) {
      return;
    }
    if (foreign == null || nok == null || foreign.signum() * nok.signum() <= 0) {
      seen.unpaired = true;
    } else {
      seen.add(nok.divide(foreign, MathContext.DECIMAL64));
    }
  }

  private static boolean isNothing(@Nullable Cell cell, @Nullable BigDecimal number) {
    return AmountCell.isBlank(cell) || (number != null && number.signum() == 0);
  }

  private static @Nullable BigDecimal number(@Nullable Cell cell) {
    if (cell == null || cell.isBlank()) {
      return null;
    }
    if (cell.kind() == Cell.Kind.NUMBER) {
      return cell.number();
    }
    return cell.kind() == Cell.Kind.TEXT
            && AmountNotation.read(cell.text()) instanceof AmountText.Exact exact
            && exact.unit() == 1
        ? exact.value()
        : null;
  }

  /** Why the file is held: a column is no conversion of the one that would count. */
  Optional<Finding> rival() {
    return counted.entrySet().stream()
        .filter(pair -> !isConversion(pair.getKey()))
        .findFirst()
        .map(
            pair ->
                Finding.of(
                    FindingType.LAYOUT_AMBIGUOUS,
                    place(Math.max(pair.getKey(), pair.getValue())),
                    "",
                    headings.quoted(Math.min(pair.getKey(), pair.getValue()))
                        + " and "
                        + headings.quoted(Math.max(pair.getKey(), pair.getValue())),
                    "one column of amounts, in one currency"));
  }

  private boolean isConversion(int column) {
    Rates seen = rates.get(column);
    return seen != null && seen.isOneRate();
  }

  /** Says of each column that it was compared and does not count. */
  List<Finding> findings() {
    return counted.keySet().stream()
        .filter(this::isConversion)
        .map(
            column ->
                Finding.of(
                    FindingType.COLUMN_CONVERTED,
                    place(column),
                    "",
                    headings.text(column).strip(),
                    headings.quoted(counted.getOrDefault(column, column))))
        .toList();
  }

  private CellLocation place(int column) {
    return CellLocation.ofCell(sheet, headings.lastRow(), column);
  }
}
