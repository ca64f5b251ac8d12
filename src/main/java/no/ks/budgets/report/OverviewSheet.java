package no.ks.budgets.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.register.Project;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.AmountText;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/**
 * The annual overview as it is printed: country, projects and partners, and beside them for each
 * year who funds, what was granted and what was submitted. Several funders of one project and year
 * stand on lines below each other.
 */
final class OverviewSheet {

  /** Country, code and project are printed on every page, the partners on the first one only. */
  private static final int REPEATED_COLUMNS = 3;

  private final ConsolidatedBudget budget;
  private final WorkbookWords words;
  private final SheetPage page;
  private final Sources sources;
  private final LineSums lineSums;
  private final ReportCurrency currency;
  private final PlainNames funders;
  private final int rowsPerSheet;
  private final List<Column> projectColumns;
  private final List<Column> yearColumns;
  private int yearRow;
  private int firstRow;

  OverviewSheet(
      ConsolidatedBudget budget,
      WorkbookWords words,
      SheetPage page,
      Sources sources,
      LineSums lineSums,
      ReportCurrency currency,
      int rowsPerSheet) {
    this.budget = budget;
    this.words = words;
    this.page = page;
    this.sources = sources;
    this.lineSums = lineSums;
    this.currency = currency;
    this.rowsPerSheet = rowsPerSheet;
    this.funders =
        new PlainNames(budget.reconciliations().stream().map(Reconciliation::funder).toList());
    this.projectColumns =
        List.of(
            words.column(Label.COUNTRY, 14),
            words.column(Label.CODE, 8),
            words.column(Label.PROJECT, 36),
            words.column(Label.PARTNERS, 36));
    this.yearColumns =
        List.of(
            words.column(Label.FUNDER, 10),
            words.numberColumn(Label.GRANTED, 12),
            words.numberColumn(Label.SUBMITTED, 12),
            words.numberColumn(Label.DIFFERENCE, 12),
            words.column(Label.STATUS, 12));
  }

  void fill() {
    addTitle();
    addHeadings();
    firstRow = page.rowNumber() + 1;
    addCountries();
    new OverviewTotals(budget, words, page, currency, projectColumns.size(), yearColumns.size())
        .fill(firstRow, page.rowNumber());
    page.printAcross(REPEATED_COLUMNS, firstColumnsOfYears());
  }

  private void addTitle() {
    page.widths(columns().stream().map(Column::width).toList());
    page.title(words.of(Label.OVERVIEW_TITLE) + years(budget));
    page.note(words.of(Label.OVERVIEW_NOTE), Tint.NONE);
    long matched = budget.reconciliations().stream().filter(r -> r.status().isReconciled()).count();
    page.note(
        words.of(
            Label.OVERVIEW_MATCHED,
            AmountText.of(matched),
            AmountText.of(budget.reconciliations().size()),
            AmountText.of(budget.toleranceNok())),
        Tint.NONE);
    LeftOut leftOut = LeftOut.of(budget);
    page.note(leftOut.sentence(words.shared()), leftOut.isNothing() ? Tint.GREEN : Tint.YELLOW);
    page.skipRow();
  }

  /** The years with a comma before them; nothing where there is none. */
  static String years(ConsolidatedBudget budget) {
    List<Integer> years = budget.years();
    if (years.isEmpty()) {
      return "";
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? ", " + first : ", " + first + "–" + last;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(projectColumns);
    budget.years().forEach(year -> columns.addAll(yearColumns));
    return columns;
  }

  private List<Integer> firstColumnsOfYears() {
    List<Integer> columns = new ArrayList<>();
    for (int year = 0; year < budget.years().size(); year++) {
      columns.add(projectColumns.size() + year * yearColumns.size());
    }
    return columns;
  }

  private void addHeadings() {
    page.startRow();
    yearRow = page.rowNumber();
    projectColumns.forEach(column -> page.text(column.heading(), Look.HEADER, Tint.NONE));
    int column = projectColumns.size();
    for (int year : budget.years()) {
      page.number(year, Look.HEADER_OF_GROUP, Tint.NONE);
      for (int index = 1; index < yearColumns.size(); index++) {
        page.blank(Look.HEADER_OF_GROUP, Tint.NONE);
      }
      page.merge(yearRow - 1, yearRow - 1, column, column + yearColumns.size() - 1);
      column += yearColumns.size();
    }
    page.header(columns());
    for (int index = 0; index < projectColumns.size(); index++) {
      page.merge(yearRow - 1, yearRow, index, index);
    }
    page.freezeHeader(2, REPEATED_COLUMNS);
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
    int firstOfProject = page.rowNumber() + 1;
    for (int line = 0; line < lines; line++) {
      boolean first = line == 0;
      page.startRow()
          .text(first && withCountry ? project.country() : "", Look.STRONG, Tint.NONE)
          .text(first ? project.code() : "")
          .text(first ? title(project) : "")
          .text(first ? project.partners() : "");
      for (int year = 0; year < byYear.size(); year++) {
        addYear(byYear.get(year), line, firstOfProject, firstColumnsOfYears().get(year));
      }
    }
  }

  private String title(Project project) {
    return project.status() == Project.Status.HALTED
        ? words.of(Label.HALTED, project.title())
        : project.title();
  }

  /** The code stands on the first line of its project, the year above all, the funder beside. */
  private void addYear(List<Reconciliation> ofYear, int line, int firstOfProject, int column) {
    if (line >= ofYear.size()) {
      yearColumns.forEach(each -> page.blank(Look.TEXT, Tint.NONE));
      return;
    }
    Reconciliation figure = ofYear.get(line);
    String difference = cell(column + 3);
    page.text(figure.funder()).amount(figure.granted(), Look.KRONER, Tint.NONE);
    String sum =
        lineSums.of(
            "$B$" + firstOfProject,
            CellLocation.columnLetters(column) + "$" + yearRow,
            cell(column),
            funders.isPlain(figure.funder()));
    if (sources.of(figure).isEmpty()) {
      page.formula(sum, figure.submitted(), Look.KRONER, Tint.NONE);
    } else {
      page.linkedFormula(
          sum,
          figure.submitted(),
          Look.LINKED_KRONER,
          LongTable.place(ConsolidatedWorkbook.SOURCES, sources.first(figure), rowsPerSheet));
    }
    page.formula(
        "ROUND(" + cell(column + 2) + "-" + cell(column + 1) + ",2)",
        figure.difference(),
        Look.KRONER,
        StatusTint.of(figure.status()));
    StatusCell.add(page, figure, difference, budget.toleranceNok(), words);
  }

  private String cell(int column) {
    return CellLocation.columnLetters(column) + page.rowNumber();
  }
}
