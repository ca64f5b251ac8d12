package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.report.SumFormula.Criterion;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * What the overview ends in: the totals of each year, also by funder, and the same in the report
 * currency with its rate, and with what rounding makes of the sum.
 */
final class OverviewTotals {

  private static final List<Function<Reconciliation, BigDecimal>> AMOUNTS =
      List.of(Reconciliation::granted, Reconciliation::submitted, Reconciliation::difference);

  private final ConsolidatedBudget budget;
  private final WorkbookWords words;
  private final SheetPage page;
  private final ReportCurrency currency;
  private final int firstYearColumn;
  private final int columnsPerYear;
  private final List<String> funders;
  private int firstRow;
  private int lastRow;
  private int totalRow;

  OverviewTotals(
      ConsolidatedBudget budget,
      WorkbookWords words,
      SheetPage page,
      ReportCurrency currency,
      int firstYearColumn,
      int columnsPerYear) {
    this.budget = budget;
    this.words = words;
    this.page = page;
    this.currency = currency;
    this.firstYearColumn = firstYearColumn;
    this.columnsPerYear = columnsPerYear;
    this.funders =
        budget.reconciliations().stream().map(Reconciliation::funder).distinct().sorted().toList();
  }

  /** Below the figures, whose first and last rows are given as the sheet shows them. */
  void fill(int firstOfFigures, int lastOfFigures) {
    firstRow = firstOfFigures;
    lastRow = Math.max(firstOfFigures, lastOfFigures);
    totalRow = page.rowNumber() + 1;
    addTotal(words.of(Label.TOTAL), "");
    for (String funder : funders) {
      addTotal(words.of(Label.OF_WHICH, funder), funder);
    }
    if (currency.isShown()) {
      addConverted();
    }
  }

  private void addTotal(String label, String funder) {
    startTotal(label);
    boolean isPlain = new PlainNames(funders).isPlain(funder);
    int column = firstYearColumn;
    for (int year : budget.years()) {
      page.text(funder, Look.TOTAL_TEXT, Tint.NONE);
      for (int amount = 0; amount < AMOUNTS.size(); amount++) {
        String amounts = range(column + 1 + amount);
        Criterion sameFunder =
            new Criterion(range(column), cell(column, page.rowNumber()), isPlain);
        page.formula(
            funder.isEmpty()
                ? "SUM(" + amounts + ")"
                : new SumFormula(amounts, List.of(sameFunder)).text(),
            sum(year, funder, AMOUNTS.get(amount)),
            Look.TOTAL_KRONER,
            Tint.NONE);
      }
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
      column += columnsPerYear;
    }
  }

