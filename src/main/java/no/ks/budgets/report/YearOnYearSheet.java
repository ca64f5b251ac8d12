package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Project;
import no.ks.budgets.report.ReconciliationSheet.NamedColumn;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * Per project what was granted and submitted in each year, and how that differs from the year
 * before. The first year has nothing before it.
 */
final class YearOnYearSheet {

  private static final int PROJECT_COLUMNS = 2;
  private static final int CHANGE_SCALE = 4;

  private final ConsolidatedBudget budget;
  private final WorkbookWords words;
  private final SheetPage page;
  private int yearRow;

  /** What is compared from year to year. */
  private enum Compared {
    GRANTED(NamedColumn.GRANTED, Reconciliation::granted),
    SUBMITTED(NamedColumn.SUBMITTED, Reconciliation::submitted);

    private final NamedColumn column;
    private final Function<Reconciliation, BigDecimal> amount;

    Compared(NamedColumn column, Function<Reconciliation, BigDecimal> amount) {
      this.column = column;
      this.amount = amount;
    }
  }

  YearOnYearSheet(ConsolidatedBudget budget, WorkbookWords words, SheetPage page) {
    this.budget = budget;
    this.words = words;
    this.page = page;
  }

  void fill() {
    List<Column> columns =
        new ArrayList<>(List.of(words.column(Label.CODE, 8), words.column(Label.PROJECT, 44)));
    for (int index = 0; index < budget.years().size(); index++) {
      columns.addAll(yearColumns(index));
    }
    page.widths(columns.stream().map(Column::width).toList());
    page.title(words.of(Label.YEAR_ON_YEAR_TITLE));
    page.note(words.of(Label.YEAR_ON_YEAR_NOTE), Tint.NONE);
    addHeadings(columns);
    int firstRow = page.rowNumber() + 1;
    budget.register().projects().forEach(this::addRow);
    page.filter();
    addTotal(firstRow, Math.max(firstRow, page.rowNumber()));
    page.printAcross(PROJECT_COLUMNS, firstColumns());
  }

  private List<Column> yearColumns(int yearIndex) {
    List<Column> columns = new ArrayList<>();
    for (Label label : List.of(Label.GRANTED, Label.SUBMITTED)) {
      columns.add(words.numberColumn(label, 13));
      if (yearIndex > 0) {
        columns.add(words.numberColumn(Label.CHANGE, 13));
        columns.add(words.numberColumn(Label.CHANGE_PERCENT, 10));
      }
    }
    return columns;
  }

  private List<Integer> firstColumns() {
    List<Integer> columns = new ArrayList<>();
    int column = PROJECT_COLUMNS;
    for (int index = 0; index < budget.years().size(); index++) {
      columns.add(column);
      column += yearColumns(index).size();
    }
    return columns;
  }

  private void addHeadings(List<Column> columns) {
    page.startRow();
    yearRow = page.rowNumber();
    for (int index = 0; index < PROJECT_COLUMNS; index++) {
      page.text(columns.get(index).heading(), Look.HEADER, Tint.NONE);
    }
    for (int index = 0; index < budget.years().size(); index++) {
      int width = yearColumns(index).size();
      page.number(budget.years().get(index), Look.HEADER_OF_GROUP, Tint.NONE);
      for (int blank = 1; blank < width; blank++) {
        page.blank(Look.HEADER_OF_GROUP, Tint.NONE);
      }
      int first = firstColumns().get(index);
      page.merge(yearRow - 1, yearRow - 1, first, first + width - 1);
    }
    page.header(columns);
    for (int index = 0; index < PROJECT_COLUMNS; index++) {
      page.merge(yearRow - 1, yearRow, index, index);
    }
    page.freezeHeader(2, PROJECT_COLUMNS);
  }

  private void addRow(Project project) {
    page.startRow().text(project.code()).text(project.title());
    addYears(
        figure -> figure.project().code().equals(project.code()),
        false,
        (compared, index, column) ->
            "ROUND(SUMIFS("
                + String.join(
                    ",",
                    compared.column.definedName(),
                    NamedColumn.PROJECT.definedName(),
                    "$A" + page.rowNumber(),
                    NamedColumn.YEAR.definedName(),
                    CellLocation.columnLetters(firstColumns().get(index)) + "$" + yearRow)
                + "),2)");
  }

  private void addTotal(int firstRow, int lastRow) {
    page.startRow()
        .text(words.of(Label.TOTAL), Look.TOTAL_TEXT, Tint.NONE)
        .blank(Look.TOTAL_TEXT, Tint.NONE);
    addYears(
        figure -> true,
        true,
        (compared, index, column) -> {
          String letters = CellLocation.columnLetters(column);
          return "SUM(" + letters + firstRow + ":" + letters + lastRow + ")";
        });
  }

  /** The formula of what is compared in a year, which stands in a column; both are 0-based. */
  private interface SumOf {
    String formula(Compared compared, int yearIndex, int column);
  }

  private void addYears(Predicate<Reconciliation> counted, boolean isTotal, SumOf sums) {
    for (int index = 0; index < budget.years().size(); index++) {
      int stride = yearColumns(index).size() / Compared.values().length;
      for (Compared compared : Compared.values()) {
        int column = firstColumns().get(index) + compared.ordinal() * stride;
        BigDecimal now = sum(counted, compared, index);
        page.formula(
            sums.formula(compared, index, column),
            now,
            isTotal ? Look.TOTAL_KRONER : Look.KRONER,
            Tint.NONE);
        if (index > 0) {
          int strideBefore = yearColumns(index - 1).size() / Compared.values().length;
          int before = firstColumns().get(index - 1) + compared.ordinal() * strideBefore;
          addChange(column, before, now, sum(counted, compared, index - 1), isTotal);
        }
      }
    }
  }

  private BigDecimal sum(Predicate<Reconciliation> counted, Compared compared, int yearIndex) {
    return budget.reconciliations().stream()
        .filter(figure -> figure.year() == budget.years().get(yearIndex))
        .filter(counted)
        .map(compared.amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void addChange(
      int column, int columnBefore, BigDecimal now, BigDecimal before, boolean isTotal) {
    String here = CellLocation.columnLetters(column) + page.rowNumber();
    String there = CellLocation.columnLetters(columnBefore) + page.rowNumber();
    page.formula(
        "ROUND(" + here + "-" + there + ",2)",
        now.subtract(before),
        isTotal ? Look.TOTAL_KRONER : Look.KRONER,
        Tint.NONE);
    Look look = isTotal ? Look.TOTAL_CHANGE : Look.CHANGE;
    if (before.signum() == 0) {
      page.blank(look, Tint.NONE);
    } else {
      page.formula(
          "ROUND((" + here + "-" + there + ")/" + there + "," + CHANGE_SCALE + ")",
          now.subtract(before).divide(before, CHANGE_SCALE, RoundingMode.HALF_UP),
          look,
          Tint.NONE);
    }
  }
}
