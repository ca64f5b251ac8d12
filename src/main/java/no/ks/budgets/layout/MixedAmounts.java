package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import no.ks.budgets.money.DecimalSign;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether the columns of a table mix two ways of typing amounts, of which one hides a thousand.
 *
 * <p>A spreadsheet program in another language than its user's keeps {@code 1.035.000} as text but
 * makes the number 900 of {@code 900.000}, and 12.5 of {@code 12.500}. And where one amount says
 * {@code 400 TNOK}, the 300 below it most likely is in thousands too. Neither is told from an
 * honest small amount by anything in the file, so a person must.
 */
final class MixedAmounts {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What is grouped in the European manner and would not be so in the Indian one. */
  private static final Pattern GROUPED_BY_THREES = Pattern.compile("\\d{3},\\d{3}(?!\\d)");

  /** Nobody writes as much as this in thousands beside amounts that say so. */
  private static final BigDecimal WHOLE_BEYOND_DOUBT = BigDecimal.valueOf(10_000);

  /** The first amounts of each kind in a column; null as long as there is none. */
  private static final class Column {
    private @Nullable Seen groupedByPoint;
    private @Nullable Seen groupedByComma;
    private @Nullable Seen perhapsByPoint;
    private @Nullable Seen perhapsByComma;
    private @Nullable Seen threeDecimals;
    private @Nullable Seen shortNumber;
    private @Nullable Seen shortText;
    private @Nullable Seen pointDecimals;
    private @Nullable Seen commaDecimals;
    private @Nullable Seen groupedByLakh;
    private @Nullable Seen groupedByThrees;
    private @Nullable Seen withUnit;
    private @Nullable Seen smallWithoutUnit;
  }

  private record Seen(CellLocation place, String text) {}

  private final String sheet;
  private final Map<Integer, Column> columns = new HashMap<>();

  MixedAmounts(String sheet) {
    this.sheet = sheet;
  }

  /** Looks at the amounts of a row. */
  void look(SheetRow row, List<AmountCell> amounts) {
    for (AmountCell amount : amounts) {
      int index = amount.cell().columnIndex();
      Seen seen =
          new Seen(CellLocation.ofCell(sheet, row.rowNumber(), index), amount.cell().text());
      Column column = columns.computeIfAbsent(index, first -> new Column());
      lookAtGroups(column, seen);
      if (amount.typed() instanceof AmountText.Exact exact) {
        lookAtText(column, exact, seen);
        lookAtUnit(column, amount.column(), exact.unit(), exact.value(), seen);
      } else if (amount.typed() instanceof AmountText.Ambiguous ambiguous) {
        lookAtUnit(column, amount.column(), ambiguous.unit(), ambiguous.ifGrouping(), seen);
        if (ambiguous.separator() == DecimalSign.POINT) {
          column.perhapsByPoint = first(column.perhapsByPoint, seen);
        } else {
          column.perhapsByComma = first(column.perhapsByComma, seen);
        }
      } else if (amount.cell().kind() == Cell.Kind.NUMBER) {
        BigDecimal number = amount.cell().number();
        if (amount.mayBeThousands()) {
          column.threeDecimals = first(column.threeDecimals, seen);
        } else if (isShort(number) && !amount.cell().formula()) {
          column.shortNumber = first(column.shortNumber, seen);
        }
        int unit = FormatWords.of(amount.cell().numberFormat()).unit();
        lookAtUnit(column, amount.column(), unit, number, seen);
      }
    }
  }

  private static void lookAtText(Column column, AmountText.Exact exact, Seen seen) {
    DecimalSign decimal = exact.evidence().orElse(null);
    if (decimal == null) {
      if (isShort(exact.value()) && exact.unit() == 1) {
        column.shortText = first(column.shortText, seen);
      }
      return;
    }
    if (seen.text.indexOf(decimal.other().character()) >= 0) {
      lookAtGrouping(column, decimal.other(), seen);
    } else if ((isShort(exact.value()) && !seen.text.endsWith("0")) || exact.value().scale() == 3) {
      if (decimal == DecimalSign.POINT) {
        column.pointDecimals = first(column.pointDecimals, seen);
      } else {
        column.commaDecimals = first(column.commaDecimals, seen);
      }
    }
  }

