package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Project;
import no.ks.budgets.review.TemplateWords.Label;

/**
 * The sheet of a template that puts what was granted beside what is filled in, by formulas that
 * follow every keystroke. Sums stand here and not below the table, where they could be taken for
 * lines.
 */
final class TemplateGranted {

  private final BudgetTemplate template;
  private final TemplateWords words;
  private final TemplateBudget budget;

  TemplateGranted(BudgetTemplate template, TemplateWords words, TemplateBudget budget) {
    this.template = template;
    this.words = words;
    this.budget = budget;
  }

  void write(OwnWorkbook workbook) {
    SheetPage page = TemplateWorkbook.guidancePage(workbook, words, Label.GRANTED_SHEET);
    List<Column> columns =
        List.of(
            Column.text(words.of(Label.PROJECT), 12),
            Column.text(words.of(Label.PROJECT_NAME), 56),
            Column.text(words.of(Label.YEAR), 9),
            Column.text(words.of(Label.FUNDER), 16),
            Column.text(words.of(Label.CURRENCY), 10),
            Column.number(words.of(Label.GRANTED), 18),
            Column.number(words.of(Label.FILLED_IN), 18),
            Column.number(words.of(Label.LEFT), 18));
    page.widths(columns.stream().map(Column::width).toList());
    page.title(words.of(Label.GRANTED_TITLE));
    boolean none = template.grants().isEmpty();
    page.note(
        none
            ? words.of(Label.NOTHING_GRANTED)
            : words.of(Label.GRANTED_NOTE, words.of(Label.BUDGET_SHEET)),
        Tint.NONE);
    if (!none) {
      page.header(columns);
      page.freezeHeader(1, 0);
      writeGrants(page);
    }
    page.sheet().enableLocking();
  }

  private void writeGrants(SheetPage page) {
    Map<String, String> titles =
        template.projects().stream().collect(Collectors.toMap(Project::code, Project::title));
    int first = page.rowNumber() + 1;
    for (Grant grant : template.grants()) {
      page.startRow();
      page.text(grant.projectCode());
      page.text(titles.getOrDefault(grant.projectCode(), ""));
      page.number(grant.year(), Look.YEAR, Tint.NONE);
      page.text(grant.funder());
      page.text(grant.currency());
      page.amount(grant.amount());
      int row = page.rowNumber();
      BigDecimal filledIn = template.filledInFor(grant);
      page.formula(filledIn(row), filledIn, Look.AMOUNT, Tint.NONE);
      page.formula(
          "F" + row + "-G" + row, grant.amount().subtract(filledIn), Look.AMOUNT, Tint.NONE);
    }
    // Sums of several currencies would be no amount of anything.
    if (template.grants().stream().map(Grant::currency).distinct().count() == 1) {
      writeTotal(page, first);
    }
  }

  private String filledIn(int row) {
    Map<TemplateColumn, String> alike =
        Map.of(
            TemplateColumn.PROJECT, "A",
            TemplateColumn.YEAR, "C",
            TemplateColumn.FUNDER, "D",
            TemplateColumn.CURRENCY, "E");
    return Stream.of(TemplateColumn.values())
        .filter(alike::containsKey)
        .map(column -> budget.cells(column) + ",$" + alike.get(column) + row)
        .collect(
            Collectors.joining(",", "SUMIFS(" + budget.cells(TemplateColumn.AMOUNT) + ",", ")"));
  }

  private void writeTotal(SheetPage page, int first) {
    int last = page.rowNumber();
    page.startRow();
    page.text(words.of(Label.TOTAL), Look.TOTAL_TEXT, Tint.NONE);
    IntStream.range(1, 5).forEach(column -> page.blank(Look.TOTAL_TEXT, Tint.NONE));
    BigDecimal granted = sum(Grant::amount);
    BigDecimal filledIn = sum(template::filledInFor);
    List<BigDecimal> sums = List.of(granted, filledIn, granted.subtract(filledIn));
    for (int index = 0; index < sums.size(); index++) {
      String letter = List.of("F", "G", "H").get(index);
      page.formula(
          "SUM(" + letter + first + ":" + letter + last + ")",
          sums.get(index),
          Look.TOTAL_AMOUNT,
          Tint.NONE);
    }
  }

  private BigDecimal sum(Function<Grant, BigDecimal> amount) {
    return template.grants().stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
