package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Grant;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.AmountText;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * Granted beside submitted: what deviates first, the largest difference on top. What was submitted
 * is a live sum over the budget lines.
 */
final class ReconciliationSheet {

  private static final int PERCENT_SCALE = 4;

  private final ConsolidatedBudget budget;
  private final WorkbookWords words;
  private final SheetPage page;
  private final Sources sources;
  private final LineSums lineSums;
  private final PlainNames funders;
  private final int rowsPerSheet;
  private int firstRow;
  private int lastRow;

  /** The columns that formulas name. */
  enum NamedColumn {
    PROJECT("ReconciledProject", "A"),
    COUNTRY("ReconciledCountry", "B"),
    YEAR("ReconciledYear", "D"),
    FUNDER("ReconciledFunder", "E"),
    GRANTED("Granted", "G"),
    SUBMITTED("Submitted", "H"),
    DIFFERENCE("Differences", "I"),
    PROGRAMME("ReconciledProgramme", "O");

    private final String definedName;
    private final String letter;

    NamedColumn(String definedName, String letter) {
      this.definedName = definedName;
      this.letter = letter;
    }

    /** As formulas of any sheet call the cells. */
    String definedName() {
      return definedName;
    }
  }

  ReconciliationSheet(
      ConsolidatedBudget budget,
      WorkbookWords words,
      SheetPage page,
      Sources sources,
      LineSums lineSums,
      int rowsPerSheet) {
    this.budget = budget;
    this.words = words;
    this.page = page;
    this.sources = sources;
    this.lineSums = lineSums;
    this.rowsPerSheet = rowsPerSheet;
    this.funders =
        new PlainNames(budget.reconciliations().stream().map(Reconciliation::funder).toList());
  }

  private List<Column> columns() {
    return List.of(
        words.column(Label.CODE, 8),
        words.column(Label.COUNTRY, 14),
        words.column(Label.PROJECT, 32),
        words.column(Label.YEAR, 6),
        words.column(Label.FUNDER, 9),
        words.column(Label.CURRENCY, 9),
        words.numberColumn(Label.GRANTED, 14),
        words.numberColumn(Label.SUBMITTED, 14),
        words.numberColumn(Label.DIFFERENCE, 14),
        words.numberColumn(Label.DIFFERENCE_PERCENT, 11),
        words.column(Label.STATUS, 13),
        words.numberColumn(Label.SUBMISSIONS, 12),
        words.column(Label.BUDGET_LINES, 13),
        words.column(Label.NOTE, 36),
        words.column(Label.PROGRAMME, 18),
        words.numberColumn(Label.PROGRAMME_TOTAL, 14),
        words.numberColumn(Label.KS_SHARE, 9));
  }

  void fill() {
    page.widths(columns().stream().map(Column::width).toList());
    page.title(words.of(Label.RECONCILIATION_TITLE));
    page.note(words.of(Label.RECONCILIATION_NOTE, AmountText.of(budget.toleranceNok())), Tint.NONE);
    page.header(columns());
    page.freezeHeader(1, 1);
    firstRow = page.rowNumber() + 1;
    ReconciliationNotes notes = new ReconciliationNotes(budget, sources, words);
    deviationsFirst(budget).forEach(figure -> addRow(figure, notes.of(figure)));
    page.filter();
    if (budget.reconciliations().isEmpty()) {
      page.startRow().text(words.of(Label.NO_GRANTS), Look.NOTE, Tint.NONE);
    }
    lastRow = page.rowNumber();
    addTotals();
  }

  /** What does not match by the size of its difference, and then what matches. */
  static List<Reconciliation> deviationsFirst(ConsolidatedBudget budget) {
    return budget.reconciliations().stream()
        .sorted(
            Comparator.comparing((Reconciliation row) -> row.status().isReconciled())
                .thenComparing(
                    row -> row.status().isReconciled() ? BigDecimal.ZERO : row.difference().abs(),
                    Comparator.reverseOrder()))
        .toList();
  }

  private void addRow(Reconciliation figure, String note) {
    List<Sources.Source> own = sources.of(figure);
    Tint tint = StatusTint.of(figure.status());
    page.startRow()
        .text(figure.project().code())
        .text(figure.project().country())
        .text(figure.project().title())
        .number(figure.year(), Look.YEAR, Tint.NONE)
        .text(figure.funder())
        .text(figure.currency())
        .amount(figure.granted());
    addSubmitted(figure, own);
    page.formula(
        "ROUND(" + cell("H") + "-" + cell("G") + ",2)", figure.difference(), Look.AMOUNT, tint);
    figure
        .differencePercent()
        .ifPresentOrElse(
            percent ->
                page.formula(
                    "ROUND(" + cell("I") + "/" + cell("G") + "," + PERCENT_SCALE + ")",
                    share(percent),
                    Look.PERCENT,
                    tint),
            () -> page.blank(Look.PERCENT, tint));
    StatusCell.add(page, figure, cell("I"), budget.toleranceNok(), words);
    page.number(figure.submissions(), Look.COUNT, Tint.NONE);
    if (own.isEmpty()) {
      page.blank(Look.TEXT, Tint.NONE);
    } else {
      addLink(own);
    }
    page.text(note).text(ProgrammeGroup.of(figure.project(), words));
    addShare(figure);
  }