  private static void lookAtGroups(Column column, Seen seen) {
    if (AmountNotation.isGroupedByLakh(seen.text)) {
      column.groupedByLakh = first(column.groupedByLakh, seen);
    } else if (GROUPED_BY_THREES.matcher(seen.text).find()) {
      column.groupedByThrees = first(column.groupedByThrees, seen);
    }
  }

  private static void lookAtGrouping(Column column, DecimalSign grouping, Seen seen) {
    if (grouping == DecimalSign.POINT) {
      column.groupedByPoint = first(column.groupedByPoint, seen);
    } else {
      column.groupedByComma = first(column.groupedByComma, seen);
    }
  }

  private static void lookAtUnit(
      Column column, AmountColumn heading, int unit, BigDecimal value, Seen seen) {
    if (unit != 1) {
      column.withUnit = first(column.withUnit, seen);
    } else if (heading.unit() == 1
        && value.signum() != 0
        && value.abs().compareTo(WHOLE_BEYOND_DOUBT) < 0) {
      column.smallWithoutUnit = first(column.smallWithoutUnit, seen);
    }
  }

  private static Seen first(@Nullable Seen earlier, Seen seen) {
    return earlier == null ? seen : earlier;
  }

  /** Whether a number may have been a thousand times as much with a separator: 1 to 999.999. */
  private static boolean isShort(BigDecimal number) {
    BigDecimal size = number.abs();
    return size.compareTo(BigDecimal.ONE) >= 0
        && size.compareTo(THOUSAND) < 0
        && size.stripTrailingZeros().scale() <= 3;
  }

  /**
   * Why nothing of the file may count; complete once the table has ended.
   *
   * @param evidence for the decimal signs of its columns; where there is none, a small amount may
   *     be in thousands, as others beside it may
   */
  Optional<Finding> finding(DecimalEvidence evidence) {
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            column ->
                finding(column.getValue())
                    .or(
                        () ->
                            evidence.sign(column.getKey()).isPresent()
                                ? Optional.empty()
                                : unproven(column.getValue())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Finding> unproven(Column column) {
    Seen small = column.shortText == null ? column.shortNumber : column.shortText;
    return mixed(
        small, column.perhapsByPoint == null ? column.perhapsByComma : column.perhapsByPoint);
  }

  private static Optional<Finding> finding(Column column) {
    Seen grouped = column.groupedByPoint == null ? column.groupedByComma : column.groupedByPoint;
    return mixed(column.shortNumber, grouped)
        .or(() -> mixed(column.shortNumber, column.threeDecimals))
        .or(() -> mixed(column.groupedByLakh, column.groupedByThrees))
        .or(() -> mixed(column.pointDecimals, column.groupedByPoint))
        .or(() -> mixed(column.commaDecimals, column.groupedByComma))
        .or(() -> mixed(column.pointDecimals, column.perhapsByPoint))
        .or(() -> mixed(column.commaDecimals, column.perhapsByComma))
        .or(() -> unitMissing(column.smallWithoutUnit, column.withUnit));
  }

  private static Optional<Finding> mixed(@Nullable Seen small, @Nullable Seen grouped) {
    return small == null || grouped == null
        ? Optional.empty()
        : Optional.of(
            finding(
                FindingType.AMOUNTS_OF_TWO_KINDS,
                small,
                grouped,
                "all amounts of the column as plain numbers"));
  }

  private static Optional<Finding> unitMissing(@Nullable Seen without, @Nullable Seen with) {
    return without == null || with == null
        ? Optional.empty()
        : Optional.of(
            finding(
                FindingType.UNIT_UNCLEAR, without, with, "the unit with every amount, or none"));
  }

  private static Finding finding(FindingType type, Seen odd, Seen beside, String expected) {
    return Finding.of(
        type,
        odd.place,
        Field.AMOUNT.word(),
        odd.text + " beside " + beside.text + " in " + beside.place.a1(),
        expected);
  }
}
