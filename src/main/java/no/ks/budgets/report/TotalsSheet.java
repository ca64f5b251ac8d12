package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.report.ReconciliationSheet.NamedColumn;
import no.ks.budgets.report.SumFormula.Criterion;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.BarChart;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * Granted and submitted per country, funder or programme, and year, with a chart below each year.
 * Every figure is a live sum over the sheet Reconciliation; beside it stands what that is in the
 * report currency.
 */
final class TotalsSheet {

  private static final List<NamedColumn> SUMMED =
      List.of(NamedColumn.GRANTED, NamedColumn.SUBMITTED, NamedColumn.DIFFERENCE);

  private static final List<Function<YearTotal, BigDecimal>> AMOUNTS =
      List.of(YearTotal::granted, YearTotal::submitted, YearTotal::difference);

  /** Rows of a chart that are not taken by names: its title, axis and legend. */
  private static final int ROWS_AROUND_BARS = 10;

  /** More rows than there are names, so that bars can be told apart. */
  private static final double ROWS_PER_NAME = 1.25;

  private final WorkbookWords words;
  private final SheetPage page;
  private final ConvertedColumns converted;
  private final Kind kind;
  private final List<YearTotal> totals;
  private final List<Integer> years;
  private final List<String> names;
  private final PlainNames plainNames;
  private int yearRow;

  /** What the rows are. */
  enum Kind {
    COUNTRY(Label.COUNTRY, Label.BY_COUNTRY_TITLE, NamedColumn.COUNTRY),
    FUNDER(Label.FUNDER, Label.BY_FUNDER_TITLE, NamedColumn.FUNDER),
    PROGRAMME(Label.PROGRAMME, Label.BY_PROGRAMME_TITLE, NamedColumn.PROGRAMME);

    private final Label heading;
    private final Label title;
    private final NamedColumn criterion;

    Kind(Label heading, Label title, NamedColumn criterion) {
      this.heading = heading;
      this.title = title;
      this.criterion = criterion;
    }

    private List<YearTotal> totals(ConsolidatedBudget budget, WorkbookWords words) {
      return switch (this) {
        case COUNTRY -> YearTotal.byCountry(budget);
        case FUNDER -> YearTotal.byFunder(budget);
        case PROGRAMME -> YearTotal.byProgramme(budget, words);
      };
    }
  }

  TotalsSheet(
      Kind kind,
      ConsolidatedBudget budget,
      WorkbookWords words,
      ReportCurrency currency,
      SheetPage page) {
    this.kind = kind;
    this.words = words;
    this.page = page;
    this.totals = kind.totals(budget, words);
    this.converted = new ConvertedColumns(currency, words, page, totals);
    this.years = budget.years();
    LinkedHashSet<String> distinct = new LinkedHashSet<>();
    totals.forEach(total -> distinct.add(total.name()));
    this.names = List.copyOf(distinct);
    this.plainNames = new PlainNames(names);
  }

  void fill() {
    List<Column> columns = new ArrayList<>(List.of(words.column(kind.heading, 34)));
    years.forEach(year -> columns.addAll(yearColumns()));
    page.widths(columns.stream().map(Column::width).toList());
    page.title(words.of(kind.title));
    page.note(words.of(Label.TOTALS_NOTE, ConsolidatedWorkbook.RECONCILIATION), Tint.NONE);
    addHeadings(columns);
    int firstRow = page.rowNumber() + 1;
    int lastRow = firstRow + Math.max(names.size(), 1) - 1;
    converted.placeBelow(lastRow);
    names.forEach(this::addRow);
    page.filter();
    if (names.isEmpty()) {
      page.startRow().text(words.of(Label.NO_GRANTS), Look.NOTE, Tint.NONE);
    }
    addTotal(firstRow, lastRow);
    if (converted.isShown()) {
      addBelowTotal(Label.TOTAL_CONVERTED, converted::addConvertedTotal);
      addBelowTotal(Label.ROUNDING_DIFFERENCE, converted::addRounding);
      addBelowTotal(Label.NOK_PER, converted::addRate);
      addSources();
    }
    page.printAcross(1, firstColumns());
    if (!names.isEmpty()) {
      addCharts(firstRow - 1);
    }
  }

