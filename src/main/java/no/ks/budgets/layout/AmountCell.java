package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
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

  /** A currency that a number format names as one, other than the dollar of Excel's own formats. */
  private static final Pattern NAMED_CURRENCY = Pattern.compile("\\[\\$([^\\]$-]+)[^\\]]*\\]");

  /** A currency in a number format: {@code [$EUR]}, {@code [$€-407]}, {@code #,##0 "kr"}. */
  private static final Pattern FORMAT_CURRENCY =
      Pattern.compile("\\[\\$([^\\]-]+)[^\\]]*\\]|\"\\s*([^\"]+?)\\s*\"");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  static AmountCell of(AmountColumn column, Cell cell) {
    boolean text = cell.kind() == Cell.Kind.TEXT;
    return new AmountCell(column, cell, text ? AmountNotation.read(cell.text()) : null);
  }

  /**
   * Whether a cell stands for no amount at all: nothing, white space, or the dash of accountants.
   */
  static boolean isBlank(@Nullable Cell cell) {
    return cell == null || (cell.kind() == Cell.Kind.TEXT && cell.text().strip().matches("[-–—]?"));
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

  private ReadAmount number(CellLocation place) {
    if (cell.numberFormat().contains("%")) {
      return problem(FindingType.AMOUNT_UNREADABLE, place, "an amount, not a percentage");
    }
    Optional<String> unknown = unknownFormatCurrency();
    return unknown.isPresent()
        ? problem(
            FindingType.CURRENCY_UNKNOWN, place, "a known currency instead of " + unknown.get())
        : value(cell.number(), formatCurrency(), place);
  }

  private ReadAmount text(CellLocation place, Optional<DecimalSign> sign) {
    if (typed instanceof AmountText.Exact exact) {
      return value(exact.value(), exact.currency(), place);
    }
    if (typed instanceof AmountText.Ambiguous ambiguous) {
      return sign.flatMap(ambiguous::given)
          .map(amount -> value(amount, ambiguous.currency(), place))
          .orElseGet(
              () ->
                  problem(
                      FindingType.AMOUNT_AMBIGUOUS,
                      place,
                      plain(ambiguous.ifGrouping()) + " or " + plain(ambiguous.ifDecimal())));
    }
    return problem(FindingType.AMOUNT_UNREADABLE, place, "a number such as 50000 or 50 000,00");
  }

  private ReadAmount value(BigDecimal read, Optional<String> currency, CellLocation place) {
    BigDecimal exact = read.multiply(BigDecimal.valueOf(column.unit()));
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
    return new ReadAmount(column, cell.text(), rounded, currency, finding);
  }

  private ReadAmount problem(FindingType type, CellLocation place, String expected) {
    return new ReadAmount(
        column,
        cell.text(),
        null,
        Optional.empty(),
        Finding.of(type, place, FIELD, cell.text(), expected));
  }

  /**
   * The currency of the number format. A bare dollar sign is none: Excel's own currency formats are
   * saved with it and show the currency of whoever opens the file.
   */
  private Optional<String> formatCurrency() {
    Matcher candidate = FORMAT_CURRENCY.matcher(cell.numberFormat());
    while (candidate.find()) {
      String name = candidate.group(1) == null ? candidate.group(2) : candidate.group(1);
      Optional<String> code = name.equals("$") ? Optional.empty() : CurrencyNames.codeOf(name);
      if (code.isPresent()) {
        return code;
      }
    }
    return cell.numberFormat().contains("€") ? Optional.of("EUR") : Optional.empty();
  }

  /** A currency that the number format names and nobody knows, such as {@code kn}. */
  private Optional<String> unknownFormatCurrency() {
    Matcher named = NAMED_CURRENCY.matcher(cell.numberFormat());
    return named.find() && CurrencyNames.codeOf(named.group(1)).isEmpty()
        ? Optional.of(named.group(1))
        : Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
