package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.money.DecimalSign;
import no.ks.budgets.workbook.Calculation;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell in a column of amounts, before its column's decimal sign is known.
 *
 * @param column where it stands
 * @param cell what stands there
 * @param typed the reading of a text cell; null for any other kind
 */
record AmountCell(AmountColumn column, Cell cell, @Nullable AmountText typed) {

  private static final int DECIMALS = 2;

  /** No budget line comes near it, and sums of any number of lines still fit the ledger. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(11);

  private static final String FIELD = Field.AMOUNT.word();

  /** Exactly three decimals are shown, as no money has them: 900 looks like 900.000. */
  private static final Pattern THREE_DECIMALS = Pattern.compile("0\\.0{3}(?![0#?])");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Pattern NO_AMOUNT = Pattern.compile("(?i)[-–—−]{0,3}|nil|null");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  static AmountCell of(AmountColumn column, Cell cell) {
    boolean text = cell.kind() == Cell.Kind.TEXT;
    return new AmountCell(column, cell, text ? AmountNotation.read(cell.text()) : null);
  }

  /**
   * Whether a cell stands for no amount at all: nothing, white space, the dash of accountants, or
   * the word nil.
   */
  static boolean isBlank(@Nullable Cell cell) {
    return cell == null
        || (cell.kind() == Cell.Kind.TEXT && NO_AMOUNT.matcher(cell.text().strip()).matches());
  }

  /**
   * The cells of a row without any amount in which somebody wrote that there is none, as
   * bookkeepers do. They are zeros, so that a later budget of nothing replaces an earlier one of
   * something.
   */
  static List<AmountCell> nothings(SheetRow row, List<AmountColumn> columns) {
    AmountText zero = new AmountText.Exact(BigDecimal.ZERO, Optional.empty(), 1, Optional.empty());
    List<AmountCell> nothings = new ArrayList<>();
    for (AmountColumn column : columns) {
      Cell cell = row.cell(column.columnIndex());
      if (cell != null && !cell.isBlank() && isBlank(cell)) {
        nothings.add(new AmountCell(column, cell, zero));
      }
    }
    return nothings;
  }

  /** Which decimal sign the cell proves for its column. */
  Optional<DecimalSign> evidence() {
    return typed instanceof AmountText.Exact exact ? exact.evidence() : Optional.empty();
  }

  /** Whether nothing but an amount can stand here: neither a word nor what may be a year. */
  boolean isMoney() {
    boolean number = cell.kind() == Cell.Kind.NUMBER;
    boolean read = typed instanceof AmountText.Exact || typed instanceof AmountText.Ambiguous;
    return (number || read) && !YEAR.matcher(cell.text()).matches();
  }

  /** Whether it is money in digits alone, which no heading is, other than {@code (NOK 1000)}. */
  boolean isPlainNumber() {
    return isMoney()
        && cell.text().indexOf('(') < 0
        && cell.text().codePoints().noneMatch(Character::isLetter);
  }

  boolean isAmbiguous() {
    return typed instanceof AmountText.Ambiguous;
  }

  /** The amount, given the decimal sign of its column where that is known. */
  ReadAmount read(CellLocation place, Optional<DecimalSign> sign) {
    return switch (cell.kind()) {
      case NUMBER -> number(place);
      case TEXT -> text(place, sign);
      case ERROR -> problem(FindingType.CELL_ERROR, place, "a number");
      case FORMULA_WITHOUT_VALUE ->
          problem(
              FindingType.FORMULA_WITHOUT_VALUE, place, Calculation.expected(cell.calculation()));
      case DATE -> problem(FindingType.AMOUNT_UNREADABLE, place, "an amount, not a date");
      case BOOLEAN -> problem(FindingType.AMOUNT_UNREADABLE, place, "an amount");
    };
  }

  /**
   * The most that it can mean: how it was read, or the larger of its two readings as text; empty
   * where it is no amount.
   */
  Optional<BigDecimal> most(ReadAmount read) {
    return Optional.ofNullable(read.value())
        .or(
            () ->
                typed instanceof AmountText.Ambiguous two
                    ? Optional.of(inUnit(two.ifGrouping(), two.unit()))
                    : Optional.empty());
  }