  private List<Column> yearColumns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                words.numberColumn(Label.GRANTED, 15),
                words.numberColumn(Label.SUBMITTED, 15),
                words.numberColumn(Label.DIFFERENCE, 15)));
    columns.addAll(converted.columns());
    return columns;
  }

  private int columnsPerYear() {
    return SUMMED.size() + converted.columns().size();
  }

  private List<Integer> firstColumns() {
    List<Integer> columns = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      columns.add(1 + year * columnsPerYear());
    }
    return columns;
  }

  private void addHeadings(List<Column> columns) {
    page.startRow().text(words.of(kind.heading), Look.HEADER, Tint.NONE);
    yearRow = page.rowNumber();
    int column = 1;
    for (int year : years) {
      page.number(year, Look.HEADER_OF_GROUP, Tint.NONE);
      blanks(columnsPerYear() - 1, Look.HEADER_OF_GROUP);
      page.merge(yearRow - 1, yearRow - 1, column, column + columnsPerYear() - 1);
      column += columnsPerYear();
    }
    page.header(columns);
    page.merge(yearRow - 1, yearRow, 0, 0);
    page.freezeHeader(2, 1);
  }

  private void blanks(int count, Look look) {
    for (int index = 0; index < count; index++) {
      page.blank(look, Tint.NONE);
    }
  }

  private void addRow(String name) {
    page.startRow().text(name, Look.STRONG, Tint.NONE);
    int column = 1;
    for (int year : years) {
      Predicate<YearTotal> counted = total -> total.year() == year && total.name().equals(name);
      for (int index = 0; index < SUMMED.size(); index++) {
        page.formula(
            sumOver(SUMMED.get(index), column, name),
            value(AMOUNTS.get(index), counted),
            Look.KRONER,
            Tint.NONE);
      }
      converted.addAmounts(year, column, counted);
      column += columnsPerYear();
    }
  }

  /** The year is the heading of its first column, the name stands in column A. */
  private String sumOver(NamedColumn summed, int yearColumn, String name) {
    String year = "$" + CellLocation.columnLetters(yearColumn) + "$" + yearRow;
    return "ROUND("
        + new SumFormula(
                summed.definedName(),
                List.of(
                    new Criterion(
                        kind.criterion.definedName(),
                        "$A" + page.rowNumber(),
                        plainNames.isPlain(name)),
                    new Criterion(NamedColumn.YEAR.definedName(), year, true)))
            .text()
        + ",2)";
  }

  private void addTotal(int firstRow, int lastRow) {
    page.startRow().text(words.of(Label.TOTAL), Look.TOTAL_TEXT, Tint.NONE);
    int column = 1;
    for (int year : years) {
      for (int index = 0; index < SUMMED.size(); index++) {
        String letters = CellLocation.columnLetters(column + index);
        page.formula(
            "SUM(" + letters + firstRow + ":" + letters + lastRow + ")",
            value(AMOUNTS.get(index), total -> total.year() == year),
            Look.TOTAL_KRONER,
            Tint.NONE);
      }
      converted.addSum(year, column, firstRow, lastRow);
      column += columnsPerYear();
    }
  }

  private void addBelowTotal(Label label, ObjIntConsumer<Integer> addOfYear) {
    page.startRow().text(words.of(label, converted.code()), Look.TOTAL_TEXT, Tint.NONE);
    int column = 1;
    for (int year : years) {
      blanks(SUMMED.size(), Look.TOTAL_TEXT);
      addOfYear.accept(year, column);
      column += columnsPerYear();
    }
  }

  private void addSources() {
    page.startRow().text(words.of(Label.SOURCE_OF_RATE), Look.TOTAL_TEXT, Tint.NONE);
    int column = 1;
    for (int year : years) {
      page.text(converted.source(year), Look.TOTAL_TEXT, Tint.NONE);
      blanks(columnsPerYear() - 1, Look.TOTAL_TEXT);
      int row = page.rowNumber() - 1;
      page.merge(row, row, column, column + columnsPerYear() - 1);
      column += columnsPerYear();
    }
  }

  private void addCharts(int firstRow) {
    int rowsHigh = ROWS_AROUND_BARS + (int) Math.ceil(names.size() * ROWS_PER_NAME);
    int column = 1;
    for (int year : years) {
      BarChart chart =
          new BarChart(
              words.of(Label.CHART_TITLE, String.valueOf(year)),
              new BarChart.Names(names, 0, firstRow),
              List.of(
                  series(Label.GRANTED, YearTotal::granted, year, column),
                  series(Label.SUBMITTED, YearTotal::submitted, year, column + 1)));
      page.chart(chart, column, columnsPerYear(), rowsHigh);
      column += columnsPerYear();
    }
  }

  private BarChart.Series series(
      Label label, Function<YearTotal, BigDecimal> amount, int year, int column) {
    return new BarChart.Series(
        words.of(label),
        names.stream()
            .map(name -> value(amount, total -> total.year() == year && total.name().equals(name)))
            .toList(),
        column);
  }

  private BigDecimal value(Function<YearTotal, BigDecimal> amount, Predicate<YearTotal> counted) {
    return totals.stream().filter(counted).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
