package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Project;
import no.ks.budgets.review.AmountText;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * The annual overview as it is printed: country, projects and partners, and beside them for each
 * year who funds, what was granted and what was submitted. Several funders of one project and year
 * stand on lines below each other.
 */
final class OverviewSheet {

  private static final List<Column> PROJECT_COLUMNS =
      List.of(
          Column.text("Country", 14),
          Column.text("Code", 7),
          Column.text("Project", 36),
          Column.text("Partners", 36));

  private static final List<Column> YEAR_COLUMNS =
      List.of(
          Column.text("Funder", 8),
          Column.number("Granted", 12),
          Column.number("Submitted", 12),
          Column.number("Difference", 12),
          Column.text("Status", 12));

  private final ConsolidatedBudget budget;
  private final ReportWords words;
  private final SheetPage page;
  private int firstRow;
  private int lastRow;

  OverviewSheet(ConsolidatedBudget budget, ReportWords words, SheetPage page) {
    this.budget = budget;
    this.words = words;
    this.page = page;
  }

  void fill() {
    addTitle();
    addHeadings();
    firstRow = page.rowNumber() + 1;
    addCountries();
    lastRow = page.rowNumber();
    addTotals();
  }

  private void addTitle() {
    List<Column> columns = columns();
    page.widths(columns.stream().map(Column::width).toList());
    page.title("International projects: granted and submitted" + years());
    page.note(
        "KS – the Norwegian Association of Local and Regional Authorities. All amounts in Norwegian"
            + " kroner (NOK). Granted is what the funder granted and KS manages; submitted is the"
            + " sum of the budget lines of partner offices that were accepted.",
        Tint.NONE);
    long matched = budget.reconciliations().stream().filter(r -> r.status().isReconciled()).count();
    page.note(
        AmountText.of(matched)
            + " of "
            + AmountText.of(budget.reconciliations().size())
            + " match within NOK "
            + AmountText.of(budget.toleranceNok())
            + "; every deviation is on the sheet Reconciliation, the largest first.",
        Tint.NONE);
    LeftOut leftOut = LeftOut.of(budget);
    page.note(leftOut.sentence(words), leftOut.isNothing() ? Tint.GREEN : Tint.YELLOW);
    page.skipRow();
  }