  private String cell(String letter) {
    return letter + page.rowNumber();
  }

  private void addSubmitted(Reconciliation figure, List<Sources.Source> own) {
    String sum = lineSums.of(cell("A"), cell("D"), cell("E"), funders.isPlain(figure.funder()));
    if (own.isEmpty()) {
      page.formula(sum, figure.submitted(), Look.AMOUNT, Tint.NONE);
    } else {
      page.linkedFormula(
          sum,
          figure.submitted(),
          Look.LINKED_AMOUNT,
          LongTable.place(ConsolidatedWorkbook.SOURCES, sources.first(figure), rowsPerSheet));
    }
  }

  private static BigDecimal share(BigDecimal percent) {
    return percent.divide(BigDecimal.valueOf(100), PERCENT_SCALE, RoundingMode.HALF_UP);
  }

  /** Leads to the first line; the others need not follow it, since lines are listed by file. */
  private void addLink(List<Sources.Source> own) {
    long count = own.stream().mapToLong(Sources.Source::lineCount).sum();
    long first = own.stream().mapToLong(Sources.Source::firstLine).min().orElseThrow();
    page.link(
        words.counted(count, Label.LINE, Label.LINES),
        LongTable.place(ConsolidatedWorkbook.BUDGET_LINES, first, rowsPerSheet));
  }

  /** The larger contribution that the grant is KS's share of, in kroner like the grant. */
  private void addShare(Reconciliation figure) {
    BigDecimal total = BigDecimal.ZERO;
    for (Grant grant : budget.register().grantsOf(figure.project().code())) {
      BigDecimal ofGrant = grant.programmeTotal();
      if (ofGrant != null
          && grant.amount().signum() != 0
          && grant.year() == figure.year()
          && grant.funder().equals(figure.funder())) {
        total = ofGrant.multiply(figure.granted()).divide(grant.amount(), 2, RoundingMode.HALF_UP);
      }
    }
    if (total.signum() == 0) {
      page.blank(Look.AMOUNT, Tint.NONE).blank(Look.PERCENT, Tint.NONE);
      return;
    }
    page.amount(total)
        .formula(
            "ROUND(" + cell("G") + "/" + cell("P") + "," + PERCENT_SCALE + ")",
            figure.granted().divide(total, PERCENT_SCALE, RoundingMode.HALF_UP),
            Look.PERCENT,
            Tint.NONE);
  }

  private void addTotals() {
    BigDecimal granted = BigDecimal.ZERO;
    BigDecimal submitted = BigDecimal.ZERO;
    for (Reconciliation figure : budget.reconciliations()) {
      granted = granted.add(figure.granted());
      submitted = submitted.add(figure.submitted());
    }
    // SUBTOTAL follows the filter: the total is that of the rows in sight.
    startTotal(Label.TOTAL_IN_SIGHT);
    addSum("SUBTOTAL(9,G" + firstRow + ":G" + lastRow + ")", granted);
    addSum("SUBTOTAL(9,H" + firstRow + ":H" + lastRow + ")", submitted);
    addSum("SUBTOTAL(9,I" + firstRow + ":I" + lastRow + ")", submitted.subtract(granted));
    blanks(8);
    startTotal(Label.TOTAL_OF_LINES);
    blanks(1);
    addSum(lineSums.all(), sources.amountNok());
    blanks(9);
    startTotal(Label.NOT_IN_A_ROW);
    blanks(1);
    addSum(
        "ROUND(H" + (page.rowNumber() - 1) + "-SUM(H" + firstRow + ":H" + lastRow + "),2)",
        sources.amountNok().subtract(submitted));
    blanks(9);
  }

  private void startTotal(Label label) {
    page.startRow().text(words.of(label), Look.TOTAL_TEXT, Tint.NONE);
    blanks(5);
  }

  private void blanks(int count) {
    for (int index = 0; index < count; index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }

  private void addSum(String formula, BigDecimal value) {
    page.formula(formula, value, Look.TOTAL_AMOUNT, Tint.NONE);
  }

  /** Defines the names of the columns; the sheet must be filled. */
  void define(OwnWorkbook workbook) {
    for (NamedColumn column : NamedColumn.values()) {
      workbook.define(
          column.definedName,
          "'"
              + page.name()
              + "'!$"
              + column.letter
              + "$"
              + firstRow
              + ":$"
              + column.letter
              + "$"
              + lastRow);
    }
  }
}
