package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.report.ReconciliationSheet.SummedColumn;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * Granted and submitted per country, or per funder, and year. Every figure is a live sum over the
 * sheet Reconciliation.
 */
final class TotalsSheet {

  private static final List<Column> YEAR_COLUMNS =
      List.of(
          Column.number("Granted", 16),
          Column.number("Submitted", 16),
          Column.number("Difference", 16));

  private static final List<SummedColumn> SUMMED =
      List.of(SummedColumn.GRANTED, SummedColumn.SUBMITTED, SummedColumn.DIFFERENCE);

  private static final List<Function<YearTotal, BigDecimal>> AMOUNTS =
      List.of(YearTotal::granted, YearTotal::submitted, YearTotal::difference);

  private final String heading;
  private final SummedColumn criterion;
  private final List<YearTotal> totals;
  private final List<Integer> years;
  private final ReconciliationSheet reconciliation;
  private final SheetPage page;
  private int yearRow;

  private TotalsSheet(
      String heading,
      SummedColumn criterion,
      List<YearTotal> totals,
      List<Integer> years,
      ReconciliationSheet reconciliation,
      SheetPage page) {
    this.heading = heading;
    this.criterion = criterion;
    this.totals = totals;
    this.years = years;
    this.reconciliation = reconciliation;
    this.page = page;
  }

  static TotalsSheet byCountry(
      ConsolidatedBudget budget, ReconciliationSheet reconciliation, SheetPage page) {
    return new TotalsSheet(
        "Country",
        SummedColumn.COUNTRY,
        YearTotal.byCountry(budget),
        budget.years(),
        reconciliation,
        page);
  }

  static TotalsSheet byFunder(
      ConsolidatedBudget budget, ReconciliationSheet reconciliation, SheetPage page) {
    return new TotalsSheet(
        "Funder",
        SummedColumn.FUNDER,
        YearTotal.byFunder(budget),
        budget.years(),
        reconciliation,
        page);
  }

  void fill() {
    List<Column> columns = new ArrayList<>(List.of(Column.text(heading, 28)));
    years.forEach(year -> columns.addAll(YEAR_COLUMNS));
    page.widths(columns.stream().map(Column::width).toList());
    page.title(page.name() + ": granted and submitted");
    page.note(
        "In NOK. Every figure is a sum over the sheet " + ConsolidatedWorkbook.RECONCILIATION + ".",
        Tint.NONE);
    addHeadings(columns);
    int firstRow = page.rowNumber() + 1;
    Set<String> names = new LinkedHashSet<>();
    totals.forEach(total -> names.add(total.name()));
    names.forEach(this::addRow);
    page.filter();
    addTotal(firstRow, Math.max(firstRow, page.rowNumber()));
  }

  private void addHeadings(List<Column> columns) {
    page.startRow().text(heading, Look.HEADER, Tint.NONE);
    yearRow = page.rowNumber();
    int column = 1;
    for (int year : years) {
      page.number(year, Look.HEADER_OF_GROUP, Tint.NONE);
      page.blank(Look.HEADER_OF_GROUP, Tint.NONE).blank(Look.HEADER_OF_GROUP, Tint.NONE);
      page.merge(yearRow - 1, yearRow - 1, column, column + YEAR_COLUMNS.size() - 1);
      column += YEAR_COLUMNS.size();
    }
    page.header(columns);
    page.merge(yearRow - 1, yearRow, 0, 0);
    page.freezeHeader(2, 1);
  }

  private void addRow(String name) {
    page.startRow().text(name, Look.STRONG, Tint.NONE);
    int yearColumn = 1;
    for (int year : years) {
      for (int index = 0; index < SUMMED.size(); index++) {
        page.formula(
            sumOver(SUMMED.get(index), yearColumn),
            value(AMOUNTS.get(index), total -> total.year() == year && total.name().equals(name)),
            Look.KRONER,
            Tint.NONE);
      }
      yearColumn += YEAR_COLUMNS.size();
    }
  }

  /** The year is the heading of its first column, the name stands in column A. */
  private String sumOver(SummedColumn summed, int yearColumn) {
    String year = "$" + CellLocation.columnLetters(yearColumn) + "$" + yearRow;
    return "SUMIFS("
        + String.join(
            ",",
            reconciliation.range(summed),
            reconciliation.range(criterion),
            "$A" + page.rowNumber(),
            reconciliation.range(SummedColumn.YEAR),
            year)
        + ")";
  }

  private void addTotal(int firstRow, int lastRow) {
    page.startRow().text("Total", Look.TOTAL_TEXT, Tint.NONE);
    int column = 1;
    for (int year : years) {
      for (Function<YearTotal, BigDecimal> amount : AMOUNTS) {
        String letters = CellLocation.columnLetters(column++);
        page.formula(
            "SUM(" + letters + firstRow + ":" + letters + lastRow + ")",
            value(amount, total -> total.year() == year),
            Look.TOTAL_KRONER,
            Tint.NONE);
      }
    }
  }

  private BigDecimal value(Function<YearTotal, BigDecimal> amount, Predicate<YearTotal> counted) {
    return totals.stream().filter(counted).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