  private String years() {
    List<Integer> years = budget.years();
    if (years.isEmpty()) {
      return "";
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? ", " + first : ", " + first + "–" + last;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(PROJECT_COLUMNS);
    budget.years().forEach(year -> columns.addAll(YEAR_COLUMNS));
    return columns;
  }

  private void addHeadings() {
    page.startRow();
    PROJECT_COLUMNS.forEach(column -> page.text(column.heading(), Look.HEADER, Tint.NONE));
    int column = PROJECT_COLUMNS.size();
    for (int year : budget.years()) {
      page.number(year, Look.HEADER_OF_GROUP, Tint.NONE);
      for (int index = 1; index < YEAR_COLUMNS.size(); index++) {
        page.blank(Look.HEADER_OF_GROUP, Tint.NONE);
      }
      int row = page.rowNumber() - 1;
      page.merge(row, row, column, column + YEAR_COLUMNS.size() - 1);
      column += YEAR_COLUMNS.size();
    }
    page.header(columns());
    int row = page.rowNumber() - 1;
    for (int index = 0; index < PROJECT_COLUMNS.size(); index++) {
      page.merge(row - 1, row, index, index);
    }
    page.freezeHeader(2, 2);
  }

  private void addCountries() {
    String country = "";
    int firstOfCountry = 0;
    for (Project project : budget.register().projects()) {
      boolean begins = !project.country().equals(country);
      if (begins) {
        mergeCountry(firstOfCountry);
        country = project.country();
        firstOfCountry = page.rowNumber();
      }
      addProject(project, begins);
    }
    mergeCountry(firstOfCountry);
  }

  private void mergeCountry(int firstOfCountry) {
    if (firstOfCountry > 0) {
      page.merge(firstOfCountry, page.rowNumber() - 1, 0, 0);
    }
  }

  private void addProject(Project project, boolean withCountry) {
    List<List<Reconciliation>> byYear = new ArrayList<>();
    int lines = 1;
    for (int year : budget.years()) {
      List<Reconciliation> ofYear =
          budget.reconciliations().stream()
              .filter(reconciliation -> reconciliation.project().code().equals(project.code()))
              .filter(reconciliation -> reconciliation.year() == year)
              .sorted(Comparator.comparing(Reconciliation::funder))
              .toList();
      byYear.add(ofYear);
      lines = Math.max(lines, ofYear.size());
    }
    for (int line = 0; line < lines; line++) {
      boolean first = line == 0;
      page.startRow()
          .text(first && withCountry ? project.country() : "", Look.STRONG, Tint.NONE)
          .text(first ? project.code() : "")
          .text(first ? title(project) : "")
          .text(first ? project.partners() : "");
      for (List<Reconciliation> ofYear : byYear) {
        addYear(ofYear, line);
      }
    }
  }

  private static String title(Project project) {
    return project.status() == Project.Status.HALTED
        ? project.title() + " (halted)"
        : project.title();
  }

  private void addYear(List<Reconciliation> ofYear, int line) {
    if (line >= ofYear.size()) {
      YEAR_COLUMNS.forEach(column -> page.blank(Look.TEXT, Tint.NONE));
      return;
    }
    Reconciliation reconciliation = ofYear.get(line);
    Tint tint = StatusTint.of(reconciliation.status());
    page.text(reconciliation.funder())
        .amount(reconciliation.granted(), Look.KRONER, Tint.NONE)
        .amount(reconciliation.submitted(), Look.KRONER, Tint.NONE)
        .amount(reconciliation.difference(), Look.KRONER, tint)
        .text(reconciliation.status().word(), Look.TEXT, tint);
  }

  private void addTotals() {
    addTotal("Total", "", row -> true);
    for (String funder : funders()) {
      addTotal("of which " + funder, funder, row -> row.funder().equals(funder));
    }
  }

  private List<String> funders() {
    return budget.reconciliations().stream()
        .map(Reconciliation::funder)
        .distinct()
        .sorted()
        .toList();
  }

  private void addTotal(String label, String funder, Predicate<Reconciliation> counted) {
    page.startRow().text(label, Look.TOTAL_TEXT, Tint.NONE);
    for (int index = 1; index < PROJECT_COLUMNS.size(); index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
    int funderColumn = PROJECT_COLUMNS.size();
    for (int year : budget.years()) {
      List<Reconciliation> rows =
          budget.reconciliations().stream()
              .filter(counted)
              .filter(reconciliation -> reconciliation.year() == year)
              .toList();
      page.text(funder, Look.TOTAL_TEXT, Tint.NONE);
      addSum(funder, funderColumn, 1, sum(rows, Reconciliation::granted));
      addSum(funder, funderColumn, 2, sum(rows, Reconciliation::submitted));
      addSum(funder, funderColumn, 3, sum(rows, Reconciliation::difference));
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
      funderColumn += YEAR_COLUMNS.size();
    }
  }

  private void addSum(String funder, int funderColumn, int offset, BigDecimal value) {
    String amounts = range(funderColumn + offset);
    String criterion = CellLocation.columnLetters(funderColumn) + page.rowNumber();
    String formula =
        funder.isEmpty()
            ? "SUM(" + amounts + ")"
            : "SUMIFS(" + amounts + "," + range(funderColumn) + "," + criterion + ")";
    page.formula(formula, value, Look.TOTAL_KRONER, Tint.NONE);
  }

  private String range(int columnIndex) {
    String letters = CellLocation.columnLetters(columnIndex);
    return letters + "$" + firstRow + ":" + letters + "$" + lastRow;
  }

  private static BigDecimal sum(
      List<Reconciliation> rows, Function<Reconciliation, BigDecimal> amount) {
    return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