  private void startTotal(String label) {
    page.startRow().text(label, Look.TOTAL_TEXT, Tint.NONE);
    for (int index = 1; index < firstYearColumn; index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }

  private String range(int column) {
    String letters = CellLocation.columnLetters(column);
    return letters + "$" + firstRow + ":" + letters + "$" + lastRow;
  }

  private static String cell(int column, int row) {
    return CellLocation.columnLetters(column) + row;
  }

  private BigDecimal sum(int year, String funder, Function<Reconciliation, BigDecimal> amount) {
    return budget.reconciliations().stream()
        .filter(figure -> figure.year() == year)
        .filter(figure -> funder.isEmpty() || figure.funder().equals(funder))
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void addConverted() {
    page.skipRow();
    int firstConverted = page.rowNumber() + 1;
    int rateRow = firstConverted + funders.size() + 2;
    addConvertedRow(words.of(Label.TOTAL_IN, currency.code()), "", totalRow, rateRow);
    for (int index = 0; index < funders.size(); index++) {
      String funder = funders.get(index);
      addConvertedRow(words.of(Label.OF_WHICH, funder), funder, totalRow + 1 + index, rateRow);
    }
    addRounding(firstConverted);
    addRates();
    addRateSources();
  }

  private void addConvertedRow(String label, String funder, int nokRow, int rateRow) {
    startTotal(label);
    int column = firstYearColumn;
    for (int year : budget.years()) {
      page.text(funder, Look.TOTAL_TEXT, Tint.NONE);
      Optional<ExchangeRate> rate = currency.rate(year);
      if (rate.isPresent()) {
        addConvertedAmounts(column, nokRow, rateRow, whole(year, funder, rate.get()));
      } else {
        addNoRate(2);
      }
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
      column += columnsPerYear;
    }
  }

  private void addConvertedAmounts(int column, int nokRow, int rateRow, List<BigDecimal> amounts) {
    String rateCell = cell(column + 1, rateRow);
    for (int amount = 0; amount < amounts.size(); amount++) {
      page.formula(
          "ROUND(" + cell(column + 1 + amount, nokRow) + "/" + rateCell + ",0)",
          amounts.get(amount),
          Look.TOTAL_KRONER,
          Tint.NONE);
    }
    page.formula(
        cell(column + 2, page.rowNumber()) + "-" + cell(column + 1, page.rowNumber()),
        amounts.get(1).subtract(amounts.get(0)),
        Look.TOTAL_KRONER,
        Tint.NONE);
  }

  /** Granted and submitted in whole units of the currency. */
  private List<BigDecimal> whole(int year, String funder, ExchangeRate rate) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (Function<Reconciliation, BigDecimal> amount : AMOUNTS.subList(0, 2)) {
      amounts.add(ReportCurrency.whole(sum(year, funder, amount), rate));
    }
    return amounts;
  }

  private void addNoRate(int blanks) {
    page.text(words.of(Label.NO_RATE), Look.TOTAL_NOTE, Tint.NONE);
    for (int index = 0; index < blanks; index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }

  /** How far the rounded parts are from the rounded total. */
  private void addRounding(int firstConverted) {
    startTotal(words.of(Label.ROUNDING_DIFFERENCE));
    int column = firstYearColumn;
    for (int year : budget.years()) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
      Optional<ExchangeRate> rate = currency.rate(year);
      if (rate.isPresent()) {
        List<BigDecimal> rounding = rounding(year, rate.get());
        for (int amount = 0; amount < rounding.size(); amount++) {
          String letters = CellLocation.columnLetters(column + 1 + amount);
          String parts = letters + (firstConverted + 1) + ":" + letters + (page.rowNumber() - 1);
          page.formula(
              letters + firstConverted + (funders.isEmpty() ? "" : "-SUM(" + parts + ")"),
              rounding.get(amount),
              Look.TOTAL_KRONER,
              Tint.NONE);
        }
        page.blank(Look.TOTAL_TEXT, Tint.NONE);
      } else {
        addNoRate(2);
      }
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
      column += columnsPerYear;
    }
  }

  private List<BigDecimal> rounding(int year, ExchangeRate rate) {
    List<BigDecimal> difference = new ArrayList<>(whole(year, "", rate));
    for (String funder : funders) {
      List<BigDecimal> part = whole(year, funder, rate);
      for (int amount = 0; amount < part.size(); amount++) {
        difference.set(amount, difference.get(amount).subtract(part.get(amount)));
      }
    }
    return difference;
  }

  private void addRates() {
    startTotal(words.of(Label.NOK_PER, currency.code()));
    for (int year : budget.years()) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
      Optional<ExchangeRate> rate = currency.rate(year);
      if (rate.isPresent()) {
        page.amount(rate.get().nokPerUnit(), Look.TOTAL_RATE, Tint.NONE);
        page.blank(Look.TOTAL_TEXT, Tint.NONE).blank(Look.TOTAL_TEXT, Tint.NONE);
      } else {
        addNoRate(2);
      }
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }

  private void addRateSources() {
    startTotal(words.of(Label.SOURCE_OF_RATE));
    int column = firstYearColumn;
    for (int year : budget.years()) {
      String source =
          currency
              .rate(year)
              .map(ExchangeRate::source)
              .orElseGet(
                  () -> words.of(Label.NO_RATE_COVERS, currency.code(), String.valueOf(year)));
      page.text(source, Look.TOTAL_TEXT, Tint.NONE);
      for (int index = 1; index < columnsPerYear; index++) {
        page.blank(Look.TOTAL_TEXT, Tint.NONE);
      }
      int row = page.rowNumber() - 1;
      page.merge(row, row, column, column + columnsPerYear - 1);
      column += columnsPerYear;
    }
  }
}
