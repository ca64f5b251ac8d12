package no.ks.budgets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.review.AmountText;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Granted beside submitted: what deviates first, the largest difference on top. */
final class ReconciliationSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Code", 8),
          Column.text("Country", 20),
          Column.text("Project", 46),
          Column.text("Year", 7),
          Column.text("Funder", 10),
          Column.text("Currency", 9),
          Column.number("Granted", 16),
          Column.number("Submitted", 16),
          Column.number("Difference", 16),
          Column.number("Difference %", 11),
          Column.text("Status", 14),
          Column.number("Submissions", 12),
          Column.text("Budget lines", 13));

  private static final int PERCENT_SCALE = 4;

  private final ConsolidatedBudget budget;
  private final SheetPage page;
  private final Sources sources;
  private final int rowsPerSheet;
  private int firstRow;
  private int lastRow;

  /** The columns that sums of other sheets refer to. */
  enum SummedColumn {
    COUNTRY("B"),
    YEAR("D"),
    FUNDER("E"),
    GRANTED("G"),
    SUBMITTED("H"),
    DIFFERENCE("I");

    private final String letter;

    SummedColumn(String letter) {
      this.letter = letter;
    }
  }

  ReconciliationSheet(
      ConsolidatedBudget budget, SheetPage page, Sources sources, int rowsPerSheet) {
    this.budget = budget;
    this.sources = sources;
    this.page = page;
    this.rowsPerSheet = rowsPerSheet;
  }

  void fill() {
    page.widths(COLUMNS.stream().map(Column::width).toList());
    page.title("Reconciliation: granted beside submitted");
    page.note(
        "One row per project, year and funder, what deviates first, the largest difference on top."
            + " Matched is a difference of at most NOK "
            + AmountText.of(budget.toleranceNok())
            + "; missing is granted and nothing accepted; wrong-funder is submitted to a funder"
            + " that granted nothing while another did; not-granted has no grant at all. A submitted"
            + " amount leads to the offices and files that it comes from, on the sheet Sources.",
        Tint.NONE);
    page.header(COLUMNS);
    page.freezeHeader(1, 1);
    firstRow = page.rowNumber() + 1;
    deviationsFirst(budget).forEach(this::addRow);
    page.filter();
    lastRow = Math.max(page.rowNumber(), firstRow);
    addTotal();
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

  private void addRow(Reconciliation reconciliation) {
    List<Sources.Source> own = sources.of(reconciliation);
    Tint tint = StatusTint.of(reconciliation.status());
    page.startRow()
        .text(reconciliation.project().code())
        .text(reconciliation.project().country())
        .text(reconciliation.project().title())
        .number(reconciliation.year(), Look.YEAR, Tint.NONE)
        .text(reconciliation.funder())
        .text(reconciliation.currency())
        .amount(reconciliation.granted());
    if (own.isEmpty()) {
      page.amount(reconciliation.submitted());
    } else {
      page.linkedAmount(
          reconciliation.submitted(),
          LongTable.place(
              ConsolidatedWorkbook.SOURCES, sources.first(reconciliation), rowsPerSheet));
    }
    page.amount(reconciliation.difference(), Look.AMOUNT, tint);
    reconciliation
        .differencePercent()
        .ifPresentOrElse(
            percent -> page.amount(share(percent), Look.PERCENT, tint),
            () -> page.blank(Look.PERCENT, tint));
    page.text(reconciliation.status().word(), Look.TEXT, tint)
        .number(reconciliation.submissions(), Look.COUNT, Tint.NONE);
    if (own.isEmpty()) {
      page.blank(Look.TEXT, Tint.NONE);
    } else {
      addLink(own);
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
        AmountText.of(count) + (count == 1 ? " line" : " lines"),
        LongTable.place(ConsolidatedWorkbook.BUDGET_LINES, first, rowsPerSheet));
  }

  private void addTotal() {
    // SUBTOTAL follows the filter: the total is that of the rows in sight.
    page.startRow().text("Total of the rows in sight", Look.TOTAL_TEXT, Tint.NONE);
    blanks(5);
    addSum("G", Reconciliation::granted);
    addSum("H", Reconciliation::submitted);
    addSum("I", Reconciliation::difference);
    blanks(4);
  }

  private void blanks(int count) {
    for (int index = 0; index < count; index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }

  private void addSum(String letter, Function<Reconciliation, BigDecimal> amount) {
    page.formula(
        "SUBTOTAL(9," + letter + firstRow + ":" + letter + lastRow + ")",
        budget.reconciliations().stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        Look.TOTAL_AMOUNT,
        Tint.NONE);
  }

  /** The cells of a column, for sums on other sheets. Known once the sheet is filled. */
  String range(SummedColumn summed) {
    String column = "$" + summed.letter + "$";
    return page.name() + "!" + column + firstRow + ":" + column + lastRow;
  }
}