  private ReadAmount number(CellLocation place) {
    if (cell.numberFormat().contains("%")) {
      return problem(FindingType.AMOUNT_UNREADABLE, place, "an amount, not a percentage");
    }
    FormatWords format = FormatWords.of(cell.numberFormat());
    BigDecimal number = shown();
    return mayBeThousands() || isShownLikeThousands()
        ? ambiguous(
            place,
            inUnit(number.multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP), 1),
            inUnit(number, 1))
        : value(number, format.currency(), format.unit(), place);
  }

  /**
   * The number as its reader sees it. A column in thousands names the unit of what is shown; where
   * the number format already shows thousands, the two are one and the same unit.
   */
  private BigDecimal shown() {
    int scale = column.unit() == 1 ? 1 : FormatWords.shownIn(cell.numberFormat());
    return scale == 1 ? cell.number() : cell.number().movePointLeft(scale == 1000 ? 3 : 6);
  }

  /**
   * Whether the cell is a number with exactly three decimals that somebody typed: 1.035 is what a
   * spreadsheet program makes of 1.035 where the point is its decimal sign and not its user's.
   */
  boolean mayBeThousands() {
    if (cell.kind() != Cell.Kind.NUMBER || cell.formula() || column.unit() != 1) {
      return false;
    }
    BigDecimal number = cell.number().stripTrailingZeros();
    return number.scale() == 3
        && isBelowThousand(number)
        && FormatWords.of(cell.numberFormat()).unit() == 1;
  }

  private boolean isShownLikeThousands() {
    BigDecimal number = cell.number();
    return number.signum() != 0
        && isBelowThousand(number)
        && THREE_DECIMALS.matcher(cell.numberFormat()).find();
  }

  private static boolean isBelowThousand(BigDecimal number) {
    return number.abs().compareTo(THOUSAND) < 0;
  }

  private ReadAmount text(CellLocation place, Optional<DecimalSign> sign) {
    if (typed instanceof AmountText.Exact exact) {
      return value(exact.value(), exact.currency(), exact.unit(), place);
    }
    if (typed instanceof AmountText.Ambiguous ambiguous) {
      return sign.flatMap(ambiguous::given)
          .map(amount -> value(amount, ambiguous.currency(), ambiguous.unit(), place))
          .orElseGet(
              () ->
                  ambiguous(
                      place,
                      inUnit(ambiguous.ifGrouping(), ambiguous.unit()),
                      inUnit(ambiguous.ifDecimal(), ambiguous.unit())));
    }
    return problem(FindingType.AMOUNT_UNREADABLE, place, "a number such as 50000 or 50 000,00");
  }

  /** A reading as it would count, in the unit of its cell or column. */
  private BigDecimal inUnit(BigDecimal read, int unit) {
    int factor = Math.max(unit, column.unit());
    BigDecimal whole = read.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return factor == 1 ? read : whole.setScale(Math.max(whole.scale(), 0));
  }

  private ReadAmount ambiguous(CellLocation place, BigDecimal one, BigDecimal other) {
    return problem(FindingType.AMOUNT_AMBIGUOUS, place, plain(one) + " or " + plain(other));
  }

  private ReadAmount value(
      BigDecimal read, Optional<String> currency, int unit, CellLocation place) {
    Optional<String> unknown = currency.filter(name -> CurrencyNames.codeOf(name).isEmpty());
    if (unknown.isPresent()) {
      return problem(
          FindingType.CURRENCY_UNKNOWN, place, "a known currency instead of " + unknown.get());
    }
    if (unit == 0 || (unit != 1 && column.unit() != 1 && unit != column.unit())) {
      return problem(
          FindingType.AMOUNT_UNREADABLE, place, "the unit of the column, or the plain number");
    }
    BigDecimal exact = read.multiply(BigDecimal.valueOf(Math.max(unit, column.unit())));
    if (exact.abs().compareTo(TOO_LARGE) >= 0) {
      return problem(FindingType.AMOUNT_OUT_OF_RANGE, place, "an amount below 10^11");
    }
    BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    Finding finding =
        rounded.compareTo(exact) == 0
            ? null
            : new Finding(
                FindingType.AMOUNT_ROUNDED,
                place,
                FIELD,
                plain(exact),
                plain(rounded),
                exact.subtract(rounded));
    return new ReadAmount(column, cell.text(), rounded, currency, unit, finding);
  }

  private ReadAmount problem(FindingType type, CellLocation place, String expected) {
    return new ReadAmount(
        column,
        cell.text(),
        null,
        Optional.empty(),
        1,
        Finding.of(type, place, FIELD, cell.text(), expected));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
