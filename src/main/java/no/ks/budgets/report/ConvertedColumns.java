package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * A year's granted and submitted in the report currency, to the right of its amounts in kroner. The
 * sum of rounded amounts, the rounded sum and their difference stand below each other, then the
 * rate that every cell divides by. Without a rate each cell says so.
 */
final class ConvertedColumns {

  private static final List<Function<YearTotal, BigDecimal>> AMOUNTS =
      List.of(YearTotal::granted, YearTotal::submitted);

  /** Granted, submitted and difference in kroner stand before the converted amounts. */
  private static final int KRONER_COLUMNS = 3;

  private final ReportCurrency currency;
  private final WorkbookWords words;
  private final SheetPage page;
  private final List<YearTotal> totals;
  private int totalRow;

  ConvertedColumns(
      ReportCurrency currency, WorkbookWords words, SheetPage page, List<YearTotal> totals) {
    this.currency = currency;
    this.words = words;
    this.page = page;
    this.totals = totals;
  }

  boolean isShown() {
    return currency.isShown();
  }

  String code() {
    return currency.code();
  }

  /** None where nothing is shown besides kroner. */
  List<Column> columns() {
    return isShown()
        ? List.of(
            words.numberColumn(Label.GRANTED_IN, 13, code()),
            words.numberColumn(Label.SUBMITTED_IN, 13, code()))
        : List.of();
  }

  /** Says where the totals will stand: below the last row of amounts. */
  void placeBelow(int lastRow) {
    totalRow = lastRow + 1;
  }

  /** Below the total come the converted total and the rounding difference. */
  private int rateRow() {
    return totalRow + 3;
  }

  /** What the amounts of the current row are in the currency, each rounded. */
  void addAmounts(int year, int yearColumn, Predicate<YearTotal> counted) {
    Predicate<YearTotal> ofYear = total -> total.year() == year;
    addEach(
        year,
        Look.KRONER,
        Look.QUIET,
        (index, rate) ->
            new Cell(
                rounded(yearColumn, index, page.rowNumber()),
                ReportCurrency.whole(sum(index, ofYear.and(counted)), rate)));
  }

  /** The sum of the rounded amounts. */
  void addSum(int year, int yearColumn, int firstRow, int lastRow) {
    addEach(
        year,
        Look.TOTAL_KRONER,
        Look.TOTAL_NOTE,
        (index, rate) -> {
          String letters = letters(yearColumn, index);
          return new Cell(
              "SUM(" + letters + firstRow + ":" + letters + lastRow + ")",
              sumOfRounded(index, year, rate));
        });
  }

  /** The rounded sum. */
  void addConvertedTotal(int year, int yearColumn) {
    addEach(
        year,
        Look.TOTAL_KRONER,
        Look.TOTAL_NOTE,
        (index, rate) ->
            new Cell(rounded(yearColumn, index, totalRow), roundedSum(index, year, rate)));
  }

  /** The rounded sum minus the sum of the rounded amounts. */
  void addRounding(int year, int yearColumn) {
    addEach(
        year,
        Look.TOTAL_KRONER,
        Look.TOTAL_NOTE,
        (index, rate) -> {
          String letters = letters(yearColumn, index);
          return new Cell(
              letters + (totalRow + 1) + "-" + letters + totalRow,
              roundedSum(index, year, rate).subtract(sumOfRounded(index, year, rate)));
        });
  }

  /** The rate, in kroner per unit. */
  void addRate(int year, int yearColumn) {
    Optional<ExchangeRate> rate = currency.rate(year);
    if (rate.isPresent()) {
      page.amount(rate.get().nokPerUnit(), Look.TOTAL_RATE, Tint.NONE);
    } else {
      page.text(words.of(Label.NO_RATE), Look.TOTAL_NOTE, Tint.NONE);
    }
    page.blank(Look.TOTAL_TEXT, Tint.NONE);
  }

  /** Who says the rate, or that there is none. */
  String source(int year) {
    return currency
        .rate(year)
        .map(ExchangeRate::source)
        .orElseGet(() -> words.of(Label.NO_RATE_COVERS, code(), String.valueOf(year)));
  }

  private record Cell(String formula, BigDecimal value) {}

  /** A cell of the column with that index, by the rate of its year. */
  private interface CellOf {
    Cell of(int index, ExchangeRate rate);
  }

  private void addEach(int year, Look look, Look lookWithoutRate, CellOf cells) {
    if (!isShown()) {
      return;
    }
    Optional<ExchangeRate> rate = currency.rate(year);
    for (int index = 0; index < AMOUNTS.size(); index++) {
      if (rate.isPresent()) {
        Cell cell = cells.of(index, rate.get());
        page.formula(cell.formula(), cell.value(), look, Tint.NONE);
      } else {
        page.text(words.of(Label.NO_RATE), lookWithoutRate, Tint.NONE);
      }
    }
  }

  private String rounded(int yearColumn, int index, int row) {
    return "ROUND("
        + CellLocation.columnLetters(yearColumn + index)
        + row
        + "/$"
        + letters(yearColumn, 0)
        + "$"
        + rateRow()
        + ",0)";
  }

  private static String letters(int yearColumn, int index) {
    return CellLocation.columnLetters(yearColumn + KRONER_COLUMNS + index);
  }

  private BigDecimal sum(int index, Predicate<YearTotal> counted) {
    return totals.stream()
        .filter(counted)
        .map(AMOUNTS.get(index))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal roundedSum(int index, int year, ExchangeRate rate) {
    return ReportCurrency.whole(sum(index, total -> total.year() == year), rate);
  }

  private BigDecimal sumOfRounded(int index, int year, ExchangeRate rate) {
    List<BigDecimal> rounded = new ArrayList<>();
    for (YearTotal total : totals) {
      if (total.year() == year) {
        rounded.add(ReportCurrency.whole(AMOUNTS.get(index).apply(total), rate));
      }
    }
    return rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
